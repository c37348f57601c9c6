import type { Octokit } from '@octokit/rest';
import { asGitHubFailure } from './github-errors.ts';
import type { RepositoryState } from './publication.ts';

export type PostsQuestion = {
  github: Octokit;
  here: { owner: string; repo: string };
  base: { tree: string };
  repository: string;
  branchPrefix: string;
  postsDir: string;
  since: string;
};

type PullRequest = RepositoryState['pullRequests'][number] & {
  open: boolean;
  head: string;
};

const POST = /^\d{4}-\d{2}-\d{2}-.+\.(md|markdown)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The 90 days that are usually read have far fewer; a back-fill of an old date may need more. */
const MOST_POSTS = 400;
const MOST_PULL_REQUEST_PAGES = 10;

/**
 * Reads the posts since a day, at most the newest 400, and this action's pull requests among the
 * newest 1,000. Whatever the size of the blog, that is at most 1 request for each folder on the way
 * to the posts and 1 more, 1 for each hundred pull requests (10 at most), 1 for each post (400 at
 * most), and 1 for each open pull request of this action.
 */
export async function readPosts(question: PostsQuestion): Promise<RepositoryState> {
  const pullRequests = await readPullRequests(question);
  const posts = await readBasePosts(question);
  for (const pullRequest of pullRequests.filter(({ open }) => open)) {
    const name = `${pullRequest.day}-arxiv-daily.md`;
    const text = await readFile(question, `${question.postsDir}/${name}`, pullRequest.head);
    if (text !== undefined) posts.push({ name, text });
  }
  return { posts, pullRequests };
}

async function readBasePosts(question: PostsQuestion): Promise<RepositoryState['posts']> {
  const { github, here, since } = question;
  let tree = question.base.tree;
  for (const folder of question.postsDir.split('/')) {
    const { data } = await github.rest.git.getTree({ ...here, tree_sha: tree });
    const found = data.tree.find(({ path, type }) => path === folder && type === 'tree');
    // A blog without posts yet: this run writes the first one.
    if (found === undefined) return [];
    tree = found.sha;
  }
  const { data } = await github.rest.git.getTree({ ...here, tree_sha: tree });
  const recent = data.tree
    .filter(({ path, type }) => type === 'blob' && POST.test(path) && path.slice(0, 10) >= since)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .slice(-MOST_POSTS);
  return Promise.all(
    recent.map(async ({ path, sha }) => {
      const blob = await github.rest.git.getBlob({ ...here, file_sha: sha });
      return { name: path, text: Buffer.from(blob.data.content, 'base64').toString('utf8') };
    }),
  );
}

/** Only of branches of this repository: a stranger's fork may have a branch of the same name. */
async function readPullRequests(question: PostsQuestion): Promise<PullRequest[]> {
  const { github, here, repository, branchPrefix, since } = question;
  const pages = github.paginate.iterator(github.rest.pulls.list, {
    ...here,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  const found: PullRequest[] = [];
  let page = 0;
  for await (const { data } of pages) {
    page += 1;
    for (const { head, number, html_url: url, state } of data) {
      const day = head.ref.startsWith(branchPrefix) ? head.ref.slice(branchPrefix.length) : '';
      if (!DAY.test(day) || head.repo?.full_name !== repository) continue;
      found.push({ day, number, url, open: state === 'open', head: head.sha });
    }
    // Older ones cannot be of a day since then.
    const isOld = data.some((one) => one.created_at.slice(0, 10) < since);
    if (isOld || page === MOST_PULL_REQUEST_PAGES) break;
  }
  return found;
}

async function readFile(
  { github, here }: PostsQuestion,
  path: string,
  ref: string,
): Promise<string | undefined> {
  try {
    const { data } = await github.rest.repos.getContent({ ...here, path, ref });
    const isFile = !Array.isArray(data) && 'content' in data;
    return isFile ? Buffer.from(data.content, 'base64').toString('utf8') : undefined;
  } catch (error) {
    if (asGitHubFailure(error)?.status === 404) return undefined;
    throw error;
  }
}
