import type { Announcement, Entry, Listed, Post } from '../paper.ts';
import { cleanText } from './clean-text.ts';
import { renderEntry } from './entry.ts';
import type { RenderedEntry } from './entry.ts';
import { renderFrontMatter } from './front-matter.ts';
import { END_MARKER, entryMarker, papersMarker } from './marker.ts';
import { joinModels, writeLine } from './generated-lines.ts';
import { heading, list, paragraph, text } from './nodes.ts';
import { countPapers, pageHead } from './page-head.ts';
import { postPath } from './page-settings.ts';
import type { PageSettings } from './page-settings.ts';
import { renderTitleList } from './title-list.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What a page is made of. */
export type PostInput = {
  announcement: Announcement;
  /** In the order of the page. */
  entries: Entry[];
  listed: Listed[];
  /** Whether the order is that of the reader's interests; `failed`: it should have been. */
  ranking: 'none' | 'done' | 'failed';
  /** The model that was asked first, if any; others that wrote an entry are named beside it. */
  model: string;
  actionVersion: string;
  /** The listing date before: there the window begins. */
  previousDay: string;
};

/**
 * The page of a listing date. Same input, same bytes. Whatever a paper or the model wrote shows as
 * that text; `checkPost` proves it of the result.
 */
export function renderPost(input: PostInput, settings: PageSettings): Post {
  const { announcement, entries, listed } = input;
  const { day } = announcement;
  const words = wordsOf(settings.language, settings.asAnnounced);
  const counts = countPapers(announcement, entries, listed);
  const rendered = entries.map((entry, index) => renderEntry(entry, index + 1, words));
  const lists = titleLists(input, settings, words);
  const math = rendered.some((entry) => entry.math) || lists.some((section) => section.math);
  const body = [
    writeMarkdown([...pageHead(input, counts, words, settings), ...contents(rendered, words)]),
    ...rendered.flatMap(({ id, failed, markdown }) => [
      entryMarker(id, markdown, failed),
      markdown,
    ]),
    ...(rendered.length === 0 ? [] : [END_MARKER]),
    ...lists.flatMap((section) => [section.markdown, END_MARKER]),
    writeLine(footer(input, words)),
    papersMarker(
      entries.map((entry) => entry.paper.id),
      listed.map(({ paper }) => paper.id),
      announcement.open,
    ),
  ];
  const description = words.description(day, counts, settings.categories);
  const head = renderFrontMatter(day, { description, math }, settings);
  return {
    day,
    path: postPath(settings, day),
    entries,
    listed,
    text: `${head}\n${body.join('\n\n')}\n`,
  };
}

/** What stands above the entries: a line for each, or that there is none. */
export function contents(rendered: RenderedEntry[], words: Words) {
  if (rendered.length === 0) return [paragraph(text(words.nothingShown))];
  return [
    heading('toc', [text(words.contents)]),
    list(
      true,
      rendered.map((entry) => [paragraph(...entry.contents)]),
    ),
  ];
}

function titleLists({ announcement, listed }: PostInput, settings: PageSettings, words: Words) {
  const short = listed.map(({ paper, reason }) => ({ paper, note: words.listedReason(reason) }));
  const replaced = announcement.papers
    .filter((paper) => settings.replacements && paper.kind === 'replaced')
    .map((paper) => ({ paper, note: '' }));
  return [
    ...(short.length === 0 ? [] : [renderTitleList('listed', words.listed, short)]),
    ...(replaced.length === 0 ? [] : [renderTitleList('replaced', words.replaced, replaced)]),
  ];
}

function footer({ announcement, entries, model, actionVersion }: PostInput, words: Words): string {
  const models = joinModels([cleanText(model)], entries);
  return words.footer(announcement.day, models, cleanText(actionVersion));
}
