import { setImmediate } from 'node:timers/promises';
import { checkPost } from '../../../src/post/check-post.ts';
import { parsePost } from '../../../src/post/parse-post.ts';
import { writeMarkdown } from '../../../src/post/write-markdown.ts';
import { PLACES, hostilePage, paperBlocks } from '../support/hostile-page.ts';
import { createRandom } from '../support/hostile-text.ts';
import { NO_KRAMDOWN, normalize, readHtml, renderGfm, renderKramdown } from '../support/readers.ts';
import type { Reading } from '../support/readers.ts';
import { hostileBlocks } from './hostile-block.ts';
import { hostileString } from './hostile-string.ts';

/** What a reader makes of Markdown of ours, where it is not what went in. */
export type Difference = {
  /** Who differs: a reader, the two from each other, or the check of the finished page. */
  reader: 'GFM' | 'kramdown' | 'both' | 'check';
  expected: string;
  got: string;
  /** The random strings that made the document; empty for mixed blocks. */
  strings: string[];
};

export type FuzzResult = { strings: number; documents: number; differences: Difference[] };

/** A document as both readers have to show it. */
type Case = {
  markdown: string;
  blocks: string[];
  /** How much of a reading is compared: the generated lines of a page's head are not. */
  part: (blocks: string[]) => string[];
  strings: string[];
  count: number;
  faults: string[];
};

/** Groups on a page and blocks in a document: long enough to go fast, short enough to stay so. */
const GROUPS = 20;
const BLOCKS = 200;
const BATCH = 5000;

/** Elements and attributes that a page may have; kramdown gives headings ids of their own. */
const OWN_ELEMENTS = new Set('h2 p ul ol li a strong em code span br details summary'.split(' '));
const OWN_ATTRIBUTES = new Set(['a id', 'a href', 'h2 id', 'details markdown']);

/**
 * Writes at least `count` random strings, half of them in every place of a page and half as mixed
 * blocks, and reads them back by a GFM parser and, where it is installed, by the real kramdown.
 * Ends after 20 differences. The same seed gives the same strings.
 */
export async function fuzzPost(count: number, seed: number): Promise<FuzzResult> {
  const random = createRandom(seed);
  const result: FuzzResult = { strings: 0, documents: 0, differences: [] };
  while (result.strings < count && result.differences.length < 20) {
    const batch = makeBatch(random, Math.min(BATCH, count - result.strings));
    result.differences.push(...(await readBatch(batch)).flat());
    result.documents += batch.length;
    for (const each of batch) result.strings += each.count;
  }
  return result;
}

/** The differences that these strings make, each on a page of its own with it in every place. */
export async function findDifferences(strings: string[]): Promise<Difference[]> {
  return (await readBatch(strings.map((string) => pageCase([string])))).flat();
}

function makeBatch(random: () => number, count: number): Case[] {
  const cases: Case[] = [];
  for (let made = 0; made < count / 2;) {
    const wanted = Math.min(GROUPS, Math.ceil((count / 2 - made) / PLACES)) * PLACES;
    cases.push(pageCase(Array.from({ length: wanted }, () => hostileString(random))));
    made += wanted;
  }
  for (let made = 0; made < count / 2;) {
    const mixed = blocksCase(random, BLOCKS);
    made += mixed.count;
    cases.push(mixed);
  }
  return cases;
}

/** Mixed blocks, the same for the same seed. */
export function mixedCase(seed: number, count: number): Case {
  return blocksCase(createRandom(seed), count);
}

function blocksCase(random: () => number, count: number): Case {
  const { blocks, texts, strings } = hostileBlocks(random, count);
  return {
    markdown: writeMarkdown(blocks),
    blocks: texts.map(normalize).filter(Boolean),
    part: (read) => read,
    strings: [],
    count: strings,
    faults: [],
  };
}

/** A page with the strings in all its places. */
export function pageCase(strings: string[]): Case {
  const { post, input, blocks } = hostilePage(strings);
  const faults = checkPost(post, { announcement: input.announcement, secrets: [] });
  const markdown = parsePost(post.text).body;
  return { markdown, blocks, part: paperBlocks, strings, count: strings.length, faults };
}

/** What each case is read as, where it is not what was written. */
export async function readBatch(batch: Case[]): Promise<Difference[][]> {
  const kramdown =
    NO_KRAMDOWN === false ? renderKramdown(batch.map(({ markdown }) => markdown)) : undefined;
  const onGitHub: string[] = [];
  for (const { markdown } of batch) {
    onGitHub.push(renderGfm(markdown));
    // Ruby, at work meanwhile, is fed from here.
    await setImmediate();
  }
  const onSite = await kramdown;
  return batch.map((each, index) => compare(each, onGitHub[index] ?? '', onSite?.[index]));
}

function compare(made: Case, onGitHub: string, onSite: string | undefined): Difference[] {
  const { strings } = made;
  const gfm = readHtml(onGitHub);
  const found: Difference[] = made.faults.map((got) => ({
    reader: 'check',
    expected: '',
    got,
    strings,
  }));
  const add = (reader: Difference['reader'], expected: string[], got: string[]) => {
    const at = expected.findIndex((block, index) => block !== got[index]);
    if (at === -1 && expected.length === got.length) return;
    const place = at === -1 ? expected.length : at;
    found.push({ reader, expected: expected[place] ?? '', got: got[place] ?? '', strings });
  };
  const readings: [Difference['reader'], Reading][] = [['GFM', gfm]];
  if (onSite !== undefined) {
    const kramdown = readHtml(onSite);
    add('both', gfm.marked, kramdown.marked);
    readings.push(['kramdown', kramdown]);
  }
  for (const [reader, read] of readings) {
    add(reader, made.blocks, made.part(read.blocks));
    const foreign = [
      ...[...read.elements].filter((name) => !OWN_ELEMENTS.has(name)),
      ...[...read.attributes].filter((name) => !OWN_ATTRIBUTES.has(name)),
      ...read.links.filter((url) => !/^(?:#|https?:\/\/)/.test(url)),
    ];
    add(reader, [], foreign);
  }
  return found;
}
