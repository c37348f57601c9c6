import type { PhrasingContent } from 'mdast';
import type { Entry } from '../paper.ts';
import { versionedId } from '../paper.ts';
import { cleanText } from './clean-text.ts';
import { NO_LINKS, paperLinks } from './links.ts';
import type { LinkTable } from './links.ts';
import { literalInline } from './literal.ts';
import { html, link, strong, text } from './nodes.ts';
import type { Words } from './words.ts';

/** Up to so many authors are all named; of more, only the first. */
const MOST_AUTHORS = 10;
const FIRST_AUTHORS = 8;
const LONGEST_NAME = 200;

/** Who, where and from what: the lines under an entry's heading, one paragraph. */
export function metaLines(entry: Entry, links: LinkTable, words: Words): PhrasingContent[] {
  const { paper } = entry;
  const addresses = paperLinks(paper);
  const lines: [string, PhrasingContent[]][] = [
    [words.authors, authorNodes(paper.authors, words)],
    [words.categories, [text(categoryText(entry, words))]],
    [
      words.links,
      [
        link(addresses.abs, [text(`arXiv:${versionedId(paper)}`)]),
        text(' · '),
        link(addresses.pdf, [text('PDF')]),
        ...(entry.reading.source === 'html'
          ? [text(' · '), link(addresses.html, [text('HTML')])]
          : []),
      ],
    ],
    [words.comments, literalInline(paper.comments ?? '', links)],
    [words.basis, hasBasis(entry) ? [text(basisText(entry, words))] : []],
  ];
  const nodes: PhrasingContent[] = [];
  for (const [label, content] of lines.filter((line) => line[1].length > 0)) {
    if (nodes.length > 0) nodes.push(html('<br>'));
    nodes.push(strong([text(label)]), text(words.colon), ...content);
  }
  return nodes;
}

function authorNodes(authors: string[], words: Words): PhrasingContent[] {
  const names = authors.map((name) => shorten(cleanText(name))).filter(Boolean);
  if (names.length === 0) return [text(words.noAuthors)];
  if (names.length <= MOST_AUTHORS) return nameNodes(names);
  const more = words.moreAuthors(FIRST_AUTHORS, names.length);
  return [...nameNodes(names.slice(0, FIRST_AUTHORS)), text(more)];
}

/** One by one: a dollar in one name has nothing to do with a dollar in another. */
function nameNodes(names: string[]): PhrasingContent[] {
  return names.flatMap((name, index) => [
    ...(index === 0 ? [] : [text(', ')]),
    ...literalInline(name, NO_LINKS),
  ]);
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

function categoryText({ paper }: Entry, words: Words): string {
  const names = paper.categories.map(cleanText).join(' · ');
  return paper.kind === 'cross' ? names + words.crossListed : names;
}

/** Only what a model wrote is based on something. */
function hasBasis(entry: Entry): boolean {
  return entry.explanation !== undefined && entry.spending.model !== '';
}

function basisText({ reading }: Entry, words: Words): string {
  const missed = reading.source === 'abstract' && reading.fallback !== undefined;
  return [
    words.sources[reading.source],
    missed ? words.noFullText : '',
    reading.truncated ? words.truncated : '',
  ].join('');
}
