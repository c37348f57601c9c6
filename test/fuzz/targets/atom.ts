import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { parseApiFeed, type SubmittedPaper } from '../../../src/arxiv/api-feed.ts';
import { parseArxivId } from '../../../src/paper.ts';
import { renderApiError, renderApiFeed, type ApiPaper } from '../../support/arxiv-api-feed.ts';
import { createRandom, randomBelow, type Random } from '../../support/random.ts';
import { storedPaper } from '../../support/stored-paper.ts';
import { isBaseId } from '../support/base-id.ts';
import { judgeEach, type FuzzTarget } from '../support/fuzz-target.ts';
import { hostileField, mutateText, noise, pick, type Grammar } from '../support/mutate-text.ts';
import { shorterLists, shorterTexts, withEach } from '../support/shrink.ts';

const CATEGORIES = ['cs.SD', 'math'];
const NOW = '2026-03-18T00:00:00Z';

/** A feed as arXiv makes it, of hostile papers; or a text, whatever it is. */
type AtomCase = { papers: ApiPaper[]; total: number } | { xml: string };

const GRAMMAR: Grammar = {
  boundary: /(?=<)|(?<=>)/,
  tokens: [
    ...'<feed> </feed> <entry> </entry> <id> </id> <title> </title> <author> </author> <name> </name>'.split(
      ' ',
    ),
    ...'<summary> </summary> <published> </published> <entry/> <a:b xmlns:a="c"/> < > <x'.split(
      ' ',
    ),
    '<?xml version="1.0"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<opensearch:totalResults>2</opensearch:totalResults>',
    '<opensearch:startIndex>0</opensearch:startIndex>',
    '<id>http://arxiv.org/abs/2603.90009v2</id>',
    '<id>http://arxiv.org/abs/hep-th/9901001</id>',
    '<id>https://arxiv.org/api/errors#x</id>',
    '<title>Error</title>',
    '<published>2026-03-17T12:00:00Z</published>',
    '<category term="cs.SD"/>',
    '<category __proto__="x" term="constructor"/>',
    '<arxiv:primary_category term="cs.SD"/>',
    '<__proto__>x</__proto__>',
    '<constructor><prototype>x</prototype></constructor>',
    '<!-- <entry> -->',
    '&lt;',
    '&#38;lt;',
  ],
};

const BASES = makeBases(40);

/** Random feeds: sound ones, ones that something happened to, and noise. */
export const ATOM: FuzzTarget<AtomCase> = {
  name: 'atom',
  make(random) {
    const kind = random();
    if (kind < 0.25) return soundCase(random);
    if (kind < 0.5) return { xml: asReceived(noise(random, GRAMMAR)) };
    const [base, other] = [pick(random, BASES), pick(random, BASES)];
    return { xml: asReceived(mutateText(random, base, other, GRAMMAR)) };
  },
  judge: judgeEach((made) => ('papers' in made ? checkSound(made) : checkText(made.xml))),
  smaller: (made) =>
    'papers' in made
      ? withEach(made, 'papers', shorterLists(made.papers))
      : shorterTexts(made.xml).map((xml) => ({ xml })),
};

function makeBases(count: number): string[] {
  const random = createRandom(2);
  return Array.from({ length: count }, (_, at) =>
    at % 8 === 0
      ? renderApiError('incorrect id format', NOW)
      : // References that its papers only talk about are references here.
        render(soundCase(random)).replaceAll('&amp;#', '&#'),
  );
}

function soundCase(random: Random): { papers: ApiPaper[]; total: number } {
  const papers = Array.from({ length: randomBelow(random, 4) }, (_, at): ApiPaper => ({
    ...storedPaper(`2603.9000${at}`, {
      version: 1 + randomBelow(random, 5),
      title: `T${xmlField(random)}`,
      authors: [`A${xmlField(random)}`, 'Bo Li'],
      categories: pick(random, [['cs.SD'], ['math.NA', 'cs.SD', 'H.5.5'], ['cs.CL', '68T10']]),
      comments: random() < 0.5 ? null : `C${xmlField(random)}`,
      abstract: `A${xmlField(random)}`,
    }),
    submitted: NOW,
    updated: NOW,
  }));
  return { papers, total: randomBelow(random, 300) };
}

/** The server writes no character that XML does not have (https://www.w3.org/TR/xml/#charsets). */
function xmlField(random: Random): string {
  return hostileField(random)
    .toWellFormed()
    .replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

function render({ papers, total }: { papers: ApiPaper[]; total: number }): string {
  const query = new URLSearchParams({ search_query: 'cat:cs.SD' });
  return asReceived(renderApiFeed(papers, { query, total, start: 0, maxResults: 100, now: NOW }));
}

/** The text as the client has it: decoded from bytes. */
function asReceived(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** All of a sound feed is read, as it is; of one that was cut short, nothing. */
function checkSound(made: { papers: ApiPaper[]; total: number }): string {
  const xml = render(made);
  const feed = parseApiFeed(xml, CATEGORIES);
  assert(feed.status === 'feed', `a sound feed was refused: ${JSON.stringify(feed)}`);
  assert.equal(feed.total, made.total);
  assert.equal(feed.papers.length, made.papers.length);
  for (const [at, paper] of made.papers.entries()) {
    const read: SubmittedPaper | undefined = feed.papers[at];
    const grammatical = paper.categories.filter((category) => /^[a-z]/.test(category));
    assert.equal(read?.id, paper.id);
    assert.equal(read.version, paper.version);
    assert.equal(read.title, shown(paper.title));
    assert.equal(read.abstract, shown(paper.abstract));
    assert.equal(read.comments, paper.comments === null ? undefined : shown(paper.comments));
    assert.deepEqual(read.authors, paper.authors.map(shown));
    assert.deepEqual(read.categories, grammatical);
    assert.equal(read.kind, /^(?:cs\.SD|math)/.test(paper.categories[0] ?? '') ? 'new' : 'cross');
  }
  checkTruncated(xml);
  return 'sound and whole';
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function checkText(xml: string): string {
  const feed = parseApiFeed(xml, CATEGORIES);
  if (feed.status !== 'feed') {
    assert(feed.why.length > 3 && feed.why.length <= 400, `it says "${feed.why}"`);
    return feed.status;
  }
  assert(Number.isSafeInteger(feed.total) && feed.total >= 0);
  assert.deepEqual(
    feed.papers.map(({ id, version }) => ({ id, version })),
    idsIn(xml),
    'the papers are not those of its entries',
  );
  for (const paper of feed.papers) checkPaper(paper);
  checkTruncated(xml);
  return 'mutated and whole';
}

function checkPaper(paper: SubmittedPaper): void {
  assert(isBaseId(paper.id), `"${paper.id}" is no base id`);
  assert(!Number.isNaN(Date.parse(paper.submitted)), 'it was submitted at no time');
  assert.equal(new Set(paper.categories).size, paper.categories.length);
  assert(paper.categories.length > 0);
  for (const text of [paper.title, paper.abstract, paper.comments ?? '', ...paper.authors]) {
    assert(text.isWellFormed(), 'a text of it is not well-formed');
    assert.equal(text, text.trim());
    assert(!text.includes('\n'), 'a text of it has two lines');
  }
}

/** The ids of the feed's entries by another reader of XML. */
function idsIn(xml: string): ReturnType<typeof parseArxivId>[] {
  const ids: ReturnType<typeof parseArxivId>[] = [];
  const open: string[] = [];
  let id = '';
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        if (open.join(' ') === 'feed entry') id = '';
      },
      ontext(text) {
        if (open.join(' ') === 'feed entry id') id += text;
      },
      onclosetag() {
        if (open.join(' ') === 'feed entry') {
          ids.push(parseArxivId(id.trim().replace(/^https?:\/\/[^/]+\/abs\//, '')));
        }
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return ids;
}

/** A feed that broke off anywhere before its last tag is no feed. */
function checkTruncated(xml: string): void {
  const end = xml.lastIndexOf('</');
  for (const part of [0.1, 0.5, 0.8, 0.97, 1]) {
    const cut = parseApiFeed(xml.slice(0, Math.floor(end * part)), CATEGORIES);
    assert.notEqual(cut.status, 'feed', `the first ${part} of it is taken for the whole`);
  }
}
