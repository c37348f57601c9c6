import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { Entry, Finding, Point } from '../paper.ts';
import { needsLook, versionedId } from '../paper.ts';
import { entryAnchor } from './entry-anchor.ts';
import { metaLines } from './entry-meta.ts';
import { parseInline } from './inline.ts';
import { NO_LINKS, allowedLinks } from './links.ts';
import type { LinkTable } from './links.ts';
import { literalInline } from './literal.ts';
import { cutExplainer } from './long-explainer.ts';
import { hasMath, heading, html, link, list, paragraph, plainText, strong, text } from './nodes.ts';
import { titleNodes } from './title.ts';
import type { Words } from './words.ts';
import { writeMarkdown, writeText } from './write-markdown.ts';

/** One paper as it stands on the page. */
export type RenderedEntry = {
  id: string;
  failed: boolean;
  /** From the heading to the way back to the contents. */
  markdown: string;
  /** The line of the table of contents. */
  contents: PhrasingContent[];
  /** Whether a formula is in it that needs a renderer. */
  math: boolean;
};

/**
 * Renders one paper. Depends on nothing but this entry and its number, so that one bad paper
 * leaves the others as they are, to the byte.
 * @param anchor of the heading, where a person gave it another
 */
export function renderEntry(
  entry: Entry,
  number: number,
  words: Words,
  anchor = entryAnchor(entry.paper.id),
): RenderedEntry {
  const { paper } = entry;
  const links = allowedLinks(paper);
  const title = titleNodes(paper);
  const blocks: RootContent[] = [
    heading(anchor, [text(`${number}. `), ...title]),
    paragraph(...metaLines(entry, links, words)),
    ...(entry.explanation === undefined
      ? failureBlocks(entry, links, words)
      : explanationBlocks(entry, plainText(title), links, words)),
    paragraph(link('#toc', [text(words.backToContents)])),
  ];
  const hook =
    entry.explanation === undefined
      ? [text(words.failedShort)]
      : parseInline(entry.explanation.hook, NO_LINKS);
  const contents = [
    link(`#${anchor}`, title),
    ...(hook.length === 0 ? [] : [text(' — '), ...hook]),
  ];
  return {
    id: paper.id,
    failed: entry.explanation === undefined,
    markdown: writeMarkdown(blocks),
    contents,
    math: [...blocks, ...contents].some(hasMath),
  };
}

function failureBlocks(
  entry: Entry & { explanation?: undefined },
  links: LinkTable,
  words: Words,
): RootContent[] {
  return [
    paragraph(text(words.failed(words.failures[entry.failure.reason]))),
    paragraph(...literalInline(entry.paper.abstract, links)),
  ];
}

function explanationBlocks(
  entry: Extract<Entry, { failure?: undefined }>,
  original: string,
  links: LinkTable,
  words: Words,
): RootContent[] {
  const { explanation, findings, paper } = entry;
  const title = parseInline(explanation.title, NO_LINKS);
  const same = {
    title: explanation.title === paper.title || plainText(title) === original,
    abstract: explanation.abstract === paper.abstract,
  };
  const explainer = cutExplainer(explanation);
  const parts = [
    ...partBlocks(words.background, explainer.background, links, words),
    ...partBlocks(words.method, explainer.method, links, words),
    ...partBlocks(words.results, explainer.results, links, words),
    ...(explainer.left === 0 ? [] : [paragraph(text(words.leftOut(explainer.left)))]),
  ];
  const summary = writeText(words.details(versionedId(paper)));
  return [
    ...(same.title ? [] : [paragraph(strong(withoutStrong(title)))]),
    // What a page keeps of the paper is arXiv's text, where backticks and stars are characters.
    paragraph(
      ...(same.abstract
        ? literalInline(paper.abstract, links)
        : parseInline(explanation.abstract, links)),
    ),
    ...flagBlocks(findings, words),
    ...(parts.length === 0
      ? []
      : [
          html(`<details markdown="1">\n<summary>${summary}</summary>`),
          ...parts,
          html('</details>'),
        ]),
  ].filter((block) => block.type !== 'paragraph' || block.children.length > 0);
}

/** The mark that a reviewer deletes after looking. */
function flagBlocks(findings: Finding[], words: Words): RootContent[] {
  const doubts = findings.filter((finding) => needsLook([finding]));
  if (doubts.length === 0) return [];
  const onlyNumbers = doubts.every(({ rule }) => rule === 'number-unknown');
  return [paragraph(text(words.flagged(doubts.length, onlyNumbers ? 'numbers' : 'any')))];
}

function partBlocks(name: string, points: Point[], links: LinkTable, words: Words): RootContent[] {
  const items = points
    .map((point) => pointBlocks(point, links, words))
    .filter((item) => item.length > 0);
  return items.length === 0 ? [] : [paragraph(strong([text(name)])), list(false, items)];
}

function pointBlocks(point: Point, links: LinkTable, words: Words): BlockContent[] {
  const label = withoutStrong(parseInline(point.label.replace(/\s*[：:]\s*$/, ''), links));
  const statement = parseInline(point.text, links);
  const points = point.points
    .map((each) => parseInline(each, links))
    .filter((each) => each.length > 0)
    .map((each): BlockContent[] => [paragraph(...each)]);
  // A colon with nothing to introduce after it would look torn off.
  const introduces = statement.length > 0 || points.length > 0;
  const line = [
    ...(label.length === 0 ? [] : [strong(label)]),
    ...(label.length > 0 && introduces
      ? [text(statement.length > 0 ? words.colon : words.colon.trimEnd())]
      : []),
    ...statement,
  ];
  return [
    ...(line.length === 0 ? [] : [paragraph(...line)]),
    ...(points.length === 0 ? [] : [list(false, points)]),
  ];
}

/** What becomes bold as a whole has no bold inside, at no depth: readers differ about it. */
function withoutStrong(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong') return withoutStrong(node.children);
    return 'children' in node ? [{ ...node, children: withoutStrong(node.children) }] : [node];
  });
}
