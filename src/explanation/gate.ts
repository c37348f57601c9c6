import pLimit from 'p-limit';
import type { ModelAnswer } from './messages-client.ts';

/** The way to one endpoint, narrower while it is busy. One for all its uses in a run. */
export type Gate = {
  /** Makes a request when there is room for it, and learns from what comes of it. */
  pass: (request: () => Promise<ModelAnswer>) => Promise<ModelAnswer>;
  /** To be told when a question was given up for want of an answer. */
  giveUp: () => void;
  /** Whether nothing was answered of late: then it is no use to insist. */
  readonly isDown: boolean;
};

/** Answers after which one more request at a time is tried. */
const ANSWERS_TO_WIDEN = 8;

/** Questions given up in a row that show that the endpoint is down. */
const GIVEN_UP_TO_CLOSE = 3;

/**
 * Creates the gate: `most` requests at a time, half of it whenever the endpoint says that it is
 * busy, and one more after each 8 answers.
 */
export function createGate(most: number, log: (line: string) => void): Gate {
  const limit = pLimit(most);
  let answers = 0;
  let givenUp = 0;
  // Requests that began before the last narrowing say nothing about the width since.
  let narrowings = 0;

  function narrow(why: string): void {
    narrowings += 1;
    answers = 0;
    const before = Math.min(limit.concurrency, limit.activeCount);
    limit.concurrency = Math.max(1, Math.floor(before / 2));
    if (before === 1) return;
    const now = limit.concurrency === 1 ? '1 request' : `${limit.concurrency} requests`;
    log(`The model API is busy (${why}): ${now} at a time from now on.`);
  }

  function widen(): void {
    givenUp = 0;
    if (limit.concurrency >= most) return;
    answers += 1;
    if (answers < ANSWERS_TO_WIDEN) return;
    answers = 0;
    limit.concurrency += 1;
  }

  return {
    pass: (request) =>
      limit(async () => {
        const began = narrowings;
        const answer = await request();
        if ('again' in answer) {
          if (answer.isBusy === true && began === narrowings) narrow(answer.again);
        } else if (!isUnasked(answer)) widen();
        return answer;
      }),
    giveUp() {
      givenUp += 1;
      if (givenUp !== GIVEN_UP_TO_CLOSE) return;
      log(
        `The model API gave no answer to ${givenUp} questions in a row: until it does, each is asked once.`,
      );
    },
    get isDown() {
      return givenUp >= GIVEN_UP_TO_CLOSE;
    },
  };
}

/** Whether there was no money to ask: that says nothing about the endpoint. */
function isUnasked(answer: ModelAnswer): boolean {
  return 'failure' in answer && answer.failure.reason === 'budget';
}
