/** How long a request may take, in milliseconds. */
export type Limits = {
  /** Until the answer begins. */
  firstByteMs: number;
  /** Between two pieces of it. The API sends pings while a model thinks. */
  idleMs: number;
  totalMs: number;
};

/** Watches over one request. */
export type Watch = {
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Why the request was broken off; undefined as long as it was not. */
  readonly brokenOff: string | undefined;
  /** Whether it was for its length: another answer would be as long, and be billed too. */
  readonly isTooLong: boolean;
  /** Of the answer; empty until it began. */
  readonly contentType: string;
  /** To be called when the request is over, however it ended. */
  stop: () => void;
};

/** Of decoded bytes. The longest answers, each token in an event of its own, are about 3 MB. */
const MAX_BYTES = 4_000_000;

/** Starts the watch over a request that is made with its `fetch`, and breaks it off at a limit. */
export function startWatch({ firstByteMs, idleMs, totalMs }: Limits): Watch {
  const breaker = new AbortController();
  let brokenOff: string | undefined;
  let contentType = '';
  let length = 0;
  let patience: NodeJS.Timeout | undefined;

  function breakOff(reason: string): void {
    brokenOff ??= reason;
    breaker.abort();
  }
  function expectWithin(ms: number, what: string): void {
    clearTimeout(patience);
    patience = setTimeout(breakOff, ms, `${what} within ${seconds(ms)}`);
  }
  const end = setTimeout(breakOff, totalMs, `the answer had no end within ${seconds(totalMs)}`);
  expectWithin(firstByteMs, 'no answer began');

  return {
    async fetch(input, init = {}) {
      const signals = [breaker.signal, ...(init.signal ? [init.signal] : [])];
      const response = await fetch(input, { ...init, signal: AbortSignal.any(signals) });
      contentType = response.headers.get('content-type') ?? '';
      if (response.body === null) return response;
      expectWithin(idleMs, 'nothing more of the answer came');
      const watched = new TransformStream<Uint8Array, Uint8Array>({
        transform(bytes, controller) {
          length += bytes.byteLength;
          if (length > MAX_BYTES) breakOff(`the answer was longer than ${MAX_BYTES / 1e6} MB`);
          expectWithin(idleMs, 'nothing more of the answer came');
          controller.enqueue(bytes);
        },
      });
      return new Response(response.body.pipeThrough(watched), response);
    },
    get brokenOff() {
      return brokenOff;
    },
    get isTooLong() {
      return length > MAX_BYTES;
    },
    get contentType() {
      return contentType;
    },
    stop() {
      clearTimeout(patience);
      clearTimeout(end);
    },
  };
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
