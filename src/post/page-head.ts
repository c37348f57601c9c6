import { DateTime } from 'luxon';
import type { RootContent } from 'mdast';
import type { Announcement, Entry, Listed } from '../paper.ts';
import { list, paragraph, text } from './nodes.ts';
import type { PageSettings } from './page-settings.ts';
import type { Counts, Words } from './words.ts';

/** Counts a page; replaced papers were announced before and do not count. */
export function countPapers(
  announcement: Announcement,
  entries: Entry[],
  listed: Listed[],
): Counts {
  const of = (kind: string) => announcement.papers.filter((paper) => paper.kind === kind).length;
  const failed = entries.filter((entry) => entry.explanation === undefined).length;
  return {
    announced: of('new') + of('cross'),
    fresh: of('new'),
    cross: of('cross'),
    shown: entries.length - failed,
    failed,
    listed: listed.length,
  };
}

/** What stands above the contents: the window, the proof that nothing is missing, the caution. */
export function pageHead(
  page: { announcement: Announcement; previousDay: string; ranking: 'none' | 'done' | 'failed' },
  counts: Counts,
  words: Words,
  settings: PageSettings,
): RootContent[] {
  const { previousDay, ranking } = page;
  const { day, source, declared, late } = page.announcement;
  const { anchor, timeZone } = settings;
  const zone = zoneAbbreviation(day, settings);
  const lines = [
    words.window(anchor, zone, `${previousDay} ${anchor}`, `${day} ${anchor}`),
    words.counts(counts),
    source === 'api' ? words.fromApi : words.declared(declared),
  ];
  if (late.length > 0) {
    lines.push(
      words.late(late.map(({ day: earlier, ids }) => ({ day: earlier, count: ids.length }))),
    );
  }
  if (ranking !== 'none') lines.push(words.ranking[ranking]);
  return [
    paragraph(text(words.opening(day, zone, words.zoneNames[timeZone] ?? timeZone))),
    list(
      false,
      lines.map((line) => [paragraph(text(line))]),
    ),
    paragraph(text(words.machineMade(settings.explainer))),
  ];
}

function zoneAbbreviation(day: string, { anchor, timeZone, language }: PageSettings): string {
  // No locale abbreviates China's time, which its readers call CST.
  if (timeZone === 'Asia/Shanghai') return 'CST';
  const time = DateTime.fromISO(`${day}T${anchor}`, { zone: timeZone, locale: language });
  return time.toFormat('ZZZZ');
}
