import assert from 'node:assert/strict';
import { parseDocument } from 'htmlparser2';
import { textContent } from 'domutils';
import { assembleListing } from '../../../src/arxiv/assemble-listing.ts';
import { parseListingPage, type ListingPage } from '../../../src/arxiv/listing-page.ts';
import type { Listing, Paper } from '../../../src/paper.ts';
import { renderCatchupPage } from '../../support/arxiv-listing-page.ts';
import { accentsToUnicode, greekToUnicode } from '../../support/arxiv-listing-text.ts';
import type { StoredPaper } from '../../support/arxiv-stored-paper.ts';
import { createRandom, randomBelow, type Random } from '../../support/random.ts';
import { storedPaper } from '../../support/stored-paper.ts';
import { isBaseId } from '../support/base-id.ts';
import { judgeEach, type FuzzTarget } from '../support/fuzz-target.ts';
import { hostileField, mutateText, noise, pick, type Grammar } from '../support/mutate-text.ts';
import { shorterLists, shorterTexts, smallerMembers, withEach } from '../support/shrink.ts';

const DAY = '2026-03-18';
const SUBJECT = 'cs.SD';

/** A listing as arXiv makes it, of hostile papers; or the text of its pages, whatever it is. */
type ListingCase = { papers: StoredPaper[]; pageSize: number } | { pages: string[] };

const GRAMMAR: Grammar = {
  boundary: /(?=<)|(?<=>)/,
  tokens: [
    ...'<dl id="articles"> </dl> <dt> </dt> <dd> </dd> <h1> </h1> <h3> </h3> <main> </main> <p> </p>'.split(
      ' ',
    ),
    ...'<div> </div> </body> </html> <template> <svg> <table> <tr> <td> <a> </a> <b'.split(' '),
    '<h1>Catchup results for Sound on Wed, 18 Mar 2026</h1>',
    'Total of 2 entries for Wed, 18 Mar 2026',
    'Total of 1 entries for',
    'No updates for Wed, 18 Mar 2026',
    'Continue to the next day',
    '<h3>New submissions (showing 1 of 1 entries)</h3>',
    '<h3>Cross submissions (showing first 2 of 9 entries)</h3>',
    '<h3>Replacement submissions (continued, showing last 1 of 3 entries)</h3>',
    '<a href ="/abs/2603.90009" title="Abstract" id="2603.90009">',
    '<a href="/abs/hep-th/9901001v2">',
    '<a href="/abs/260.90009">',
    '<a href="/abs/2603.900091">',
    '<a href="https://arxiv.org/html/2603.90009v3">html</a>',
    '<div class="list-title mathjax"><span class="descriptor">Title:</span>A title</div>',
    '<div class="list-authors"><a href="x">A. Name</a></div>',
    '<div class="list-subjects">Sound (cs.SD); (x.y)</div>',
    '<div class="list-comments">3 pages</div>',
    '<p class="mathjax">An abstract.</p>',
  ],
};

const BASES = makeBases(40);

/** Random listings: a third sound, a third of pages that something happened to, a third noise. */
export const LISTING: FuzzTarget<ListingCase> = {
  name: 'listing',
  make(random) {
    const kind = random();
    if (kind < 0.25) return { papers: hostilePapers(random), pageSize: pick(random, [1, 2, 3, 9]) };
    if (kind < 0.5) return { pages: [asReceived(noise(random, GRAMMAR))] };
    const { pages } = pick(random, BASES);
    const [other = ''] = pick(random, BASES).pages;
    const hit = randomBelow(random, pages.length);
    return {
      pages: pages.map((page, at) =>
        at === hit || random() < 0.2 ? asReceived(mutateText(random, page, other, GRAMMAR)) : page,
      ),
    };
  },
  judge: judgeEach((made) => ('papers' in made ? checkSound(made) : checkPages(made.pages))),
  smaller: (made) =>
    'papers' in made
      ? withEach(made, 'papers', shorterLists(made.papers))
      : [...shorterLists(made.pages), ...smallerMembers(made.pages, shorterTexts)].map((pages) => ({
          pages,
        })),
};

function makeBases(count: number): { pages: string[] }[] {
  const random = createRandom(1);
  return Array.from({ length: count }, (_, at) => {
    const papers = hostilePapers(random).slice(0, at % 4);
    return { pages: renderPages({ papers, pageSize: at % 5 === 0 ? 2 : 9 }) };
  });
}

function hostilePapers(random: Random): StoredPaper[] {
  return Array.from({ length: 1 + randomBelow(random, 4) }, (_, at) =>
    storedPaper(pick(random, [`2603.9000${at}`, `hep-th/990100${at}`, `0704.000${at}`]), {
      kind: pick(random, ['new', 'new', 'cross', 'replaced']),
      version: 1 + randomBelow(random, 5),
      title: `T${hostileField(random)}`,
      authors: [`A${hostileField(random)}`, 'Bo Li'],
      categories: pick(random, [['cs.SD'], ['cs.LG', 'cs.SD'], ['cs.SD', 'math-ph']]),
      comments: random() < 0.5 ? null : `C${hostileField(random)}`,
      abstract: `A${hostileField(random)}`,
      html: random() < 0.5,
    }),
  );
}

function renderPages({ papers, pageSize }: { papers: StoredPaper[]; pageSize: number }): string[] {
  const count = Math.max(1, Math.ceil(shownIn(papers).length / pageSize));
  return Array.from({ length: count }, (_, at) =>
    asReceived(renderCatchupPage({ subject: SUBJECT, day: DAY, papers, page: at + 1, pageSize })),
  );
}

/** An older paper cross-listed inside the subject alone is on none of its listings. */
function shownIn(papers: StoredPaper[]): StoredPaper[] {
  return papers.filter(({ kind, categories }) => kind !== 'cross' || categories[0] !== SUBJECT);
}

/** The text as the client has it: decoded from bytes. */
function asReceived(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** The listing that these pages make, read as the client does; undefined where they make none. */
function listingOf(pages: readonly string[]): Listing | undefined {
  const read = pages.map((page) => parseListingPage(page, DAY));
  const entries = read.flatMap((page) => (page.status === 'entries' ? [page] : []));
  if (entries.length < read.length || entries.length === 0) return undefined;
  const listing = assembleListing(SUBJECT, DAY, entries);
  return 'incomplete' in listing ? undefined : listing;
}

/** All of a sound listing is read, as it is; of one that lost an entry, nothing. */
function checkSound(made: { papers: StoredPaper[]; pageSize: number }): string {
  const pages = renderPages(made);
  const papers = shownIn(made.papers);
  if (papers.length === 0) {
    assert.equal(parseListingPage(pages[0] ?? '', DAY).status, 'no-updates');
    return 'sound and empty';
  }
  const listing = listingOf(pages);
  assert(listing !== undefined, 'a sound listing was refused');
  const readBack = new Map(listing.papers.map((paper) => [paper.id, paper]));
  assert.equal(listing.declared, papers.length);
  for (const paper of papers) {
    const read = readBack.get(paper.id);
    assert(read !== undefined, `${paper.id} is gone`);
    assert.equal(read.title, shown(greekToUnicode(accentsToUnicode(paper.title))));
    assert.equal(read.abstract, shown(accentsToUnicode(paper.abstract)));
    assert.deepEqual(
      read.authors,
      paper.authors.map((name) => shown(accentsToUnicode(name))),
    );
    assert.equal(read.version, paper.html ? paper.version : undefined);
  }
  checkDropped(pages, listing);
  return 'sound and whole';
}

/** What a reader of HTML sees of text on one line. */
function shown(text: string): string {
  return asReceived(text).replace(/\s+/g, ' ').trim();
}

function checkPages(pages: readonly string[]): string {
  for (const page of pages) checkPage(parseListingPage(page, DAY), page);
  const listing = listingOf(pages);
  if (listing === undefined) return `made none (${parseListingPage(pages[0] ?? '', DAY).status})`;
  const ids = listing.papers.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'an id comes twice');
  assert.equal(listing.declared, ids.length, 'it is called whole with another number of papers');
  checkDropped(pages, listing);
  return 'mutated and whole';
}

/** What a page gives stands in it. */
function checkPage(page: ListingPage, html: string): void {
  if ('why' in page) assert(page.why.length > 5 && page.why.length < 300, `it says "${page.why}"`);
  if (page.status !== 'entries') return;
  assert(
    says(html, `Total of ${page.total} entries for`),
    `it declares ${page.total}, which it does not say`,
  );
  for (const paper of page.papers) checkPaper(paper, html);
}

function checkPaper(paper: Paper, html: string): void {
  assert(isBaseId(paper.id), `"${paper.id}" is no base id`);
  assert(html.includes(paper.id) || html.includes('&'), `${paper.id} is not in the page`);
  assert(paper.categories.every((category) => /^[a-z-]+(\.[A-Za-z-]+)?$/.test(category)));
  for (const text of [paper.title, paper.abstract, paper.comments ?? '', ...paper.authors]) {
    assert(text.isWellFormed(), 'a text of it is not well-formed');
    assert.equal(text, text.trim());
    assert(!text.includes('\n'), 'a text of it has two lines');
  }
}

function says(html: string, words: string): boolean {
  return (
    html.includes(words) || textContent(parseDocument(html)).replace(/\s+/g, ' ').includes(words)
  );
}

/** A page that lost an entry, counts untouched, is never whole without it. */
function checkDropped(pages: readonly string[], whole: Listing): void {
  const all = whole.papers.map(({ id }) => id);
  for (const [at, page] of pages.entries()) {
    for (const { 0: entry, index } of page.matchAll(/<dt>.*?<\/dd>/gs)) {
      const without = page.slice(0, index) + page.slice(index + entry.length);
      const rest = listingOf(pages.with(at, without));
      const lost = all.filter((id) => rest?.papers.every((paper) => paper.id !== id));
      assert.deepEqual(lost, [], 'an entry is gone, and the listing is called whole');
    }
  }
}
