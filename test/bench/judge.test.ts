import { beforeAll, expect, test } from 'vitest';
import { announcedIds, type Batch } from '../../bench/announcement-calendar.ts';
import { inventedCalendar } from '../../bench/invented-calendar.ts';
import { judge, type Page } from '../../bench/judge.ts';
import { replayStretch } from '../../bench/replay-stretch.ts';
import { NO_TROUBLE, type Schedule } from '../../bench/schedule.ts';

/** Real pages of ten undisturbed mornings, the double batch among them. */
let batches: Batch[] = [];
let pages: Page[] = [];

beforeAll(async () => {
  const [, spring] = inventedCalendar(1);
  batches = spring?.batches.slice(0, 10) ?? [];
  const calm: Schedule = {
    seed: 1,
    runs: batches.map(({ announcedAt }) => ({ at: announcedAt + 3_600_000, trouble: NO_TROUBLE })),
    spells: [],
    indexedAt: new Map(),
    outage: [],
  };
  ({ pages } = await replayStretch({ name: 'calm', batches, holidays: [] }, calm, () => undefined));
});

function pageOf(day: string | undefined): Page {
  const page = pages.find((one) => one.day === day);
  if (page === undefined) throw new Error(`there is no page of ${day}`);
  return page;
}

function firstId(page: Page): string {
  return /<!-- arxiv-daily id=(\S+)/.exec(page.text)?.[1] ?? '';
}

/** The pages with `changed` in the place of the one of its day. */
function withPage(changed: Page): Page[] {
  return [...pages.filter(({ day }) => day !== changed.day), changed];
}

test('undisturbed mornings lose and repeat nothing', () => {
  expect(pages).toHaveLength(10);
  const verdict = judge(batches, pages);
  expect(verdict).toMatchObject({ lost: [], repeated: [], contradictions: [] });
  expect(verdict.announced).toBeGreaterThan(150);
  expect(verdict.published).toBe(verdict.announced);
});

test('a paper listed over the limit is published, one listed as published before is not repeated', () => {
  const text = pages.map((page) => page.text).join('\n');
  expect(text).toContain('over the limit of 40 papers');
  expect(text).toContain('published on the page of');
});

test('a planted loss is found', () => {
  const page = pageOf(batches[3]?.day);
  const id = firstId(page);
  const verdict = judge(
    batches,
    withPage({ ...page, text: page.text.replaceAll(id, '2999.00001') }),
  );
  expect(verdict).toMatchObject({ lost: [{ id, day: page.day }], repeated: [] });
  expect(verdict.published).toBe(verdict.announced - 1);
});

test('a lost page is found, with every paper that only it had', () => {
  const page = pageOf(batches[3]?.day);
  const { lost } = judge(
    batches,
    pages.filter((one) => one !== page),
  );
  expect(lost.length).toBeGreaterThan(5);
  expect(new Set(lost.map(({ day }) => day))).toEqual(new Set([page.day]));
});

test('a planted repetition is found', () => {
  const [earlier, later] = [pageOf(batches[2]?.day), pageOf(batches[5]?.day)];
  const [id, replaced] = [firstId(earlier), firstId(later)];
  const verdict = judge(batches, withPage({ ...later, text: later.text.replaceAll(replaced, id) }));
  expect(verdict.repeated).toEqual([{ id, days: [earlier.day, later.day] }]);
  expect(verdict.lost).toEqual([{ id: replaced, day: later.day }]);
});

test('an entry that is twice on one page is a repetition', () => {
  const page = pageOf(batches[4]?.day);
  const [entry = ''] = /<!-- arxiv-daily id=[\s\S]*?(?=<!-- arxiv-daily )/.exec(page.text) ?? [];
  const { repeated } = judge(
    batches,
    withPage({ ...page, text: page.text.replace(entry, entry + entry) }),
  );
  expect(repeated).toEqual([{ id: firstId(page), days: [page.day, page.day] }]);
});

test('a page whose links and markers tell of different papers is found', () => {
  const page = pageOf(batches[1]?.day);
  const text = page.text.replace(`abs/${firstId(page)}`, 'abs/2999.00001');
  const { contradictions } = judge(batches, withPage({ ...page, text }));
  expect(contradictions).toEqual([expect.stringContaining(firstId(page))]);
});

test('papers announced before the first page alone do not count', () => {
  const first = batches[3]?.day ?? '';
  const later = new Set(
    batches.filter(({ day }) => day >= first).flatMap(({ papers }) => announcedIds(papers)),
  );
  const verdict = judge(
    batches,
    pages.filter(({ day }) => day >= first),
  );
  expect(verdict.announced).toBe(later.size);
  expect(verdict.lost.filter(({ id }) => !later.has(id))).toEqual([]);
});

test('a blog without pages, or one that began late, is no blog that lost nothing', () => {
  expect(judge(batches, []).contradictions).toEqual(['the first page is of no day at all']);
  const [last] = pages.toSorted((a, b) => (a.day > b.day ? -1 : 1));
  const verdict = judge(batches, last === undefined ? [] : [last]);
  expect(verdict.contradictions).toEqual([`the first page is of ${batches.at(-1)?.day}`]);
});
