import { lstat, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { Publication, Repository } from './publication.ts';

const SENT_NOWHERE: Publication = {
  commitSha: undefined,
  pullRequest: undefined,
  problem: undefined,
};

/**
 * Creates a repository that is a folder on disk: pages are written there and nothing is sent. Its
 * memory is the posts in the folder; none of them is under way, and nothing is saved in mid-run, as
 * half a page would pass for a whole one.
 * @param root the workspace; `postsDir` is inside it.
 */
export function createWorkspace(root: string, postsDir: string): Repository {
  const folder = path.join(root, postsDir);

  async function write(file: string, text: string): Promise<Publication> {
    const target = path.join(root, file);
    await requireInside(root, target);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
    return SENT_NOWHERE;
  }

  return {
    async readState(since) {
      const files = await readdir(folder, { recursive: true }).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
        throw error;
      });
      const posts = files
        .map((file) => ({ file, name: path.basename(file) }))
        .filter(({ name }) => /^\d{4}-\d{2}-\d{2}-.+\.(?:md|markdown)$/.test(name) && name >= since)
        .map(async ({ file, name }) => ({
          name,
          text: await readFile(path.join(folder, file), 'utf8'),
        }));
      return { posts: await Promise.all(posts), pullRequests: [], openPages: [] };
    },
    prepare: async () => {},
    publish: (request) => write(request.path, request.text),
    update: (page, request) => write(page.path, request.text),
    save: async () => {},
  };
}

/** Refuses a target that a symbolic link leads out of the workspace. */
async function requireInside(root: string, target: string): Promise<void> {
  const home = await realpath(root);
  for (let place = target; place !== root; place = path.dirname(place)) {
    const entry = await lstat(place).catch(() => undefined);
    if (entry === undefined) continue;
    const real = await realpath(place).catch(() => undefined);
    if (real !== undefined && real.startsWith(`${home}${path.sep}`)) return;
    throw new UserError(
      `Input 'posts-dir' leads out of the workspace: ${place} is ${real ?? 'a link to nothing'}.`,
      {
        hint: 'Give a folder of the repository, such as _posts.',
      },
    );
  }
}
