import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { listenOnLoopback } from './arxiv-loopback.ts';
import {
  type BatchCall,
  type Batches,
  type BatchesOptions,
  type BatchOutcome,
  createBatches,
} from './messages-batches.ts';
import {
  createFederation,
  type Federation,
  type FederationOptions,
} from './messages-federation.ts';
import { describeModel, modelRules } from './messages-models.ts';
import { buildMessage, type ParsedRequest, parseRequest, type Reply } from './messages-reply.ts';
import { findModelFault, findRequestFault } from './messages-request-rules.ts';
import { isRecord } from './messages-schema-rules.ts';
import { streamMessage } from './messages-stream.ts';

const VERSIONS = new Set(['2023-06-01', '2026-10-21']);

/** How the stand-in for the Messages API behaves. */
export type MessagesOptions = {
  /** Decides what becomes of each valid request. */
  answer: (request: ParsedRequest) => Reply | Promise<Reply>;
  /** The key to be sent; without it any client is let in. */
  key?: string;
  /** Milliseconds before an answer begins. */
  latencyMs?: number;
  /** Models that are known besides the API's own, with no rules of their own. */
  models?: readonly string[];
  /** The path before `/v1`, as compatible endpoints have one; none by default. */
  prefix?: string;
  /** Keyless access beside the key: the tokens of `/v1/oauth/token` are let in. */
  federation?: FederationOptions;
  /** Batches, answered by `answer` too; without this there are none (404). */
  batches?: BatchesOptions;
};

/** A request to `/v1/messages` that arrived, valid or not; `at` in milliseconds since 1970. */
export type RecordedMessage = {
  headers: IncomingHttpHeaders;
  /** The parsed JSON; undefined where it is none. */
  body: Record<string, unknown> | undefined;
  at: number;
  /** The HTTP status of the answer; 0 until it began. */
  status: number;
  /** Milliseconds until the answer was sent, or the connection was cut; 0 until then. */
  took: number;
};

/** A running stand-in for the Messages API. */
export type Messages = {
  /** What an SDK takes as its base URL. */
  url: string;
  requests: RecordedMessage[];
  /** Where there is a federation, the exchanges that were asked of it. */
  exchanges: Federation['exchanges'];
  /** The most requests to `/v1/messages` that were being answered at a time. */
  readonly peakConcurrency: number;
  /** The batches and the calls about them; what is asked in a batch is not in `requests`. */
  batches: Pick<Batches, 'stored' | 'add'> & { calls: BatchCall[] };
  close: () => Promise<void>;
};

type ApiError = Extract<Reply, { error: unknown }>['error'];

/**
 * Starts a stand-in for the Messages API on a free port of the loopback interface:
 * `POST /v1/messages`, streaming or not, and `GET /v1/models/<id>`. It refuses what the real API
 * refuses, with the field named. Batches exist where the options say so.
 */
export async function startMessages(options: MessagesOptions): Promise<Messages> {
  const requests: RecordedMessage[] = [];
  let active = 0;
  let peakConcurrency = 0;
  let valid = 0;
  let serial = 0;

  const answerMessages = async (
    request: IncomingMessage,
    response: ServerResponse,
    body: Record<string, unknown> | undefined,
  ): Promise<void> => {
    const recorded: RecordedMessage = {
      headers: request.headers,
      body,
      at: Date.now(),
      status: 0,
      took: 0,
    };
    const began = performance.now();
    requests.push(recorded);
    active += 1;
    peakConcurrency = Math.max(peakConcurrency, active);
    response.on('close', () => {
      active -= 1;
      recorded.status = response.headersSent ? response.statusCode : 0;
      recorded.took = performance.now() - began;
    });
    const error = findFault(body, options.models ?? []);
    if (error !== undefined || body === undefined) {
      sendError(response, error ?? invalid('the body is not valid JSON'));
      return;
    }
    valid += 1;
    const parsed = parseRequest(body, valid);
    const reply = await answerOrFail(options, parsed);
    if (options.latencyMs !== undefined) await setTimeout(options.latencyMs);
    await sendReply(response, parsed, reply);
  };

  /** What becomes of a request in a batch: `hang` is one that no time was left for. */
  const answerBatched = async (params: Record<string, unknown>): Promise<BatchOutcome> => {
    const error = findFault(params, options.models ?? []);
    if (error !== undefined) return { error };
    valid += 1;
    const parsed = parseRequest(params, valid);
    const reply = await answerOrFail(options, parsed);
    if (reply === 'hang') return 'expired';
    if (typeof reply !== 'string' && 'text' in reply && !('streamError' in reply)) {
      return { message: buildMessage(parsed, reply) };
    }
    if (typeof reply !== 'string' && 'error' in reply) return reply;
    return { error: { type: 'api_error', message: 'no answer' } };
  };
  const batches = createBatches(options.batches ?? {}, answerBatched);

  const federation = options.federation && createFederation(options.federation);
  const prefix = options.prefix ?? '';

  const server = createServer((request, response) => {
    serial += 1;
    response.setHeader('request-id', `req_${String(serial).padStart(24, '0')}`);
    void readBody(request).then(async (body) => {
      const asked = new URL(request.url ?? '/', 'http://api.invalid').pathname;
      const path = asked.startsWith(prefix) ? asked.slice(prefix.length) : '';
      if (federation !== undefined && path === '/v1/oauth/token' && request.method === 'POST') {
        const { status, headers, json } = federation.exchange(request.headers, body);
        for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
        sendJson(response, status, json);
        return;
      }
      const error = findHeaderFault(request.headers, options.key, federation);
      if (path === '/v1/messages' && request.method === 'POST') {
        if (error === undefined) await answerMessages(request, response, body);
        else {
          const { headers } = request;
          requests.push({ headers, body, at: Date.now(), status: error.status, took: 0 });
          sendError(response, error);
        }
      } else if (error !== undefined) sendError(response, error);
      else if (options.batches !== undefined && path.startsWith('/v1/messages/batches')) {
        const fault = await batches.answer(request, response, body);
        if (fault !== undefined) sendError(response, fault);
      } else sendModel(response, path, options.models ?? []);
    });
  });
  const { url, close } = await listenOnLoopback(server);
  return {
    url: url + prefix,
    requests,
    exchanges: federation?.exchanges ?? [],
    batches,
    get peakConcurrency() {
      return peakConcurrency;
    },
    close,
  };
}

/** A mistake in the test's own function shows itself as an error that no client retries. */
async function answerOrFail(options: MessagesOptions, request: ParsedRequest): Promise<Reply> {
  try {
    return await options.answer(request);
  } catch (error) {
    return {
      error: { status: 418, type: 'api_error', message: `answer failed: ${String(error)}` },
    };
  }
}

async function sendReply(
  response: ServerResponse,
  request: ParsedRequest,
  reply: Reply,
): Promise<void> {
  if (reply === 'hang' || response.destroyed) return;
  if (reply === 'reset') {
    response.destroy();
  } else if ('error' in reply) {
    sendError(response, reply.error);
  } else if (!request.stream) {
    if ('streamError' in reply) {
      const status = reply.streamError === 'overloaded_error' ? 529 : 500;
      sendError(response, { status, type: reply.streamError, message: 'no answer' });
    } else sendJson(response, 200, buildMessage(request, reply));
  } else {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
    });
    if (!('streamError' in reply)) {
      await streamMessage(response, buildMessage(request, reply));
      return;
    }
    const text = reply.text ?? '{"title":"'.padEnd(reply.afterChars + 1, '测试 ');
    const error = { type: reply.streamError, afterChars: reply.afterChars };
    await streamMessage(response, buildMessage(request, { text }), error);
  }
}

function findHeaderFault(
  headers: IncomingHttpHeaders,
  key: string | undefined,
  federation: Federation | undefined,
): ApiError | undefined {
  const sent = /^Bearer (.*)$/i.exec(headers.authorization ?? '')?.[1] ?? headers['x-api-key'];
  const isToken = sent !== key && String(headers['anthropic-beta']).includes('oauth-2025-04-20');
  const isKnown = isToken && federation !== undefined && federation.takes(String(sent));
  if ((key !== undefined || federation !== undefined) && sent !== key && !isKnown) {
    return { status: 401, type: 'authentication_error', message: 'invalid credentials' };
  }
  const version = headers['anthropic-version'];
  if (version === undefined) return invalid('anthropic-version: header is required');
  if (typeof version !== 'string' || !VERSIONS.has(version)) {
    return invalid(`anthropic-version: "${String(version)}" is not a valid version`);
  }
  return undefined;
}

function findFault(
  body: Record<string, unknown> | undefined,
  models: readonly string[],
): ApiError | undefined {
  if (body === undefined) return invalid('the body is not valid JSON');
  const fault = findRequestFault(body);
  if (fault !== undefined) return invalid(fault);
  const model = String(body['model']);
  if (models.includes(model)) return undefined;
  const rules = modelRules(model);
  if (rules === undefined) return notFound(`model: ${model}`);
  const modelFault = findModelFault(body, rules);
  return modelFault === undefined ? undefined : invalid(modelFault);
}

function sendModel(response: ServerResponse, path: string, models: readonly string[]): void {
  const model = /^\/v1\/models\/([^/]+)$/.exec(path)?.[1] ?? '';
  const extra = models.includes(model)
    ? { thinking: ['adaptive' as const], forcedTools: true }
    : undefined;
  const rules = modelRules(model) ?? extra;
  if (rules === undefined) sendError(response, notFound(model === '' ? path : `model: ${model}`));
  else sendJson(response, 200, describeModel(model, rules));
}

function sendError(response: ServerResponse, error: ApiError): void {
  const { status, type, message, errorCode, retryAfter, headers } = error;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  const details = errorCode === undefined ? {} : { details: { error_code: errorCode } };
  sendJson(response, status, {
    type: 'error',
    error: { type, message, ...details },
    request_id: response.getHeader('request-id'),
  });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function invalid(message: string): ApiError {
  return { status: 400, type: 'invalid_request_error', message };
}

function notFound(message: string): ApiError {
  return { status: 404, type: 'not_found_error', message };
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return isRecord(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
