import { DateTime, IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays, listingToday } from '../../src/day/listing-day.ts';
import { renderFrontMatter } from '../../src/post/front-matter.ts';
import { dateTrouble, postDate } from '../../src/post/post-date.ts';
import { NO_JEKYLL, buildFiles } from './support/jekyll-site.ts';
import { sampleSettings } from './support/sample-page.ts';

const ZONES = Intl.supportedValuesOf('timeZone');
const ANCHORS = ['00:00', '00:30', '01:30', '02:30', '05:45', '08:50', '14:00', '20:00', '23:59'];
const YEAR = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));

/** The days around each change of the clocks, and some others. */
function interestingDays(zone: IANAZone): string[] {
  const days = new Set(['2025-11-19', '2026-02-28', '2026-07-01', '2027-12-31', '2028-02-29']);
  let before = zone.offset(Date.parse('2026-01-01T12:00Z'));
  for (const day of YEAR) {
    const offset = zone.offset(Date.parse(`${day}T12:00Z`));
    if (offset !== before) for (const near of [-2, -1, 0, 1]) days.add(addDays(day, near));
    before = offset;
  }
  return [...days];
}

const utcDay = (time: DateTime) => time.toUTC().toFormat('yyyy-MM-dd');

describe('the date of a post, in every time zone, for anchors all day, where clocks change too', () => {
  const cases = ZONES.flatMap((timeZone) =>
    interestingDays(IANAZone.create(timeZone)).flatMap((day) =>
      ANCHORS.map((anchor) => ({
        timeZone,
        day,
        anchor,
        date: postDate(day, { timeZone, anchor }),
      })),
    ),
  );

  it('is tried in many zones, on days when clocks change', () => {
    expect(ZONES.length).toBeGreaterThan(400);
    expect(cases.length).toBeGreaterThan(20_000);
    expect(cases.some(({ date, anchor }) => date.toFormat('HH:mm') !== anchor)).toBe(true);
  });

  it('has passed when the day begins, so that Jekyll never hides the page', () => {
    for (const { day, date, ...start } of cases) {
      const before = listingToday(new Date(date.toMillis() - 1), start);
      expect(before < day, `${day} ${start.anchor} ${start.timeZone}`).toBe(true);
    }
  });

  it('is of that day where the reader of the page is', () => {
    for (const { day, date, timeZone, anchor } of cases) {
      expect(date.toFormat('yyyy-MM-dd'), `${day} ${anchor} ${timeZone}`).toBe(day);
    }
  });

  it('is of that day in UTC too, unless the whole day up to the anchor is the day before there', () => {
    for (const { day, date, timeZone, anchor } of cases) {
      const trouble = dateTrouble(day, { timeZone, anchor });
      const where = `${day} ${anchor} ${timeZone}`;
      expect(utcDay(date) === day, where).toBe(trouble === undefined);
      if (trouble === undefined) continue;
      expect(utcDay(date), where).toBe(addDays(day, -1));
      const start = DateTime.fromISO(day, { zone: 'UTC' });
      expect(date.toMillis(), where).toBeLessThan(start.toMillis());
      expect(listingToday(start.toJSDate(), { timeZone, anchor }), where).toBe(day);
    }
  });

  it('has no more trouble when one of the ways that are told is gone', () => {
    for (const { day, timeZone, anchor } of cases) {
      const trouble = dateTrouble(day, { timeZone, anchor });
      if (trouble === undefined) continue;
      const [, told = ''] = /anchor of (\d\d:\d\d) or later/.exec(trouble) ?? [];
      expect(dateTrouble(day, { timeZone, anchor: told }), `${day} ${anchor} ${timeZone}`).toBe(
        undefined,
      );
    }
  });
});

describe('dateTrouble', () => {
  it('says what a site shows and how to mend it', () => {
    expect(dateTrouble('2025-11-19', { timeZone: 'Asia/Tokyo', anchor: '08:50' })).toBe(
      '08:50 in Asia/Tokyo is still the day before in UTC: a site without a time zone of its own ' +
        'shows the page of 2025-11-19 as one of 2025-11-18. Set `timezone: Asia/Tokyo` in the ' +
        "site's _config.yml, or an anchor of 09:00 or later.",
    );
  });

  it.each([
    ['Asia/Shanghai', '08:50', '2025-11-19 08:50:00 +0800'],
    ['UTC', '00:00', '2025-11-19 00:00:00 +0000'],
    ['America/New_York', '18:59', '2025-11-19 18:59:00 -0500'],
    ['America/New_York', '20:00', '2025-11-19 18:00:00 -0500'],
    ['America/St_Johns', '23:00', '2025-11-19 19:30:00 -0330'],
  ])('is silent for %s at %s, where the head of the page has %s', (timeZone, anchor, date) => {
    expect(dateTrouble('2025-11-19', { timeZone, anchor })).toBe(undefined);
    const page = { description: '', math: false };
    const head = renderFrontMatter('2025-11-19', page, sampleSettings({ timeZone, anchor }));
    expect(parse(head.slice(4, -4))).toHaveProperty('date', date);
    expect(head).toContain(`\ndate: ${date}\n`);
  });
});

describe('a site built by the real Jekyll', () => {
  const HEADS = [
    { timeZone: 'Asia/Shanghai', anchor: '08:50' },
    { timeZone: 'America/New_York', anchor: '20:00' },
    { timeZone: 'Pacific/Honolulu', anchor: '23:59' },
  ];
  const day = '2025-11-19';

  it.skipIf(NO_JEKYLL !== false)(
    `has each page under its day, in UTC and in the zone of the page${
      NO_JEKYLL === false ? '' : ` (${NO_JEKYLL})`
    }`,
    async () => {
      const posts = HEADS.map((changes, index) => ({
        path: `_posts/${day}-post${index}.md`,
        text: renderFrontMatter(day, { description: '', math: false }, sampleSettings(changes)),
      }));
      const days = `---\n---\n{% for post in site.posts %}{{ post.url }} {% endfor %}`;
      const zones = ['UTC', ...HEADS.map(({ timeZone }) => timeZone)];
      for (const [index, zone] of zones.entries()) {
        const own = index === 0 ? posts : posts.slice(index - 1, index);
        const site = await buildFiles([
          { path: '_config.yml', text: `timezone: ${zone}\nfuture: false\n` },
          { path: '_layouts/post.html', text: '{{ content }}' },
          { path: 'days.txt', text: days },
          ...own,
        ]);
        const urls = (site.get('days.txt') ?? '').trim().split(' ');
        expect(urls.toSorted(), zone).toEqual(
          own.map(({ path }) => `/2025/11/19/${path.slice(18, 23)}.html`),
        );
      }
    },
    60_000,
  );
});
