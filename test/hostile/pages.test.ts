import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, NO_JEKYLL } from '../post/support/jekyll-site.ts';
import { NO_KRAMDOWN, readHtml, renderGfm, renderKramdown } from '../post/support/readers.ts';
import type { StoredPaper } from '../support/arxiv-stored-paper.ts';
import { entriesOf, expectLeftAlone } from '../support/few-papers.ts';
import type { ParsedRequest, Reply } from '../support/messages-reply.ts';
import type { ActionOutcome } from '../support/run-action.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { storedPaper } from '../support/stored-paper.ts';
import { requestedId, startWorld } from '../support/world.ts';
import { answerWith, hostilePaper, latexmlSaying } from './support/hostile-day.ts';
import { siteFaults } from './support/page-oracle.ts';
import { pageRows } from './support/page-rows.ts';
import { NO_ROWS } from './support/rows.ts';
import { runHere } from './support/run-here.ts';
import { expectSound, type World } from './support/run-oracle.ts';

/** A row makes two papers: one that its authors poisoned, and one about which the model did it. */
const ROWS = pageRows().map(({ name, strings }, at) => ({
  name,
  strings,
  byAuthors: `2603.${10_000 + at}`,
  byModel: `2603.${20_000 + at}`,
}));
const NEIGHBOURS = ['2603.05001', '2603.15001', '2603.25001', '2603.35001'];
const CATEGORIES = { categories: 'cs.SD', 'max-papers': '1000', 'max-cost': '100' };
const WAYS = ['listing', 'feed'] as const;
type Way = (typeof WAYS)[number];

/** A model's reply has room for so much; the rest of a flood is for the papers. */
const MOST_OF_REPLY = 2500;

type Morning = { world: World; outcome: ActionOutcome; page: string };

/** What XML 1.0 cannot have in it arXiv cannot send; and a title, name or comment is one line. */
function asStored(paper: StoredPaper, way: Way): StoredPaper {
  return {
    ...paper,
    title: sendable(paper.title, way),
    authors: paper.authors.map((name) => sendable(name, way)),
    comments: sendable(paper.comments ?? '', way),
    abstract: sendable(paper.abstract, way),
  };
}

function sendable(text: string, way: Way): string {
  if (way === 'listing') return text;
  // oxlint-disable-next-line no-control-regex
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

/** One morning: by the listing with answers, or by the feed with refusals and errors. */
async function morning(way: Way, isHostile: boolean): Promise<Morning> {
  const strings = new Map<string, string>();
  const papers = ROWS.flatMap(({ strings: row, byAuthors, byModel }) => {
    const text = isHostile ? row.join('\n\n') : 'sound';
    strings.set(byAuthors, text).set(byModel, text);
    return [asStored(hostilePaper(byAuthors, text), way), storedPaper(byModel)];
  });
  const neighbours = NEIGHBOURS.map((id) => storedPaper(id));
  const answer = (request: ParsedRequest): Reply => {
    const id = requestedId(request);
    const text = strings.get(id) ?? '';
    if (NEIGHBOURS.includes(id)) return { text: JSON.stringify(answerWith('')) };
    if (way === 'feed') {
      const message = `No: ${text}`;
      return Number(id.slice(-1)) % 2 === 0
        ? { text: message, stopReason: 'refusal' }
        : { error: { status: 400, type: 'invalid_request_error', message } };
    }
    const said = id.startsWith('2603.1') ? '' : text.slice(0, MOST_OF_REPLY);
    return { text: JSON.stringify(answerWith(said)) };
  };
  const world = await startWorld({
    runner: runHere,
    arxiv: {
      papers: [...papers, ...neighbours].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      converted: (versionedId) =>
        latexmlSaying(versionedId, strings.get(versionedId.replace(/v\d+$/, '')) ?? ''),
      ...(way === 'feed' ? { faults: [({ path }) => listingFails(path)] } : {}),
    },
    answer,
  });
  const inputs = { ...CATEGORIES, 'full-text': way === 'listing' ? 'html' : 'none' };
  const outcome = await world.run({ ...inputs, concurrency: '8' });
  const branches = await world.github.git('branch', '--format=%(refname:short)');
  const page = branches.includes(SAMPLE_DAY)
    ? await world.github.readFile(
        `arxiv-daily/${SAMPLE_DAY}`,
        `_posts/${SAMPLE_DAY}-arxiv-daily.md`,
      )
    : '';
  return { world, outcome, page };
}

function listingFails(path: string) {
  return path.startsWith('/catchup/') ? { status: 404, body: 'gone' } : undefined;
}

/** A string as a person sees it: on one line, without what shows nothing. */
function seen(text: string): string {
  return text
    .replaceAll(/[\p{Cs}\p{Co}\p{Cn}\uFFF9-\uFFFD]/gu, '')
    .replaceAll(/(?![\t-\r\x85])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFC')
    .replaceAll(/[\s\x85]+/g, ' ')
    .trim();
}

describe.each(WAYS)('hostile texts that come by the %s', (way) => {
  let hostile: Morning;
  let clean: Morning;
  let blocks: ReturnType<typeof readHtml>;
  let shown: Map<string, string>;

  beforeAll(async () => {
    hostile = await morning(way, true);
    clean = await morning(way, false);
    shown = new Map(
      Array.from(entriesOf(hostile.page), ([id, entry]) => [
        id,
        readHtml(renderGfm(entry)).blocks.join(' '),
      ]),
    );
    blocks = readHtml(renderGfm(bodyOf(hostile.page)));
  }, 300_000);

  afterAll(async () => {
    await Promise.all([hostile.world.close(), clean.world.close()]);
  });

  test(
    'end in one page that is sound, one sentence, and no command',
    { timeout: 120_000 },
    async () => {
      const authorsText = ROWS.flatMap(({ strings }) => strings).join(' ');
      await expectSound(hostile.world, hostile.outcome, { authorsText });
      expect(hostile.outcome.outputs).toMatchObject({
        status: 'published',
        announced: String(2 * ROWS.length + NEIGHBOURS.length),
      });
      expect(hostile.world.arxiv.violations).toEqual([]);
    },
  );

  test('leave the entries of their neighbours as they are, to the byte', () => {
    const [before, after] = [clean.page, hostile.page].map(entriesOf);
    expect([...(after?.keys() ?? [])]).toEqual([...(before?.keys() ?? [])]);
    for (const id of NEIGHBOURS) {
      expect(before?.get(id)).toContain('中文标题');
      expect(after?.get(id)).toBe(before?.get(id));
    }
    if (way === 'feed') return;
    // Whom the model answered well about a poisoned paper is shown beside it.
    expect(Number(hostile.outcome.outputs['papers'])).toBeGreaterThan(ROWS.length);
  });

  test.skipIf(NO_KRAMDOWN)('are read alike by kramdown and on GitHub (needs ruby)', async () => {
    const [html = ''] = await renderKramdown([bodyOf(hostile.page)]);
    expect(readHtml(html).blocks).toEqual(blocks.blocks);
    expect(siteFaults(html)).toEqual([]);
  });

  test.skipIf(NO_JEKYLL)('build a site that tells nothing (needs jekyll)', async () => {
    const post = { day: SAMPLE_DAY, path: `_posts/${SAMPLE_DAY}-arxiv-daily.md`, entries: [] };
    const [html = ''] = await buildSite([{ ...post, listed: [], text: hostile.page }]);
    expect(html).not.toContain('hunter2');
    const article = html.slice(html.indexOf('<article>') + 9, html.lastIndexOf('</article>'));
    expect(siteFaults(article)).toEqual([]);
  });

  test('are read back by the next run, which has nothing to do', async () => {
    const failed = Number(hostile.outcome.outputs['failed']);
    expect(failed).toBe(way === 'feed' ? 2 * ROWS.length : failed);
    if (failed === 0) await expectLeftAlone(hostile.world, CATEGORIES);
  });

  describe.each(ROWS)('$name', ({ strings, byAuthors, byModel }) => {
    test('each paper has its entry, with the text as text', () => {
      const [authors = '', model = ''] = [byAuthors, byModel].map((id) => shown.get(id) ?? '');
      expect(authors).toContain(`arXiv:${byAuthors}`);
      expect(model).toContain(`arXiv:${byModel}`);
      for (const one of strings.filter((text) => isLiteral(text))) {
        expect(authors).toContain(seen(sendable(one, way)));
      }
    });

    test('nothing of it is on another entry, but in the contents', () => {
      const one = strings.find((text) => isLiteral(text) && seen(text).length > 12) ?? '';
      if (one === '') return;
      const others = [...shown].filter(([id]) => id !== byAuthors && id !== byModel);
      const holders = others.filter(([, text]) => text.includes(seen(one)));
      const sharers = ROWS.filter((row) =>
        row.strings.some((text) => seen(text).includes(seen(one))),
      );
      expect(holders.length).toBeLessThanOrEqual(2 * (sharers.length - 1));
    });
  });
});

test.skipIf(NO_ROWS)('every text row of the list has its strings', () => {
  for (const { name, strings } of ROWS) expect(strings.join(''), name).not.toBe('');
});

/** Formulas and marks of TeX are shown as what they mean; floods are cut. */
function isLiteral(text: string): boolean {
  return !/[$\\`~]|&(?:#|\w+;)|\p{M}/u.test(text) && text.length < 1000 && seen(text) !== '';
}

function bodyOf(page: string): string {
  return page.slice(page.indexOf('\n---\n') + 5);
}
