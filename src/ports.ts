import type { ArxivPorts } from './arxiv-ports.ts';
import type { Inputs } from './inputs.ts';
import { unlessCancelled } from './cancellation.ts';
import { createModels, type ModelPorts, type ModelSurroundings } from './model-ports.ts';
import { createGitHubClient } from './publication/github-client.ts';
import type { Repository } from './publication/publication.ts';
import { createPageLinks, type PageLinks } from './publication/review-link.ts';
import { createRepository } from './publication/repository-client.ts';
import { createWorkspace } from './publication/workspace-client.ts';
import type { Secrets } from './secrets.ts';
import { VERSION } from './version.ts';

/** Everything outside the process. */
export type Ports = ArxivPorts &
  ModelPorts & {
    now: () => Date;
    /** Where people look at a page of a day; undefined where it is not on GitHub. */
    linksTo: (day: string, path: string) => PageLinks | undefined;
    repository: Repository;
    /** What nothing that goes out may hold; `log` and `warn` see to it themselves. */
    secrets: Pick<Secrets, 'all' | 'redact'>;
    /** The job was cancelled. */
    stop: AbortSignal;
    log: (line: string) => void;
    warn: (line: string) => void;
    /** Shown by the runner only where debugging is on. */
    debug?: ((line: string) => void) | undefined;
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
  debug?: ((line: string) => void) | undefined;
};

/** Wires up the real world. Nothing is asked of it before the first call. */
export function createPorts(inputs: Inputs, surroundings: Surroundings): Ports {
  const { log, warn, homepage, secrets, stop } = surroundings;
  const userAgent = `arxiv-daily-action/${VERSION} (+${homepage})`;
  const models = createModels(inputs, surroundings);
  let loading: Promise<ArxivPorts> | undefined;
  // Loaded when it is needed: the repository is asked first, and may have every page already.
  const arxiv = () =>
    (loading ??= import('./arxiv-ports.ts').then(({ createArxiv }) =>
      createArxiv(inputs, { userAgent, log }),
    ));
  return {
    now: () => new Date(),
    announce: (question) => unlessCancelled(stop, async () => (await arxiv()).announce(question)),
    fetchPapers: (ids, categories) =>
      unlessCancelled(stop, async () => (await arxiv()).fetchPapers(ids, categories)),
    read: async (paper) => (await arxiv()).read(paper),
    ...models,
    rank: (papers) => unlessCancelled(stop, () => models.rank(papers)),
    repository: createTarget(inputs, surroundings, userAgent),
    linksTo: (day, path) => linksTo(inputs, surroundings.githubServerUrl, day, path),
    secrets,
    stop,
    log,
    warn,
    debug: surroundings.debug,
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
