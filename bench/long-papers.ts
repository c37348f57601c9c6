import type { StoredPaper } from '../test/support/arxiv-stored-paper.ts';
import { renderLatexmlPage } from '../test/support/latexml-page.ts';
import { readSamplePapers, type SamplePaper } from '../test/support/sample-papers.ts';
import type { ParsedRequest, Reply } from '../test/support/messages-reply.ts';
import { recordedAnswer, requestedId, type WorldOptions } from '../test/support/world.ts';
import { sampleCopies } from './sample-copies.ts';

/** Characters of the full texts, of one after the other; most papers have about half of the limit. */
const LENGTHS = [60_000, 70_000, 80_000, 90_000, 100_000, 120_000];

/**
 * A day of so many papers whose full texts are as long as real ones are: each begins with a text of
 * the sample day, so that its recorded answer is sound, and goes on with those of others.
 */
export function longDay(count: number): Required<Pick<WorldOptions, 'arxiv' | 'answer'>> {
  const papers = sampleCopies(count);
  const originals = new Map(papers.map(({ copy, original }) => [copy.id, original]));
  const pages = new Map<string, string>();

  function pageOf(id: string): string {
    const original = originals.get(id) ?? '';
    const length = LENGTHS[Number(id.slice(-5)) % LENGTHS.length] ?? 0;
    const key = `${original} ${length}`;
    const page = pages.get(key) ?? longPage(original, length);
    pages.set(key, page);
    return page.replaceAll(original, id);
  }

  return {
    arxiv: {
      papers: papers.map(({ copy }): StoredPaper => copy),
      converted: (versioned) => pageOf(versioned.replace(/v\d+$/, '')),
    },
    answer: (request: ParsedRequest): Reply => {
      const id = requestedId(request);
      const prompt = request.prompt.replaceAll(id, originals.get(id) ?? id);
      return recordedAnswer({ ...request, prompt });
    },
  };
}

function longPage(id: string, length: number): string {
  const papers = readSamplePapers().filter(({ markdown }) => markdown !== undefined);
  const own = papers.find((paper) => paper.id === id);
  if (own === undefined) throw new Error(`the sample day has no full text of ${id}`);
  const others = papers.filter((paper) => paper !== own);
  let markdown = bodyOf(own);
  for (let at = 0; markdown.length < length; at += 1) {
    const next = others[at % others.length];
    if (next !== undefined) markdown += `\n\n${bodyOf(next)}`;
  }
  return renderLatexmlPage({ ...own, markdown: markdown.slice(0, markdown.lastIndexOf('\n\n')) });
}

/** Without the references, whose keys would meet in one list. */
function bodyOf({ markdown = '' }: SamplePaper): string {
  const at = markdown.indexOf('\n# References');
  return at < 0 ? markdown : markdown.slice(0, at);
}
