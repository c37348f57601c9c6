import { createBatchClient } from './explanation/batch-client.ts';
import { createBatch, type Batch } from './explanation/batch.ts';
import { explainAsAnnounced } from './explanation/as-announced.ts';
import { createBudget } from './explanation/budget.ts';
import { OWN_API, type Access } from './explanation/connection.ts';
import { isPriced, priceOf } from './explanation/cost.ts';
import { createExplainer, type Explain } from './explanation/explainer.ts';
import { createGate } from './explanation/gate.ts';
import { createIdentityCredentials } from './explanation/identity-client.ts';
import { lastJsonObject } from './explanation/last-json-object.ts';
import { createMessagesClient, type MessagesClientOptions } from './explanation/messages-client.ts';
import { createPaidModel, type PaidModel } from './explanation/paid-model.ts';
import { translates } from './explanation/prompt-language.ts';
import { renderInstructions, renderRequest } from './explanation/prompt.ts';
import { replySchema } from './explanation/reply.ts';
import { fetchRunnerIdentity } from './explanation/runner-identity-client.ts';
import { waitFor } from './explanation/wait-client.ts';
import type { Inputs } from './inputs.ts';
import { renderRankingInstructions } from './selection/ranking-prompt.ts';
import { rankingSchema } from './selection/ranking-reply.ts';
import { createRanker, type Rank } from './selection/ranking.ts';

/** What the models are asked for. */
export type ModelPorts = {
  rank: Rank;
  explain: Explain;
  /** Asks about the papers of a day at once; undefined where each is asked about alone. */
  batch: Pick<Batch, 'request' | 'has'> | undefined;
};

/** The runner's side of it. */
export type ModelSurroundings = {
  log: (line: string) => void;
  warn: (line: string) => void;
  /** Hides a secret in all that goes out from now on. */
  mask: (secret: string) => void;
};

/** Room for the answer and, on Anthropic's models, for the thinking that comes before it. */
const MAX_TOKENS = { anthropic: 16_000, other: 8_000 };

/** Room for the scores of one request, where the model does not think first. */
const MAX_RANKING_TOKENS = 4000;

/** What sets one use of a model apart from another. */
type ModelUse = Pick<
  MessagesClientOptions,
  'model' | 'instructions' | 'schema' | 'maxTokens' | 'thinking'
>;

/** Wires up the writer, its fallback and the ranker: one purse and one way to the endpoint. */
export function createModels(inputs: Inputs, surroundings: ModelSurroundings): ModelPorts {
  const { log, warn } = surroundings;
  const { model, fallbackModel, concurrency, interests, asAnnounced } = inputs;
  const access = accessOf(inputs, surroundings);
  const budget = createBudget(inputs.maxCost);
  const gate = createGate(concurrency, log);

  function payFor(use: ModelUse): PaidModel {
    const ask = createMessagesClient({ ...use, ...access, log });
    return createPaidModel({ ...use, ask, budget, gate, log, priceOf: priceOfModel(use.model) });
  }

  /** The prices given are for models that the table lacks. */
  function priceOfModel(name: string) {
    return priceOf(name, name !== model && isPriced(name) ? undefined : inputs.prices);
  }

  const used = [
    ...(asAnnounced ? [] : [model, fallbackModel]),
    ...(interests === '' ? [] : [inputs.rankingModel]),
  ];
  for (const name of used) {
    if (name === undefined || isPriced(name) || inputs.prices !== undefined) continue;
    warn(`The price of ${name} is not known, so that max-cost holds nothing back: set prices.`);
  }
  const roomy = access.baseUrl === undefined ? MAX_TOKENS.anthropic : MAX_TOKENS.other;
  const rank = createRanker({
    model: payFor({ ...rankingUse(inputs, roomy), model: inputs.rankingModel }),
    interests,
    concurrency,
    lastJsonObject,
    log,
  });
  if (asAnnounced) return { rank, explain: explainAsAnnounced, batch: undefined };
  const writing = {
    instructions: renderInstructions(inputs),
    schema: replySchema(inputs.explainer, translates(inputs.language)),
    maxTokens: roomy,
  };
  const batch = inputs.batch
    ? createBatch({
        ...writing,
        model,
        client: createBatchClient({ model, ...access }),
        budget,
        priceOf: priceOfModel(model),
        renderRequest: (paper, reading) => renderRequest(paper, reading, inputs),
        waitMinutes: inputs.batchWait,
        now: () => new Date(),
        wait: waitFor,
        log,
        warn,
      })
    : undefined;
  return {
    batch,
    explain: createExplainer({
      model: payFor({ ...writing, model }),
      fallback:
        fallbackModel === undefined ? undefined : payFor({ ...writing, model: fallbackModel }),
      takeEarly: batch?.take,
      settings: inputs,
      log,
    }),
    rank,
  };
}

function rankingUse({ rankingModel, anthropicBaseUrl, interests }: Inputs, roomy: number) {
  // Scores need no thinking, and of Anthropic's models Haiku alone can do without.
  const isQuick = anthropicBaseUrl === undefined && rankingModel.startsWith('claude-haiku-');
  return {
    instructions: renderRankingInstructions(interests),
    schema: rankingSchema(),
    maxTokens: isQuick ? MAX_RANKING_TOKENS : roomy,
    thinking: isQuick ? ('disabled' as const) : undefined,
  };
}

/** As whom the models are asked: by the key where there is one, else by the identity of the run. */
function accessOf(inputs: Inputs, { warn, mask }: ModelSurroundings): Access {
  const { anthropicApiKey: apiKey, anthropicBaseUrl: baseUrl, federation } = inputs;
  if (federation === undefined) return { apiKey, baseUrl };
  if (apiKey !== undefined) {
    warn('Both anthropic-api-key and keyless access are set: the key is used.');
    return { apiKey, baseUrl };
  }
  const credentials = createIdentityCredentials({
    ...federation,
    baseUrl: OWN_API,
    getIdToken: fetchRunnerIdentity,
    mask,
  });
  return { apiKey: undefined, baseUrl, credentials };
}
