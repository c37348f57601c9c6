import { createListingReader, type ListingAnswer } from './arxiv/listing-client.ts';
import { createPoliteClient } from './arxiv/polite-client.ts';
import { createBudget } from './explanation/budget.ts';
import { priceOf } from './explanation/cost.ts';
import { createExplainer, type Explain } from './explanation/explainer.ts';
import { createMessagesClient } from './explanation/messages-client.ts';
import { renderInstructions } from './explanation/prompt.ts';
import { replySchema } from './explanation/reply.ts';
import type { Inputs } from './inputs.ts';
import type { Paper, Reading } from './paper.ts';
import { createGitHubClient } from './publication/github-client.ts';
import type { Repository } from './publication/publication.ts';
import { createRepository } from './publication/repository-client.ts';
import { createWorkspace } from './publication/workspace-client.ts';
import { createReader } from './reading/reading-client.ts';
import { VERSION } from './version.ts';

/** Everything outside the process. */
export type Ports = {
  now: () => Date;
  fetchListing: (category: string, day: string) => Promise<ListingAnswer>;
  read: (paper: Paper) => Promise<Reading>;
  explain: Explain;
  repository: Repository;
  log: (line: string) => void;
  warn: (line: string) => void;
};

/** The runner's surroundings, read once from its environment. */
export type Surroundings = {
  githubApiUrl: string;
  githubServerUrl: string;
  workspace: string;
  /** Where people find the project or the workflow that runs it, for arXiv's administrators. */
  homepage: string;
  log: (line: string) => void;
  warn: (line: string) => void;
};

/** A full text may fail for its paper alone, so it is not asked for as patiently as a listing. */
const DOCUMENT_ATTEMPTS = 2;

/** Room for the answer and, on Anthropic's models, for the thinking that comes before it. */
const MAX_TOKENS = { anthropic: 16_000, other: 8_000 };

/** Wires up the real world. Nothing is asked of it before the first call. */
export function createPorts(inputs: Inputs, surroundings: Surroundings): Ports {
  const { log, warn, homepage } = surroundings;
  const userAgent = `arxiv-daily-action/${VERSION} (+${homepage})`;
  const fetchPage = createPoliteClient({
    url: inputs.arxivUrl,
    requestInterval: inputs.requestInterval,
    userAgent,
    log,
  });
  return {
    now: () => new Date(),
    fetchListing: createListingReader(fetchPage, log),
    read: createReader((path) => fetchPage(path, DOCUMENT_ATTEMPTS), {
      // Without an explainer only the abstract is needed, and the full text is most of the cost.
      fullText: inputs.explainer ? inputs.fullText : 'none',
    }),
    explain: createModel(inputs, log),
    repository: createTarget(inputs, surroundings, userAgent),
    log,
    warn,
  };
}

function createModel(inputs: Inputs, log: (line: string) => void): Explain {
  const instructions = renderInstructions(inputs);
  const baseUrl = inputs.anthropicBaseUrl;
  const maxTokens = baseUrl === undefined ? MAX_TOKENS.anthropic : MAX_TOKENS.other;
  const ask = createMessagesClient({
    model: inputs.model,
    apiKey: inputs.anthropicApiKey,
    baseUrl,
    maxTokens,
    instructions,
    schema: replySchema(inputs.explainer),
    log,
  });
  return createExplainer({
    ask,
    model: inputs.model,
    instructions,
    maxTokens,
    settings: inputs,
    budget: createBudget(inputs.maxCost),
    priceOf: priceOf(inputs.model, inputs.prices),
    log,
  });
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
    warn,
  });
}
