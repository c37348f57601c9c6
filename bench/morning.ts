import { createRandom } from '../test/support/random.ts';
import type { Log } from './critical-path.ts';

/** One morning: how many papers, and how fast the others are. Times in seconds. */
export type Morning = {
  papers: number;
  /** In which arXiv answers. */
  arxiv: number;
  /** Between two requests to arXiv. */
  interval: number;
  /** The middle one of the times in which the model answers. */
  model: number;
  concurrency: number;
};

/** How far the times of a model are spread: with this, one of ten takes twice the middle one. */
const SPREAD = 0.54;
const LONGEST = 4;

/** Every combination that is looked at. */
export const MORNINGS: readonly Morning[] = [10, 30, 100].flatMap((papers) =>
  [0, 3].flatMap((interval) =>
    [2, 20].flatMap((model) =>
      [1, 4, 8].map((concurrency) => ({ papers, arxiv: 0.2, interval, model, concurrency })),
    ),
  ),
);

/** `30 papers, 3 s apart, model 2 s, 4 at a time` */
export function describeMorning({ papers, interval, model, concurrency }: Morning): string {
  return `${papers} papers, ${interval} s apart, model ${model} s, ${concurrency} at a time`;
}

/**
 * The seconds in which the model answers about each paper of a morning: lognormal, so that some
 * take much longer than most, and the same ones each time.
 */
export function modelSeconds({ papers, model }: Pick<Morning, 'papers' | 'model'>): number[] {
  const random = createRandom(papers);
  return Array.from({ length: papers }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return model * Math.min(LONGEST, Math.exp(SPREAD * normal));
  });
}

/** What the others will take of a morning, if each keeps to its time. */
export function plannedLog(morning: Morning): Log {
  return {
    listings: [morning.arxiv],
    papers: modelSeconds(morning).map((model) => ({ read: morning.arxiv, model })),
  };
}
