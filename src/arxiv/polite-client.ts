import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.ts';

/** An answer of arXiv: any status that asking again would not change. */
export type Answer = { status: number; body: string };

/**
 * Fetches a page by its path (and query).
 * @param attempts how often to ask when arXiv throttles, falls over or cannot be reached.
 * @throws UserError when the last attempt failed too.
 */
export type FetchPage = (path: string, attempts: number) => Promise<Answer>;

export type PoliteClientOptions = {
  url: string;
  /** Seconds between the end of a request and the start of the next. */
  requestInterval: number;
  userAgent: string;
  log: (line: string) => void;
};

/** Statuses that pass: arXiv throttles with 406 and 429, and falls over with the rest. */
const PASSING = new Set([406, 408, 425, 429, 500, 502, 503, 504]);
/** A day of 2,000 entries with abstracts is about 8 MB; a full text is at most 20 MB. */
const MAX_BYTES = 20_000_000;
const TIMEOUT_MS = 60_000;
const LONGEST_WAIT_SECONDS = 120;
const MAX_REDIRECTS = 5;
const REDIRECT_HOSTS = new Set(['arxiv.org', 'www.arxiv.org', 'export.arxiv.org']);

/**
 * Creates the one connection to arXiv: requests, those of redirects too, are made one at a time and
 * `requestInterval` apart, as https://info.arxiv.org/help/api/tou.html asks. What passes
 * (throttling, 5xx, a broken connection) is asked again after a wait that doubles from the
 * interval; `Retry-After` is obeyed up to two minutes.
 */
export function createPoliteClient(options: PoliteClientOptions): FetchPage {
  let queue: Promise<unknown> = Promise.resolve();
  let lastEnd = Number.NEGATIVE_INFINITY;

  const paced: Paced = async (task) => {
    await sleep(Math.max(0, lastEnd + options.requestInterval * 1000 - performance.now()));
    try {
      return await task();
    } finally {
      lastEnd = performance.now();
    }
  };

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = queue.then(task);
    // The next one waits for this one's end, whatever its outcome.
    queue = turn.catch(() => undefined);
    return turn;
  }

  return (path, attempts) =>
    inTurn(async () => {
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await request(path, options, paced);
        if ('answer' in outcome) return outcome.answer;
        const { trouble, retryAfter = 0 } = outcome;
        if (attempt >= attempts) {
          throw new UserError(
            `arXiv could not be read: ${trouble} for ${path}, asked ${attempt} times.`,
            {
              hint: 'Run the workflow again later; https://status.arxiv.org tells of outages.',
            },
          );
        }
        const backOff = options.requestInterval * 2 ** attempt;
        const wait = Math.min(Math.max(backOff, retryAfter), LONGEST_WAIT_SECONDS);
        options.log(`arXiv: ${trouble} for ${path}; asking again in ${wait} s`);
        await sleep(wait * 1000);
      }
    });
}

/** Runs one request, not before the interval after the last one is over. */
type Paced = <T>(task: () => Promise<T>) => Promise<T>;
type Outcome = { answer: Answer } | { trouble: string; retryAfter?: number | undefined };

async function request(path: string, options: PoliteClientOptions, paced: Paced): Promise<Outcome> {
  const first = new URL(options.url + path);
  let url = first;
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const { status, body, headers } = await paced(() => fetchOnce(url, path, options));
      const location = headers.get('location');
      if (status >= 300 && status < 400 && location !== null) {
        const target = new URL(location, url);
        const allowed = target.host === first.host || REDIRECT_HOSTS.has(target.host);
        if (!allowed || !['https:', first.protocol].includes(target.protocol)) {
          return { answer: { status, body: '' } };
        }
        url = target;
        continue;
      }
      if (!PASSING.has(status)) return { answer: { status, body } };
      const words = body.length < 200 ? body.replace(/\s+/g, ' ').trim() : '';
      return {
        trouble: `status ${status}${words === '' ? '' : ` (${words})`}`,
        retryAfter: Number(headers.get('retry-after') ?? 0) || undefined,
      };
    }
    return { trouble: 'too many redirects' };
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UserError) throw error;
    // fetch tells the reason of a failed connection only in the cause, and that of several
    // addresses only as a code.
    const cause: { message?: unknown; code?: unknown } = error.cause ?? {};
    const reason = [cause.message, cause.code].find((text) => typeof text === 'string' && text);
    const trouble = typeof reason === 'string' ? `${error.message} (${reason})` : error.message;
    return { trouble };
  }
}

async function fetchOnce(
  url: URL,
  path: string,
  { userAgent }: PoliteClientOptions,
): Promise<{ status: number; headers: Headers; body: string }> {
  const response = await fetch(url, {
    headers: { 'user-agent': userAgent, accept: 'text/html, application/xhtml+xml, */*' },
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: await readBody(response, path),
  };
}

/**
 * The body as text; reading stops at the limit, counted after decompression.
 * @throws UserError past the limit: asking again would only bring as much again.
 */
async function readBody(response: Response, path: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) {
      throw new UserError(`arXiv's answer to ${path} is longer than ${MAX_BYTES / 1e6} MB.`);
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
