import type { GitHubPlace } from './branch-client.ts';
import { readBlob, type FileEntry } from './files-client.ts';
import type { RepositoryState } from './publication.ts';

const POST = /^\d{4}-\d{2}-\d{2}-.+\.(?:md|markdown)$/;

/** The 90 days that are usually read have far fewer; a back-fill of an old date may need more. */
const MOST_POSTS = 400;

/** The name of a file without its folders. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a file is the page of a day, in whatever folder it is kept by now. */
export function isPageOf(day: string, path: string, pageName: string): boolean {
  const name = baseName(path);
  return [`${day}-${pageName}.md`, `${day}-${pageName}.markdown`].includes(name);
}

/** Reads the posts since a day, at most the newest 400, 1 request each. */
export async function readPosts(
  place: GitHubPlace,
  files: FileEntry[],
  { postsDir, pageName, since }: { postsDir: string; pageName: string; since: string },
): Promise<RepositoryState['posts']> {
  const recent = files
    .map(({ path, sha }) => ({ path, sha, name: baseName(path) }))
    .filter(({ name }) => POST.test(name))
    .filter(
      ({ path, name }) =>
        path.startsWith(`${postsDir}/`) || isPageOf(name.slice(0, 10), path, pageName),
    )
    .filter(({ name }) => name.slice(0, 10) >= since)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .slice(-MOST_POSTS);
  return Promise.all(
    recent.map(async ({ name, sha }) => ({ name, text: await readBlob(place, sha) })),
  );
}
