import { createAnnouncer, type Announce } from './arxiv/announcer.ts';
import { createSubmissionsReader } from './arxiv/api-client.ts';
import { createListingReader } from './arxiv/listing-client.ts';
import { ACCEPT, createPoliteClient } from './arxiv/polite-client.ts';
import { createBudget, type Budget } from './explanation/budget.ts';
import { isPriced, priceOf } from './explanation/cost.ts';
import { createExplainer, type Explain } from './explanation/explainer.ts';
import { lastJsonObject } from './explanation/last-json-object.ts';
import { createMessagesClient, type MessagesClientOptions } from './explanation/messages-client.ts';
import { createPaidModel, type PaidModel } from './explanation/paid-model.ts';
import { renderInstructions } from './explanation/prompt.ts';
import { replySchema } from './explanation/reply.ts';
import type { Inputs } from './inputs.ts';
import type { Paper, Reading } from './paper.ts';
import { createGitHubClient } from './publication/github-client.ts';
import type { Repository } from './publication/publication.ts';
import { createRepository } from './publication/repository-client.ts';
import { createWorkspace } from './publication/workspace-client.ts';
import { createPdfReader } from './reading/pdf-client.ts';
import { createReader } from './reading/reading-client.ts';
import { renderRankingInstructions } from './selection/ranking-prompt.ts';
import { rankingSchema } from './selection/ranking-reply.ts';
import { createRanker, type Rank } from './selection/ranking.ts';
import { VERSION } from './version.ts';

/** Everything outside the process. */
export type Ports = {
  now: () => Date;
  announce: Announce;
  read: (paper: Paper) => Promise<Reading>;
  rank: Rank;
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

/**
 * What is started to read a PDF: index, beside this file in src/ and beside its chunk
 * in dist/. Not as `new URL('./index.js', …)`, of which the bundler would make a copy.
 */
const ENTRY = new URL(import.meta.url.replace(/[^/]*(\.\w+)$/, 'index$1'));

/** Room for the answer and, on Anthropic's models, for the thinking that comes before it. */
const MAX_TOKENS = { anthropic: 16_000, other: 8_000 };

/** Room for the scores of one request, where the model does not think first. */
const MAX_RANKING_TOKENS = 4000;

/** Wires up the real world. Nothing is asked of it before the first call. */
export function createPorts(inputs: Inputs, surroundings: Surroundings): Ports {
  const { log, warn, homepage } = surroundings;
  const budget = createBudget(inputs.maxCost);
  const userAgent = `arxiv-daily-action/${VERSION} (+${homepage})`;
  const { requestInterval } = inputs;
  const connect = createPoliteClient({ requestInterval, userAgent, log });
  const fetchPage = connect(inputs.arxivUrl, ACCEPT.pages);
  const fetchFile = connect(inputs.arxivUrl, ACCEPT.files, 'bytes');
  return {
    now: () => new Date(),
    announce: createAnnouncer({
      categories: inputs.categories,
      fetchListing: createListingReader(fetchPage, { requestInterval, log }),
      fetchSubmitted: createSubmissionsReader(connect(inputs.arxivApiUrl, ACCEPT.api), {
        requestInterval,
        log,
      }),
      log,
    }),
    read: createReader(
      {
        fetchPage: (path) => fetchPage(path, DOCUMENT_ATTEMPTS),
        fetchFile: (path) => fetchFile(path, DOCUMENT_ATTEMPTS),
        readPdf: createPdfReader({ program: ENTRY }),
      },
      // Without an explainer only the abstract is needed, and the full text is most of the cost.
      { fullText: inputs.explainer ? inputs.fullText : 'none' },
    ),
    rank: createRanking(inputs, budget, log),
    explain: createModel(inputs, budget, log),
    repository: createTarget(inputs, surroundings, userAgent),
    log,
    warn,
  };
}

function createRanking(inputs: Inputs, budget: Budget, log: (line: string) => void): Rank {
  const { rankingModel: model, anthropicBaseUrl: baseUrl } = inputs;
  // Scores need no thinking, and of Anthropic's models Haiku alone can do without.
  const isQuick = baseUrl === undefined && model.startsWith('claude-haiku-');
  const paid = payFor(inputs, budget, log, {
    model,
    instructions: renderRankingInstructions(inputs.interests),
    schema: rankingSchema(),
    maxTokens: isQuick ? MAX_RANKING_TOKENS : roomFor(baseUrl),
    thinking: isQuick ? 'disabled' : undefined,
    // The prices given are for the writer; the ranker has its own where the table knows it.
    prices: model !== inputs.model && isPriced(model) ? undefined : inputs.prices,
  });
  const { interests, concurrency } = inputs;
  return createRanker({ model: paid, interests, concurrency, lastJsonObject, log });
}

function createModel(inputs: Inputs, budget: Budget, log: (line: string) => void): Explain {
  const paid = payFor(inputs, budget, log, {
    model: inputs.model,
    instructions: renderInstructions(inputs),
    schema: replySchema(inputs.explainer),
    maxTokens: roomFor(inputs.anthropicBaseUrl),
    thinking: undefined,
    prices: inputs.prices,
  });
  return createExplainer({ model: paid, settings: inputs, log });
}

/** What sets one use of a model apart from another. */
type ModelUse = Pick<
  MessagesClientOptions,
  'model' | 'instructions' | 'schema' | 'maxTokens' | 'thinking'
> & { prices: Inputs['prices'] };

/** A model at the endpoint of the inputs, paid from the run's one budget. */
function payFor(
  { anthropicApiKey: apiKey, anthropicBaseUrl: baseUrl }: Inputs,
  budget: Budget,
  log: (line: string) => void,
  use: ModelUse,
): PaidModel {
  const ask = createMessagesClient({ ...use, apiKey, baseUrl, log });
  return createPaidModel({ ...use, ask, budget, priceOf: priceOf(use.model, use.prices) });
}

function roomFor(baseUrl: string | undefined): number {
  return baseUrl === undefined ? MAX_TOKENS.anthropic : MAX_TOKENS.other;
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
