import type { GitHubPlace } from './branch-client.ts';
import { asGitHubFailure } from './github-failure.ts';

/** A file in a tree; `sha` is of its blob. */
export type FileEntry = { path: string; sha: string };

/** The text of a blob. */
export async function readBlob({ github, here }: GitHubPlace, sha: string): Promise<string> {
  const { data } = await github.rest.git.getBlob({ ...here, file_sha: sha });
  return decode(data.content);
}

/** A file's text at a commit; undefined where there is no such file. */
export async function readFile(
  place: GitHubPlace,
  path: string,
  commit: string,
): Promise<string | undefined> {
  const { github, here } = place;
  try {
    const { data } = await github.rest.repos.getContent({ ...here, path, ref: commit });
    if (Array.isArray(data) || data.type !== 'file') return undefined;
    // Beyond a megabyte the content is left out.
    return data.encoding === 'base64' ? decode(data.content) : await readBlob(place, data.sha);
  } catch (error) {
    if (asGitHubFailure(error)?.status === 404) return undefined;
    throw error;
  }
}

/**
 * All files of a commit in one request. Where the repository is too large for that (100,000 entries
 * or 7 MB, https://docs.github.com/rest/git/trees#get-a-tree) those below `folder` alone, with 1
 * request more for each folder on the way there.
 */
export async function listFiles(
  place: GitHubPlace,
  commit: string,
  folder: string,
): Promise<FileEntry[]> {
  const all = await readTree(place, commit, true);
  if (!all.truncated) return filesOf(all, '');
  let tree = commit;
  for (const name of folder.split('/')) {
    const { entries } = await readTree(place, tree, false);
    const found = entries.find(({ path, type }) => path === name && type === 'tree');
    // A blog without posts yet.
    if (found === undefined) return [];
    tree = found.sha;
  }
  const below = await readTree(place, tree, true);
  return filesOf(below.truncated ? await readTree(place, tree, false) : below, `${folder}/`);
}

type Tree = {
  truncated: boolean;
  entries: { path: string; sha: string; type: string; mode: string }[];
};

async function readTree(
  { github, here }: GitHubPlace,
  sha: string,
  isRecursive: boolean,
): Promise<Tree> {
  const depth = isRecursive ? { recursive: 'true' } : {};
  const { data } = await github.rest.git.getTree({ ...here, tree_sha: sha, ...depth });
  return { truncated: data.truncated, entries: data.tree };
}

function filesOf({ entries }: Tree, prefix: string): FileEntry[] {
  // No symbolic links: what they point to is listed itself.
  const files = entries.filter(({ type, mode }) => type === 'blob' && mode !== '120000');
  return files.map(({ path, sha }) => ({ path: `${prefix}${path}`, sha }));
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}
