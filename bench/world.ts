import type { Fault, FaultRule } from '../test/support/arxiv-fault.ts';
import { RATE_EXCEEDED } from '../test/support/arxiv-fault.ts';
import { dropLastItem, renderCatchupPage } from '../test/support/arxiv-listing-page.ts';
import { startArxiv } from '../test/support/arxiv-server.ts';
import { createRandom } from '../test/support/random.ts';
import type { Stretch } from './announcement-calendar.ts';
import { NO_TROUBLE, type Schedule } from './schedule.ts';

/** What a request to arXiv takes, the pause before it included. */
const REQUEST_MS = 3000;

/**
 * Starts an arXiv that announces a stretch in simulated time. Its clock goes on with each request;
 * `clock.now` (milliseconds since 1970) and `clock.trouble` are for the replay to set.
 */
export async function startReplayedArxiv(
  { batches }: Stretch,
  { seed, spells, indexedAt }: Schedule,
) {
  const clock = { now: 0, trouble: NO_TROUBLE };
  const random = createRandom(seed);

  const rule: FaultRule = ({ url }) => {
    clock.now += REQUEST_MS;
    const { trouble } = clock;
    if (trouble.down) return { status: 503, body: '' };
    if (random() < trouble.throttled) {
      return random() < 0.5 ? RATE_EXCEEDED : { status: 406, body: 'Not Acceptable' };
    }
    if (url.pathname.startsWith('/api/')) {
      return trouble.apiDown ? { status: 503, body: '' } : undefined;
    }
    const [, category = '', day = ''] = /^\/catchup\/([^/]+)\/([^/]+)$/.exec(url.pathname) ?? [];
    return listingFault(category, day);
  };

  function listingFault(category: string, day: string): Fault | undefined {
    const spell = spells.find(
      (one) =>
        one.category === category &&
        one.from <= clock.now &&
        clock.now < one.to &&
        (one.day === undefined || one.day === day),
    );
    if (spell?.kind === 'unreadable') {
      return { rewrite: () => '<html><body><h1>Back soon</h1></body></html>' };
    }
    if (spell !== undefined && batches.some((one) => one.day === day && isOut(one.announcedAt))) {
      // What a cache has kept since before the mailing.
      return { rewrite: () => renderCatchupPage({ subject: category, day, papers: [] }) };
    }
    return clock.trouble.incomplete.includes(category) ? { rewrite: dropLastItem } : undefined;
  }

  function isOut(announcedAt: number): boolean {
    return announcedAt <= clock.now;
  }

  const arxiv = await startArxiv({
    days: Object.fromEntries(batches.map(({ day, papers }) => [day, papers])),
    now: () => new Date(clock.now).toISOString().slice(0, 10),
    lastMailing: () => batches.findLast(({ announcedAt }) => isOut(announcedAt))?.day ?? '0000',
    isInApi: (id) => (indexedAt.get(id) ?? 0) <= clock.now,
    faults: [rule],
  });
  return { ...arxiv, clock };
}
