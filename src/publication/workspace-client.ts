import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Repository } from './publication.ts';

/**
 * Creates a repository that is a folder on disk: pages are written there and nothing is sent. Its
 * memory is the posts in the folder.
 * @param root the workspace; `postsDir` is inside it.
 */
export function createWorkspace(root: string, postsDir: string): Repository {
  const folder = path.join(root, postsDir);
  return {
    async readState(since) {
      const names = await readdir(folder).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
        throw error;
      });
      const recent = names.filter((name) => /^\d{4}-\d{2}-\d{2}-/.test(name) && name >= since);
      const posts = recent.map(async (name) => ({
        name,
        text: await readFile(path.join(folder, name), 'utf8'),
      }));
      return { posts: await Promise.all(posts), pullRequests: [] };
    },
    async publish(request) {
      const target = path.join(root, request.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, request.text);
      return { commitSha: undefined, pullRequest: undefined, problem: undefined };
    },
  };
}
