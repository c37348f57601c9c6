import assert from 'node:assert/strict';
import type { Entry } from '../../../src/paper.ts';
import { checkUpdate } from '../../../src/post/check-update.ts';
import { entryHash } from '../../../src/post/marker.ts';
import { splitLines } from '../../../src/post/page-lines.ts';
import { mapPage, type PageMap } from '../../../src/post/page-map.ts';
import type { PageSettings } from '../../../src/post/page-settings.ts';
import { parsePost, type ParsedPost } from '../../../src/post/parse-post.ts';
import { renderPost } from '../../../src/post/render-post.ts';
import type { PageUpdate } from '../../../src/post/update-plan.ts';
import { updatePost } from '../../../src/post/update-post.ts';
import { editByHand } from '../../post/support/person.ts';
import { randomDay } from '../../post/support/random-day.ts';
import { createRandom, randomBelow } from '../../support/random.ts';
import { isBaseId } from '../support/base-id.ts';
import { judgeEach, type FuzzTarget } from '../support/fuzz-target.ts';
import { mutateText, noise, pick, type Grammar } from '../support/mutate-text.ts';
import { shorterTexts, withEach } from '../support/shrink.ts';

/** A page of a random day (by its number) as it was made or as something made it, and its update. */
type PageCase = {
  day: number;
  text: string;
  how: 'untouched' | 'by hand' | 'mutated' | 'noise';
  update: 'nothing' | 'entries';
};

const DAYS = 30;

const GRAMMAR: Grammar = {
  boundary: /(?<=\n)/,
  tokens: [
    '---\n',
    'date: 2025-11-19\n',
    'a: &a [*a]\n',
    '{x: 1}\n',
    '<!-- arxiv-daily end -->\n',
    '<!-- arxiv-daily id=2511.90001 hash=0123456789abcdef -->\n',
    '<!-- arxiv-daily id=2511.90002 hash=0123456789abcdef failed -->\n',
    '<!-- arxiv-daily papers shown=2511.90001,2511.90001 listed=hep-th/9901001 open=2025-11-17 -->\n',
    '<!-- arxiv-daily papers shown= listed= -->\n',
    '<!-- arxiv-daily papers shown=__proto__ listed=x open=0000-00-00 -->\n',
    '## <a id="p-2511-90001"></a>1. A title\n',
    '## <a id="toc"></a>x\n',
    '## <a id="listed"></a>x\n',
    '[x](#toc)\n',
    '1. [x](#p-2511-90001)\n',
    '- [x](https://arxiv.org/abs/2511.90007v2)\n',
    'https://arxiv.org/abs/hep-th/9901001.\n',
    '<details markdown="1">\n',
    '</details>\n',
    '\n',
    '\r\n',
    '\r',
    'A sentence.\n',
  ],
};

type Day = { made: string; entries: Entry[]; settings: PageSettings };

const days: Day[] = Array.from({ length: DAYS }, (_, seed) => {
  const random = createRandom(seed);
  const { input, settings, failed } = randomDay(random);
  const few = input.entries.slice(0, 2);
  const entries = few.map((entry) => (random() < 0.5 ? failed(entry) : entry));
  const papers = [...few, ...input.listed].map(({ paper }) => paper);
  const announcement = { ...input.announcement, papers };
  const made = renderPost({ ...input, announcement, entries }, settings).text;
  return { made, entries: few, settings };
});

/** Random pages: as we make them, after a person, after an accident, and noise. */
export const POST_READER: FuzzTarget<PageCase> = {
  name: 'post-reader',
  make(random) {
    const day = randomBelow(random, DAYS);
    const { made } = dayOf(day);
    const kind = random();
    const update = random() < 0.3 ? 'nothing' : 'entries';
    if (kind < 0.05) return { day, text: made, how: 'untouched', update };
    if (kind < 0.45) {
      const { text } = editByHand(made, 1 + randomBelow(random, 4), random);
      return { day, text, how: 'by hand', update };
    }
    if (kind < 0.6) return { day, text: noise(random, GRAMMAR), how: 'noise', update };
    const other = dayOf(randomBelow(random, DAYS)).made;
    const text = mutateText(random, made, random() < 0.5 ? other : made, GRAMMAR);
    const broken = pick(random, [text, text.replaceAll('\n', '\r\n')]);
    return { day, text: broken, how: 'mutated', update };
  },
  judge: judgeEach(checkPage),
  smaller: (made) =>
    made.how === 'untouched' ? [] : withEach(made, 'text', shorterTexts(made.text)),
};

function dayOf(number: number): Day {
  const day = days[number];
  if (day === undefined) throw new Error(`There is no day ${number}.`);
  return day;
}

function checkPage({ day, text, how, update }: PageCase): string {
  const { made, entries, settings } = dayOf(day);
  const lines = splitLines(text.replace(/^\uFEFF/, '')).map((line) => line.text);
  const map = mapPage(lines);
  const parsed = parsePost(text);
  checkMap(map, lines.length);
  checkParsed(parsed);
  if (how === 'untouched') {
    assert.equal(text, made);
    assert(parsed.entries.every((entry) => !entry.edited) && parsed.removed.length === 0);
    const ids = entries.map(({ paper }) => paper.id);
    assert.deepEqual(parsed.shown, ids);
    assert.deepEqual(
      parsed.entries.map(({ id }) => id),
      ids,
    );
  }
  if (update === 'nothing') return `${how} and ${checkNothing(text, map, settings)}`;
  const change = { ...NOTHING, entries, open: parsed.open };
  const first = updated(text, change, settings);
  checkLines(map, lines, first.text);
  // The end of a page that hangs on to the last entry, whose end mark is gone, counts as an edit of
  // it until another entry is put between the two.
  let [before, after] = [text, first.text];
  for (let left = 5; left > 0 && before !== after; left -= 1) {
    [before, after] = [after, updated(after, change, settings).text];
  }
  assert(before === after, 'it does not come to rest');
  if (how === 'by hand' && first.text !== text) {
    assert.deepEqual(checkUpdate(text, first, change, []), []);
    checkEdits(parsed, map, parsePost(first.text));
  }
  return `${how} and ${first.text === text ? 'left' : 'updated'}`;
}

/** An update that has nothing in it changes no byte. */
function checkNothing(text: string, { markers }: PageMap, settings: PageSettings): string {
  const papers = markers.flatMap(({ marker }) => (marker.kind === 'papers' ? [marker] : []));
  // Of several last lines that a copy made, one alone tells of the days to be read again.
  if (papers.slice(0, -1).some(({ open }) => open.length > 0)) return 'copied';
  const open = papers.at(-1)?.open ?? [];
  const same = updated(text, { ...NOTHING, open }, settings);
  assert(same.text === text, 'an update with nothing in it changed the page');
  return 'same';
}

const NOTHING: PageUpdate = { entries: [], listed: [], redo: [], open: [], declared: undefined };

function updated(text: string, change: PageUpdate, settings: PageSettings) {
  return updatePost({ day: '2025-11-19', path: 'x.md', text }, change, settings);
}

/** The parts of a page are in their order, inside it, and none overlaps another. */
function checkMap({ body, markers, entries }: PageMap, length: number): void {
  let from = body;
  for (const { at } of markers) {
    assert(at >= from && at < length, 'a marker is out of order');
    from = at + 1;
  }
  from = body;
  for (const { at, end } of entries) {
    assert(at >= from && end > at && end <= length, 'two entries overlap');
    from = end;
  }
}

function checkParsed(parsed: ParsedPost): void {
  const { ids, shown, listed, removed, unmarked, open, body, entries } = parsed;
  for (const id of [...ids, ...shown, ...listed]) assert(isBaseId(id), `"${id}" is no base id`);
  for (const list of [ids, shown, listed]) assert.equal(new Set(list).size, list.length);
  for (const day of open) assert(/^\d{4}-\d{2}-\d{2}$/.test(day));
  const present = new Set(entries.map(({ id }) => id));
  const known = new Set(ids);
  for (const id of [...removed, ...unmarked]) assert(shown.includes(id) && !present.has(id));
  for (const id of [...present, ...shown, ...listed]) assert(known.has(id));
  let from = 0;
  for (const { text } of entries) {
    from = body.indexOf(text, from);
    assert(from !== -1, 'the text of an entry is not in the page, or out of order');
    from += text.length;
  }
}

/**
 * No line of an edited entry is lost, each as often as it was there. Those of the contents and the
 * footer are the page's own, wherever an accident put them.
 */
function checkLines({ entries }: PageMap, lines: readonly string[], after: string): void {
  const left = new Map<string, number>();
  for (const { text } of splitLines(after)) left.set(text, (left.get(text) ?? 0) + 1);
  for (const { at, end, closed, marker } of entries) {
    const own = lines.slice(at + 1, end);
    if (!closed || entryHash(own.join('\n')) === marker.hash) continue;
    for (const line of own.filter((each) => !/^\s*$|\]\(#p-|arxiv-daily-action/.test(each))) {
      const count = left.get(line) ?? 0;
      assert(count > 0, `an update lost the line "${line}" of the edited entry ${marker.id}`);
      left.set(line, count - 1);
    }
  }
}

/** What a person changed is there after an update, as it was and where it was. */
function checkEdits(before: ParsedPost, map: PageMap, after: ParsedPost): void {
  const kept = new Set(after.entries.map((entry) => `${entry.id} ${ownText(entry.text)}`));
  for (const [at, { id, text, edited }] of before.entries.entries()) {
    // Where its end mark is gone, what follows is no edit of it: `checkUpdate` looks at that.
    if (!edited || map.entries[at]?.closed !== true) continue;
    assert(kept.has(`${id} ${ownText(text)}`), `the edited entry ${id} is not there as it was`);
  }
}

/** Up to the way back to the contents or another heading: what follows may be the page's own. */
function ownText(text: string): string {
  return text.split(/(?<=\(#toc\))\n|\n(?=#{1,2} )/)[0] ?? '';
}
