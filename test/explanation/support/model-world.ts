import { createServer } from 'node:http';
import { createBudget, type Budget } from '../../../src/explanation/budget.ts';
import type { Credentials } from '../../../src/explanation/connection.ts';
import { priceOf } from '../../../src/explanation/cost.ts';
import { createExplainer, type Explain } from '../../../src/explanation/explainer.ts';
import { createGate, type Gate } from '../../../src/explanation/gate.ts';
import { createMessagesClient, type Ask } from '../../../src/explanation/messages-client.ts';
import { createPaidModel, type PaidModel } from '../../../src/explanation/paid-model.ts';
import { renderInstructions } from '../../../src/explanation/prompt.ts';
import { replySchema } from '../../../src/explanation/reply.ts';
import type { Limits } from '../../../src/explanation/watch-client.ts';
import type { Paper, Reading } from '../../../src/paper.ts';
import { listenOnLoopback } from '../../support/arxiv-loopback.ts';
import { readSamplePapers } from '../../support/sample-papers.ts';

export const KEY = 'sk-test-0123456789';

export type WorldOptions = {
  baseUrl: string | undefined;
  model?: string;
  apiKey?: string | undefined;
  maxTokens?: number;
  maxCost?: number;
  budget?: Budget;
  prices?: { input: number; output: number };
  explainer?: boolean;
  credentials?: Credentials;
  limits?: Limits;
  gate?: Gate;
};

/** The writer as ports.ts wires it up, with its log and the waits (ms) that it did not wait. */
export function createWorld(options: WorldOptions): {
  ask: Ask;
  model: PaidModel;
  explain: Explain;
  log: string[];
  waits: number[];
} {
  const log: string[] = [];
  const waits: number[] = [];
  const model = options.model ?? 'claude-sonnet-5-5';
  const settings = { language: 'zh-CN', glossary: [], explainer: options.explainer ?? true };
  const instructions = renderInstructions(settings);
  const schema = replySchema(settings.explainer);
  const maxTokens = options.maxTokens ?? 8000;
  const write = (line: string) => void log.push(line);
  const ask = createMessagesClient({
    model,
    apiKey: 'apiKey' in options ? options.apiKey : KEY,
    baseUrl: options.baseUrl,
    maxTokens,
    instructions,
    schema,
    credentials: options.credentials,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    log: write,
  });
  const paid = createPaidModel({
    ask,
    model,
    instructions,
    schema,
    maxTokens,
    budget: options.budget ?? createBudget(options.maxCost ?? 5),
    priceOf: priceOf(model, options.prices),
    gate: options.gate ?? createGate(8, write),
    wait: async (ms) => void waits.push(ms),
    log: write,
  });
  const explain = createExplainer({ model: paid, settings, log: write });
  return { ask, model: paid, explain, log, waits };
}

/** The sample papers that have a text and an answer, each with the reply in which the model gives it. */
export function sampleWork(): { paper: Paper; reading: Reading; reply: string }[] {
  return readSamplePapers().flatMap(({ html, markdown, answer, comments, ...metadata }) => {
    if (!html || markdown === undefined || answer === undefined) return [];
    const paper = { ...metadata, comments: comments ?? undefined };
    const reading: Reading = {
      source: 'html',
      text: markdown,
      truncated: false,
      fallback: undefined,
    };
    return [{ paper, reading, reply: JSON.stringify(answer) }];
  });
}

/** A server that answers every POST with one text, for endpoints that do not keep to the API. */
export async function startRaw(
  status: number,
  type: string,
  text: string,
): Promise<{ url: string; requests: () => number; close: () => Promise<void> }> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': type }).end(text);
    });
  });
  return { ...(await listenOnLoopback(server)), requests: () => requests };
}

/** Events as the Messages API streams them; each has its `type` as its name. */
export function eventStream(events: ({ type: string } & Record<string, unknown>)[]): string {
  return events.map((one) => `event: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`).join('');
}
