import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { answerApi } from './arxiv-api-answer.ts';
import { answerCatchup } from './arxiv-catchup-answer.ts';
import { type Fault, type FaultRule, sendAnswer } from './arxiv-fault.ts';
import { answerPaper, type PaperTexts } from './arxiv-paper-answer.ts';
import { renderArxivError } from './arxiv-site-page.ts';
import type { Answer, ArxivState } from './arxiv-state.ts';
import type { StoredPaper } from './arxiv-stored-paper.ts';
import { renderLatexmlPage } from './latexml-page.ts';
import { listenOnLoopback } from './arxiv-loopback.ts';
import { SAMPLE_DAY } from './sample-papers.ts';

/** A value, or a function that is asked at each request, for tests in which time goes on. */
type Changing<T> = T | (() => T);

/** What the stand-in for arXiv holds and how strict it is. */
export type ArxivOptions = {
  /** The mailing of `now`, as it is at the start; `days` adds others. */
  papers?: readonly StoredPaper[];
  /** Mailings by listing date, `YYYY-MM-DD`; read at each request. */
  days?: Record<string, readonly StoredPaper[]>;
  /** The server's own date; by default the sample day. */
  now?: Changing<string>;
  /** The newest listing date whose mailing is out; by default `now`. */
  lastMailing?: Changing<string>;
  /**
   * The LaTeXML page of an id with version. By default it is built from the paper's `markdown`
   * where the paper has one and `html` is true.
   */
  converted?: PaperTexts['html'];
  /** The PDF of an id with version; by default there is none. */
  pdf?: PaperTexts['pdf'];
  /** Whether the API's index has a mailed paper already; by default it does. */
  isInApi?: (id: string) => boolean;
  /** Milliseconds that must lie between the starts of two requests; by default 0. */
  minimumInterval?: number;
  /** Milliseconds before an answer begins. */
  latencyMs?: number;
  /** Items a catch-up page; by default arXiv's 2000. */
  pageSize?: number;
  /** Fault rules from the start; `intercept` adds more. */
  faults?: readonly FaultRule[];
};

/** A request that arrived. `at` is in milliseconds since 1970, `status` 0 where no answer was sent. */
export type RecordedRequest = {
  path: string;
  at: number;
  headers: IncomingHttpHeaders;
  status: number;
  /** Milliseconds until the answer was sent, or the connection was cut. */
  took: number;
};

/** A running stand-in for arXiv. */
export type Arxiv = {
  /** Base URL without a slash at the end. The API is at `<url>/api/query`. */
  url: string;
  requests: RecordedRequest[];
  /** What a polite client does not do: overlapping requests, and requests too close together. */
  violations: string[];
  /** Adds a fault rule; the first rule that answers wins. Returns what removes it again. */
  intercept: (rule: FaultRule) => () => void;
  close: () => Promise<void>;
};

/**
 * Starts a stand-in for arXiv on a free port of the loopback interface: `/catchup`, `/html`,
 * `/pdf`, `/abs` and the API. A request without an `Accept` header, or without an address in its
 * `User-Agent`, gets 406.
 */
export async function startArxiv(options: ArxivOptions = {}): Promise<Arxiv> {
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const rules: FaultRule[] = [...(options.faults ?? [])];
  const attempts = new Map<string, number>();
  const firstDay = current(options.now) ?? SAMPLE_DAY;
  let active = 0;
  let lastStart = Number.NEGATIVE_INFINITY;

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const url = new URL(path, 'http://arxiv.invalid');
    const attempt = (attempts.get(path) ?? 0) + 1;
    attempts.set(path, attempt);
    const recorded: RecordedRequest = {
      path,
      at: Date.now(),
      headers: request.headers,
      status: 0,
      took: 0,
    };
    requests.push(recorded);

    const start = performance.now();
    if (active > 0) violations.push(`${path} overlaps another request`);
    if (start - lastStart < (options.minimumInterval ?? 0)) {
      violations.push(`${path} comes ${Math.round(start - lastStart)} ms after another request`);
    }
    lastStart = start;
    active += 1;
    response.on('close', () => {
      active -= 1;
      recorded.status = response.headersSent ? response.statusCode : 0;
      recorded.took = performance.now() - start;
    });

    let fault: Fault | undefined;
    for (const rule of rules) {
      fault ??= rule({ path, url, headers: request.headers, attempt });
    }
    const send = () =>
      sendAnswer(response, refusal(request) ?? answer(url, options, firstDay), fault);
    if (options.latencyMs === undefined) send();
    else setTimeout(send, options.latencyMs);
  });
  const { url, close } = await listenOnLoopback(server);

  return {
    url,
    requests,
    violations,
    intercept: (rule) => {
      rules.push(rule);
      return () => {
        rules.splice(rules.indexOf(rule), 1);
      };
    },
    close,
  };
}

function refusal(request: IncomingMessage): Answer | undefined {
  if (request.method !== 'GET') return { status: 405, body: '' };
  const isPolite =
    request.headers.accept !== undefined &&
    /https?:\/\/[^\s/]+/.test(request.headers['user-agent'] ?? '');
  return isPolite ? undefined : { status: 406, body: 'Not Acceptable' };
}

function answer(url: URL, options: ArxivOptions, firstDay: string): Answer {
  const state = currentState(options, firstDay);
  if (url.pathname === '/api/query') return answerApi(url, state);
  const catchup = /^\/catchup\/([^/]+)\/([^/]+)$/.exec(url.pathname);
  if (catchup?.[1] !== undefined && catchup[2] !== undefined) {
    return answerCatchup(catchup[1], catchup[2], url.searchParams, state);
  }
  for (const format of ['abs', 'html', 'pdf'] as const) {
    if (!url.pathname.startsWith(`/${format}/`)) continue;
    return answerPaper(format, url.pathname.slice(format.length + 2), state, {
      html: options.converted ?? convert,
      pdf: options.pdf ?? (() => undefined),
    });
  }
  return { status: 404, body: renderArxivError('Not Found', 'There is nothing at this address.') };
}

function currentState(options: ArxivOptions, firstDay: string): ArxivState {
  const today = current(options.now) ?? SAMPLE_DAY;
  const newest = current(options.lastMailing) ?? today;
  const mailings = {
    ...(options.papers === undefined ? {} : { [firstDay]: options.papers }),
    ...options.days,
  };
  return {
    today,
    mailings,
    mailedDays: Object.keys(mailings)
      .filter((day) => day <= newest)
      .sort(),
    isInApi: options.isInApi ?? (() => true),
    pageSize: options.pageSize,
  };
}

function current<T extends string>(value: Changing<T> | undefined): T | undefined {
  return typeof value === 'function' ? value() : value;
}

/** The page of the current version; arXiv keeps those of older versions, the stand-in does not. */
function convert(versionedId: string, paper: StoredPaper | undefined): string | undefined {
  if (paper?.html !== true || paper.markdown === undefined) return undefined;
  if (versionedId !== `${paper.id}v${paper.version}`) return undefined;
  return renderLatexmlPage({ ...paper, markdown: paper.markdown });
}
