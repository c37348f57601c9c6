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
const REDIRECT_HOSTS = new Set(['arxiv.org', 'www.arxiv.org', 'export.arxiv.org']);

/**
 * Creates the one connection to arXiv: requests are made one at a time and `requestInterval` apart,
 * as https://info.arxiv.org/help/api/tou.html asks. What passes (throttling, 5xx, a broken
 * connection) is asked again after a wait that doubles from the interval; `Retry-After` is obeyed
 * up to two minutes.
 */
export function createPoliteClient(options: PoliteClientOptions): FetchPage {
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = queue.then(task);
    // The next one waits for this one's end, whatever its outcome.
    queue = turn.catch(() => undefined).then(() => sleep(options.requestInterval * 1000));
    return turn;
  }

  return (path, attempts) =>
    inTurn(async () => {
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await request(new URL(options.url + path), options);
        if ('answer' in outcome) return outcome.answer;
        const { trouble, retryAfter = 0 } = outcome;
        if (attempt === attempts) {
          throw new UserError(
            `arXiv could not be read: ${trouble} for ${path}, asked ${attempts} times.`,
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

type Outcome = { answer: Answer } | { trouble: string; retryAfter: number | undefined };

async function request(first: URL, options: PoliteClientOptions): Promise<Outcome> {
  let url = first;
  try {
    for (let hop = 0; hop <= 5; hop += 1) {
      const response = await fetch(url, {
        headers: {
          'user-agent': options.userAgent,
          accept: 'text/html, application/xhtml+xml, */*',
        },
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        const target = new URL(location, url);
        const allowed = target.host === first.host || REDIRECT_HOSTS.has(target.host);
        if (!allowed || !['https:', first.protocol].includes(target.protocol)) {
          return { answer: { status: response.status, body: '' } };
        }
        await response.body?.cancel();
        // A redirect is a request like any other.
        await sleep(options.requestInterval * 1000);
        url = target;
        continue;
      }
      const body = await readBody(response);
      if (!PASSING.has(response.status)) return { answer: { status: response.status, body } };
      const words = body.length < 200 ? body.replace(/\s+/g, ' ').trim() : '';
      return {
        trouble: `status ${response.status}${words === '' ? '' : ` (${words})`}`,
        retryAfter: Number(response.headers.get('retry-after') ?? 0) || undefined,
      };
    }
    return { trouble: 'too many redirects', retryAfter: undefined };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // fetch tells the reason of a failed connection only in the cause.
    const cause = error.cause instanceof Error ? error.cause.message : '';
    const trouble = cause === '' ? error.message : `${error.message} (${cause})`;
    return { trouble, retryAfter: undefined };
  }
}

/** The body as text; reading stops at the limit, counted after decompression. */
async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new Error(`a body of more than ${MAX_BYTES} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
