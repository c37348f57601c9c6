import { createAnnouncer, type Announce } from './arxiv/announcer.ts';
import { createSubmissionsReader } from './arxiv/api-client.ts';
import { createPapersReader, type FetchPapers } from './arxiv/api-papers-client.ts';
import { createListingReader } from './arxiv/listing-client.ts';
import { ACCEPT, createPoliteClient } from './arxiv/polite-client.ts';
import type { Inputs } from './inputs.ts';
import { unlessCancelled } from './cancellation.ts';
import { createModels, type ModelPorts, type ModelSurroundings } from './model-ports.ts';
import type { Paper, Reading } from './paper.ts';
import { createGitHubClient } from './publication/github-client.ts';
import type { Repository } from './publication/publication.ts';
import { createPageLinks, type PageLinks } from './publication/review-link.ts';
import { createRepository } from './publication/repository-client.ts';
import { createWorkspace } from './publication/workspace-client.ts';
import { createPdfReader } from './reading/pdf-client.ts';
import { createReader } from './reading/reading-client.ts';
import type { Secrets } from './secrets.ts';
import { VERSION } from './version.ts';

/** Everything outside the process. */
export type Ports = ModelPorts & {
  now: () => Date;
  announce: Announce;
  /** Single papers, from the API. */
  fetchPapers: FetchPapers;
  read: (paper: Paper) => Promise<Reading>;
  /** Where people look at a page of a day; undefined where it is not on GitHub. */
  linksTo: (day: string, path: string) => PageLinks | undefined;
  repository: Repository;
  /** What nothing that goes out may hold; `log` and `warn` see to it themselves. */
  secrets: Pick<Secrets, 'all' | 'redact'>;
  /** The job was cancelled. */
  stop: AbortSignal;
  log: (line: string) => void;
  warn: (line: string) => void;
};

/** The runner's surroundings, read once from its environment. */
export type Surroundings = ModelSurroundings & {
  githubApiUrl: string;
  githubServerUrl: string;
  workspace: string;
  /** What `mask` was told, and what the environment has. */
  secrets: Secrets;
  /** The job was cancelled. */
  stop: AbortSignal;
  /** Where people find the project or the workflow that runs it, for arXiv's administrators. */
  homepage: string;
};

/** A full text may fail for its paper alone, so it is not asked for as patiently as a listing. */
const DOCUMENT_ATTEMPTS = 2;

/**
 * What is started to read a PDF: index, beside this file in src/ and beside its chunk
 * in dist/. Not as `new URL('./index.js', …)`, of which the bundler would make a copy.
 */
const ENTRY = new URL(import.meta.url.replace(/[^/]*(\.\w+)$/, 'index$1'));

/** Wires up the real world. Nothing is asked of it before the first call. */
export function createPorts(inputs: Inputs, surroundings: Surroundings): Ports {
  const { log, warn, homepage, secrets, stop } = surroundings;
  const userAgent = `arxiv-daily-action/${VERSION} (+${homepage})`;
  const { requestInterval } = inputs;
  const connect = createPoliteClient({ requestInterval, userAgent, log });
  const fetchFeed = connect(inputs.arxivApiUrl, ACCEPT.api);
  const fetchPage = connect(inputs.arxivUrl, ACCEPT.pages);
  const announce = createAnnouncer({
    categories: inputs.categories,
    fetchListing: createListingReader(fetchPage, { requestInterval, log }),
    fetchSubmitted: createSubmissionsReader(fetchFeed, { requestInterval, log }),
    log,
  });
  const fetchPapers = createPapersReader(fetchFeed);
  const models = createModels(inputs, surroundings);
  const fetchFile = connect(inputs.arxivUrl, ACCEPT.files, 'bytes');
  return {
    now: () => new Date(),
    announce: (question) => unlessCancelled(stop, () => announce(question)),
    fetchPapers: (ids, categories) => unlessCancelled(stop, () => fetchPapers(ids, categories)),
    read: createReader(
      {
        fetchPage: (path) => fetchPage(path, DOCUMENT_ATTEMPTS),
        fetchFile: (path) => fetchFile(path, DOCUMENT_ATTEMPTS),
        readPdf: createPdfReader({ program: ENTRY }),
      },
      // Without an explainer only the abstract is needed, and the full text is most of the cost.
      { fullText: inputs.explainer ? inputs.fullText : 'none' },
    ),
    ...models,
    rank: (papers) => unlessCancelled(stop, () => models.rank(papers)),
    repository: createTarget(inputs, surroundings, userAgent),
    linksTo: (day, path) => linksTo(inputs, surroundings.githubServerUrl, day, path),
    secrets,
    stop,
    log,
    warn,
  };
}

function linksTo(inputs: Inputs, serverUrl: string, day: string, path: string) {
  const { delivery, repository, baseBranch = 'HEAD', branchPrefix } = inputs;
  if (delivery === 'file') return undefined;
  const branch = delivery === 'commit' ? baseBranch : `${branchPrefix}${day}`;
  return createPageLinks({ serverUrl, repository, branch, path });
}

function createTarget(
  inputs: Inputs,
  { githubApiUrl, githubServerUrl, workspace, log, warn }: Surroundings,
  userAgent: string,
): Repository {
  const { delivery } = inputs;
  if (delivery === 'file') return createWorkspace(workspace, inputs.postsDir);
  return createRepository({
    ...inputs,
    delivery,
    github: createGitHubClient({
      token: inputs.githubToken,
      apiUrl: githubApiUrl,
      userAgent,
      log,
    }),
    serverUrl: githubServerUrl,
    log,
    warn,
  });
}
