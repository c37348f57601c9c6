import { frontMatterLine, renderFrontMatter } from './front-matter.ts';
import type { Edit } from './page-lines.ts';
import type { PageSettings } from './page-settings.ts';
import type { PageView } from './page-view.ts';

/** What of a page its front matter tells. */
export type HeadState = { description: string; math: boolean };

/** A formula as the page writes it; a dollar of a text is always in a tag. */
export function showsMath(body: string): boolean {
  return body.includes('$`');
}

/**
 * The front matter after an update. One that is as it was generated becomes what would be generated
 * now; in one that a person changed only the line of the description, while that is ours, and
 * `math`, where the page needs it and the front matter says nothing of it.
 */
export function headEdits(
  { lines, map, parsed }: PageView,
  day: string,
  { before, after }: { before: HeadState; after: HeadState },
  settings: PageSettings,
): Edit[] {
  if (parsed.frontMatter === undefined) return [];
  const head = `${lines.slice(0, map.body).join('\n')}\n`;
  if (renderFrontMatter(day, before, settings) === head) {
    const now = renderFrontMatter(day, after, settings);
    return now === head ? [] : [{ from: 0, to: map.body, lines: now.trimEnd().split('\n') }];
  }
  const edits: Edit[] = [];
  const ours = lines.indexOf(frontMatterLine('description', before.description));
  if (ours !== -1 && ours < map.body && before.description !== after.description) {
    const now = frontMatterLine('description', after.description);
    edits.push({ from: ours, to: ours + 1, lines: [now] });
  }
  // A line more is no key where the whole is one value in braces.
  const isBlock = !map.head.some((line) => line.startsWith('{'));
  if (isBlock && after.math && !before.math && !('math' in parsed.frontMatter)) {
    const fence = map.body - 1;
    edits.push({ from: fence, to: fence, lines: [frontMatterLine('math', true)] });
  }
  return edits;
}
