import { describe, expect, it } from 'vitest';
import { createAnnouncer, type AnnouncementAnswer } from '../../src/arxiv/announcer.ts';
import type { SubmittedPaper } from '../../src/arxiv/api-feed.ts';
import type { ListingAnswer } from '../../src/arxiv/listing-client.ts';
import { UserError } from '../../src/errors.ts';
import type { Announcement, Ledger, Paper, PaperKind } from '../../src/paper.ts';

const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-03-16', '2026-03-17', '2026-03-18'] as const;

function paper(number: number, kind: PaperKind = 'new'): Paper {
  return {
    id: `2603.9${String(number).padStart(4, '0')}`,
    version: 1,
    kind,
    title: `Paper ${number}`,
    authors: [],
    categories: ['cs.SD'],
    abstract: '',
    comments: undefined,
  };
}

function submitted(number: number, at: string): SubmittedPaper {
  return { ...paper(number), submitted: at };
}

function ledger(days: Record<string, Paper[]> = {}, open: Record<string, string[]> = {}): Ledger {
  const papers = Object.entries(days).flatMap(([day, list]) =>
    list.map(({ id }): [string, string] => [id, day]),
  );
  return {
    papers: new Map(papers),
    days: new Set(Object.keys(days)),
    open: new Map(Object.keys(days).map((day) => [day, open[day] ?? []])),
  };
}

type Day = Paper[] | 'not-yet' | 'no-updates' | 'unknown-category' | 'broken';

/** A world of listings (`category day` → what it shows) and submissions. */
function world(listings: Record<string, Day>, submissions: SubmittedPaper[] | 'broken' = 'broken') {
  const asked: string[] = [];
  const spans: string[][] = [];
  const announce = createAnnouncer({
    categories: ['cs.SD', 'eess.AS'],
    async fetchListing(category, day): Promise<ListingAnswer> {
      asked.push(`${category} ${day}`);
      const shown = listings[`${category} ${day}`] ?? 'not-yet';
      if (shown === 'broken') throw new UserError(`The listing of ${category} is broken.`);
      if (typeof shown === 'string') return { status: shown };
      return {
        status: 'listed',
        listing: { category, day, declared: shown.length, papers: shown },
      };
    },
    async fetchSubmitted(_, from, to) {
      spans.push([from, to]);
      if (submissions === 'broken') throw new UserError('The API is broken.');
      return submissions;
    },
    log: () => {},
  });
  return { announce, asked, spans };
}

function page(answer: AnnouncementAnswer): Announcement {
  if ('quiet' in answer) throw new Error(`quiet: ${answer.quiet}`);
  return answer;
}

function ids(answer: AnnouncementAnswer): string[] {
  return page(answer).papers.map(({ id }) => id.slice(-1));
}

describe('the listings of all categories', () => {
  it('make the announcement, each paper once with its strongest kind', async () => {
    const { announce, spans } = world({
      [`cs.SD ${TUESDAY}`]: [paper(1), paper(2, 'cross'), paper(3, 'replaced')],
      [`eess.AS ${TUESDAY}`]: [paper(2), paper(1, 'cross')],
    });
    const answer = page(await announce({ day: TUESDAY, ledger: ledger(), open: [] }));
    expect(answer).toMatchObject({ source: 'listing', open: [], late: [] });
    expect(answer.papers.map(({ id, kind }) => `${id.slice(-1)} ${kind}`)).toEqual([
      '1 new',
      '2 new',
      '3 replaced',
    ]);
    expect(answer.declared).toEqual([
      { category: 'cs.SD', count: 3 },
      { category: 'eess.AS', count: 2 },
    ]);
    expect(spans).toEqual([]);
  });

  it.each([
    ['not-yet', 'not-yet', 'not-yet'],
    ['no-updates', 'no-updates', 'nothing'],
    ['not-yet', 'no-updates', 'not-yet'],
  ] as const)('that show %s and %s are quiet: %s', async (sd, as, quiet) => {
    const { announce } = world({ [`cs.SD ${TUESDAY}`]: sd, [`eess.AS ${TUESDAY}`]: as });
    expect(await announce({ day: TUESDAY, ledger: ledger(), open: [] })).toEqual({ quiet });
  });

  it('with replacements alone are no announcement', async () => {
    const { announce } = world({
      [`cs.SD ${TUESDAY}`]: [paper(1, 'replaced')],
      [`eess.AS ${TUESDAY}`]: 'no-updates',
    });
    expect(await announce({ day: TUESDAY, ledger: ledger(), open: [] })).toEqual({
      quiet: 'nothing',
    });
  });

  it('of which one shows nothing yet leave the day open', async () => {
    const { announce } = world({ [`cs.SD ${TUESDAY}`]: [paper(1)] });
    const answer = page(await announce({ day: TUESDAY, ledger: ledger(), open: [] }));
    expect(answer).toMatchObject({ source: 'listing', open: [TUESDAY] });
  });
});

describe('a day that was left open', () => {
  const known = ledger({ [MONDAY]: [paper(1)] }, { [MONDAY]: [MONDAY] });

  it('is read again with the next page, which takes what no page has', async () => {
    const { announce } = world({
      [`cs.SD ${MONDAY}`]: [paper(1), paper(4, 'replaced')],
      [`eess.AS ${MONDAY}`]: [paper(2), paper(1, 'cross')],
      [`cs.SD ${TUESDAY}`]: [paper(3)],
      [`eess.AS ${TUESDAY}`]: 'no-updates',
    });
    const answer = await announce({ day: TUESDAY, ledger: known, open: [MONDAY] });
    expect(ids(answer)).toEqual(['3', '2']);
    expect(page(answer)).toMatchObject({
      late: [{ day: MONDAY, ids: ['2603.90002'] }],
      open: [],
    });
  });

  it.each(['broken', 'not-yet'] as const)('stays open while a listing is %s', async (state) => {
    const { announce } = world({
      [`cs.SD ${MONDAY}`]: [paper(2)],
      [`eess.AS ${MONDAY}`]: state,
      [`cs.SD ${TUESDAY}`]: [paper(3)],
      [`eess.AS ${TUESDAY}`]: [paper(3, 'cross')],
    });
    const answer = await announce({ day: TUESDAY, ledger: known, open: [MONDAY] });
    expect(ids(answer)).toEqual(['3', '2']);
    expect(page(answer).open).toEqual([MONDAY]);
  });

  it('gives back a paper that has been replaced meanwhile', async () => {
    const { announce } = world({
      [`cs.SD ${MONDAY}`]: [paper(1), paper(2)],
      [`eess.AS ${MONDAY}`]: 'no-updates',
      [`cs.SD ${TUESDAY}`]: [paper(3), { ...paper(2, 'replaced'), version: 2 }],
      [`eess.AS ${TUESDAY}`]: 'no-updates',
    });
    const answer = await announce({ day: TUESDAY, ledger: known, open: [MONDAY] });
    expect(page(answer).papers.map(({ id, kind }) => `${id.slice(-1)} ${kind}`)).toEqual([
      '3 new',
      '2 new',
    ]);
    expect(page(answer).late).toEqual([{ day: MONDAY, ids: ['2603.90002'] }]);
  });

  it('is not read again where its own day is quiet: that costs nothing and loses nothing', async () => {
    const { announce, asked } = world({
      [`cs.SD ${TUESDAY}`]: 'no-updates',
      [`eess.AS ${TUESDAY}`]: 'no-updates',
    });
    await announce({ day: TUESDAY, ledger: known, open: [MONDAY] });
    expect(asked.filter((one) => one.endsWith(MONDAY))).toEqual([]);
  });

  it('is given up when the listing no longer reaches back to it', async () => {
    const { announce, asked } = world({ [`cs.SD ${TUESDAY}`]: [paper(3)] });
    const answer = await announce({ day: TUESDAY, ledger: known, open: ['2025-12-01'] });
    expect(asked.filter((one) => one.endsWith('2025-12-01'))).toEqual([]);
    expect(page(answer).open).toEqual([TUESDAY]);
  });
});

describe('where a listing cannot be had, the API stands in', () => {
  const broken: Record<string, Day> = {
    [`cs.SD ${WEDNESDAY}`]: 'broken',
    [`eess.AS ${WEDNESDAY}`]: [paper(9)],
  };

  it('with what was submitted in time and is in no page; the day stays open', async () => {
    const { announce, spans } = world(broken, [
      submitted(1, '2026-03-16T20:00:00Z'),
      submitted(2, '2026-03-17T12:00:00Z'),
      submitted(3, '2026-03-17T20:00:00Z'),
      submitted(4, '2026-03-16T12:00:00Z'),
      submitted(5, '2026-03-02T12:00:00Z'),
    ]);
    const known = ledger({ '2026-03-09': [], [TUESDAY]: [paper(1)] });
    const answer = page(await announce({ day: WEDNESDAY, ledger: known, open: [MONDAY] }));
    // 1 is out, 3 came after the deadline, 4 was held, 5 was out before the first page.
    expect(answer.papers.map(({ id }) => id.slice(-1)).sort()).toEqual(['2', '4', '9']);
    expect(answer).toMatchObject({ source: 'api', declared: [], open: [MONDAY, WEDNESDAY] });
    expect(answer.papers.every((one) => !('submitted' in one))).toBe(true);
    expect(spans).toEqual([['2026-01-17T00:00:00.000Z', '2026-03-18T00:00:00Z']]);
  });

  it('on a first run with what the calendar assigns to the very day', async () => {
    const { announce } = world(broken, [
      submitted(1, '2026-03-16T17:59:59Z'),
      submitted(2, '2026-03-16T18:00:01Z'),
      submitted(3, '2026-03-17T17:59:59Z'),
      submitted(4, '2026-03-17T18:00:01Z'),
    ]);
    const answer = await announce({ day: WEDNESDAY, ledger: ledger(), open: [] });
    expect(ids(answer).sort()).toEqual(['2', '3', '9']);
  });

  it('and where that cannot be had either, the run fails with both reasons', async () => {
    const { announce } = world({ ...broken, [`eess.AS ${WEDNESDAY}`]: 'broken' });
    await expect(announce({ day: WEDNESDAY, ledger: ledger(), open: [] })).rejects.toThrow(
      /The listing of cs.SD is broken\..*The API is broken\./,
    );
  });

  it('but not for a category that arXiv does not know', async () => {
    const { announce, spans } = world(
      { [`cs.SD ${WEDNESDAY}`]: [paper(1)], [`eess.AS ${WEDNESDAY}`]: 'unknown-category' },
      [],
    );
    await expect(announce({ day: WEDNESDAY, ledger: ledger(), open: [] })).rejects.toThrow(
      /Input 'categories' .* got "eess.AS"/,
    );
    expect(spans).toEqual([]);
  });

  it('but an API without a new paper proves nothing: the run fails with the reason', async () => {
    const { announce } = world({ [`cs.SD ${WEDNESDAY}`]: 'broken' }, []);
    await expect(announce({ day: WEDNESDAY, ledger: ledger(), open: [] })).rejects.toThrow(
      'The listing of cs.SD is broken.',
    );
  });
});
