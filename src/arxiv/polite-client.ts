import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import { FILE, PAGE, readBody, type BodyKind } from './answer-body-client.ts';

/** An answer of arXiv: any status that asking again would not change. */
export type Answer<Body = string> = { status: number; body: Body };

/**
 * Fetches a page by its path (and query).
 * @param attempts how often to ask when arXiv throttles, falls over or cannot be reached.
 * @throws UserError when the last attempt failed too.
 */
export type FetchPage = (path: string, attempts: number) => Promise<Answer>;

/** Like {@link FetchPage}, for what is no text. */
export type FetchFile = (path: string, attempts: number) => Promise<Answer<Uint8Array>>;

export type PoliteClientOptions = {
  /** Seconds between the end of a request and the start of the next. */
  requestInterval: number;
  userAgent: string;
  log: (line: string) => void;
  /** Milliseconds that one answer may take; by default a minute. */
  timeout?: number;
};

/**
 * Opens the way to one of arXiv's addresses.
 * @param url what every path is appended to
 * @param accept the `Accept` header: arXiv answers 406 to requests that lack a fitting one
 * @param as `bytes` for files; bodies are decoded as UTF-8 otherwise
 */
export type Connect = {
  (url: string, accept: string): FetchPage;
  (url: string, accept: string, as: 'bytes'): FetchFile;
};

/** The `Accept` headers for arXiv's pages, its API and its PDFs. */
export const ACCEPT = {
  pages: 'text/html, application/xhtml+xml, */*',
  api: 'application/atom+xml, */*',
  files: 'application/pdf, */*',
} as const;

/** Statuses that pass. */
const THROTTLING = new Set([406, 429]);
const OUT_OF_ORDER = new Set([408, 425, 500, 502, 503, 504]);
const TIMEOUT = 60_000;
const LONGEST_WAIT_SECONDS = 120;
const MAX_REDIRECTS = 5;
const REDIRECT_HOSTS = new Set(['arxiv.org', 'www.arxiv.org', 'export.arxiv.org']);

/**
 * Creates the one connection to arXiv: requests to all of its addresses, those of redirects too, are
 * made one at a time and `requestInterval` apart, as https://info.arxiv.org/help/api/tou.html asks. What passes
 * (throttling, 5xx, a broken connection) is asked again after a wait that doubles from the
 * interval; `Retry-After` is obeyed up to two minutes.
 */
export function createPoliteClient(options: PoliteClientOptions): Connect {
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

  /** Asks until there is an answer, or no more attempt is left. */
  async function insist<Body>(path: string, attempts: number, target: Target<Body>) {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await request(path, target, paced);
      if ('answer' in outcome) return outcome.answer;
      if (attempt >= attempts) throw unreadable(outcome, path, attempt);
      const backOff = options.requestInterval * 2 ** attempt;
      const wait = Math.min(Math.max(backOff, outcome.retryAfter ?? 0), LONGEST_WAIT_SECONDS);
      options.log(`arXiv: ${outcome.trouble} for ${path}; asking again in ${wait} s`);
      await sleep(wait * 1000);
    }
  }

  function connect(url: string, accept: string): FetchPage;
  function connect(url: string, accept: string, as: 'bytes'): FetchFile;
  function connect(url: string, accept: string, as?: 'bytes'): FetchPage | FetchFile {
    const fetchAs =
      <Body>(kind: BodyKind<Body>) =>
      (path: string, attempts: number) =>
        inTurn(() => insist(path, attempts, { ...options, url, accept, kind }));
    return as === 'bytes' ? fetchAs(FILE) : fetchAs(PAGE);
  }
  return connect;
}

function unreadable({ trouble, mood }: Trouble, path: string, attempts: number): UserError {
  return new UserError(
    `arXiv could not be read: ${trouble} for ${path}, asked ${attempts} times.`,
    {
      hint: `${mood} Run the workflow again later; https://status.arxiv.org tells of outages.`,
    },
  );
}

/** Runs one request, not before the interval after the last one is over. */
type Paced = <T>(task: () => Promise<T>) => Promise<T>;
type Target<Body> = PoliteClientOptions & { url: string; accept: string; kind: BodyKind<Body> };
/** What went wrong, and what that says of arXiv, in a sentence. */
type Trouble = { trouble: string; mood: string; retryAfter?: number | undefined };
type Outcome<Body> = { answer: Answer<Body> } | Trouble;

async function request<Body>(
  path: string,
  target: Target<Body>,
  paced: Paced,
): Promise<Outcome<Body>> {
  const first = new URL(target.url + path);
  let url = first;
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const { status, body, headers } = await paced(() => fetchOnce(url, path, target));
      const location = headers.get('location');
      if (status >= 300 && status < 400 && location !== null) {
        const next = new URL(location, url);
        const allowed = next.host === first.host || REDIRECT_HOSTS.has(next.host);
        if (!allowed || !['https:', first.protocol].includes(next.protocol)) {
          return { answer: { status, body: target.kind.read(new Uint8Array()) } };
        }
        url = next;
        continue;
      }
      const throttled = THROTTLING.has(status);
      if (!throttled && !OUT_OF_ORDER.has(status)) return { answer: { status, body } };
      const text = target.kind.textOf(body);
      const words = text.length < 200 ? text.replace(/\s+/g, ' ').trim() : '';
      return {
        trouble: `status ${status}${words === '' ? '' : ` (${words})`}`,
        mood: throttled
          ? 'arXiv is throttling: it takes fewer requests from this address, which other jobs may share.'
          : 'arXiv is out of order.',
        retryAfter: Number(headers.get('retry-after') ?? 0) || undefined,
      };
    }
    return { trouble: 'too many redirects', mood: 'arXiv is out of order.' };
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UserError) throw error;
    if (error.name === 'TimeoutError') {
      const seconds = (target.timeout ?? TIMEOUT) / 1000;
      return { trouble: `no whole answer in ${seconds} s`, mood: 'arXiv is too slow.' };
    }
    // fetch tells the reason of a failed connection only in the cause, and that of several
    // addresses only as a code.
    const cause: { message?: unknown; code?: unknown } = error.cause ?? {};
    const reason = [cause.message, cause.code].find((text) => typeof text === 'string' && text);
    const trouble = typeof reason === 'string' ? `${error.message} (${reason})` : error.message;
    return { trouble, mood: 'arXiv cannot be reached from this machine.' };
  }
}

async function fetchOnce<Body>(
  url: URL,
  path: string,
  { userAgent, accept, kind, timeout = TIMEOUT }: Target<Body>,
): Promise<{ status: number; headers: Headers; body: Body }> {
  const response = await fetch(url, {
    headers: { 'user-agent': userAgent, accept },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: await readBody(response, path, kind),
  };
}
