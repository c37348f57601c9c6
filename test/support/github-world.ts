import Bottleneck from 'bottleneck';
import { createGitHubClient } from '../../src/publication/github-client.ts';
import type { PublicationRequest, Repository } from '../../src/publication/publication.ts';
import {
  createRepository,
  type RepositoryOptions,
} from '../../src/publication/repository-client.ts';
import { startGitHub, type GitHubOptions, type GitHubServer } from './github-server.ts';

export const DAY = '2026-03-18';
export const BRANCH = `arxiv-daily/${DAY}`;
export const PATH = `_posts/${DAY}-arxiv-daily.md`;
export const PAGE =
  '---\ntitle: Page\n---\n\nText.\n\n<!-- arxiv-daily papers shown= listed= -->\n';

/** A blog as people have it. */
export const BLOG = {
  '_config.yml': 'title: Lab notes\n',
  '_posts/2026-03-10-hello.md': '---\ntitle: Hello\n---\n\nThe first post.\n',
};

/** The page of the day as a run hands it over. */
export function request(changes: Partial<PublicationRequest> = {}): PublicationRequest {
  const title = `arXiv Daily ${DAY}: 12 papers`;
  return { day: DAY, path: PATH, text: PAGE, title, body: 'What to look at.', ...changes };
}

export type GitHubWorld = {
  github: GitHubServer;
  /** A run of its own: it remembers nothing of the others. */
  begin: (changes?: Partial<RepositoryOptions>, apiUrl?: string) => Repository;
  warnings: string[];
  log: string[];
  /** The operations of the writing requests since the start, or since `from` requests. */
  writes: (from?: number) => (string | undefined)[];
};

/** Writes need no spacing here, and a second of waiting lasts a millisecond. */
function hurried(timeLimit: number) {
  const spacing = { maxConcurrent: 1, minTime: 0 };
  const group = () => new Bottleneck.Group(spacing);
  return { second: 1, timeLimit, write: group(), notifications: group() };
}

/** Starts the stand-in and connects the real client with it. */
export async function startGitHubWorld(
  { isEmpty = false, ...options }: GitHubOptions & { isEmpty?: boolean } = {},
  timeLimit = 20_000,
): Promise<GitHubWorld> {
  const github = await startGitHub({ ...(!isEmpty && { files: BLOG }), ...options });
  const warnings: string[] = [];
  const log: string[] = [];
  const begin: GitHubWorld['begin'] = (changes = {}, apiUrl = github.url) =>
    createRepository({
      github: createGitHubClient({
        token: github.token,
        apiUrl,
        userAgent: 'test',
        log: (line) => log.push(line),
        pace: hurried(timeLimit),
      }),
      repository: `${github.owner}/${github.name}`,
      baseBranch: undefined,
      branchPrefix: 'arxiv-daily/',
      postsDir: '_posts',
      pageName: 'arxiv-daily',
      delivery: 'pull-request',
      draft: false,
      labels: [],
      reviewers: [],
      teamReviewers: [],
      assignees: [],
      serverUrl: 'https://github.com',
      warn: (line) => warnings.push(line),
      log: (line) => log.push(line),
      second: 1,
      ...changes,
    });
  const writes = (from = 0) =>
    github.requests
      .slice(from)
      .filter(({ method }) => method !== 'GET')
      .map(({ operation }) => operation);
  return { github, begin, warnings, log, writes };
}
