import { describeLimit, describeValue, isMet, type Figure } from './figure.ts';
import { judgePromise, PROMISES } from './promises.ts';
import type { Results } from './results.ts';

const BEGIN = '<!-- results: written by `npm run bench -- --write` -->';
const END = '<!-- end of the results -->';

/**
 * The page with the last results between its marks.
 * @throws an Error where the marks are not there, in this order
 */
export function withResults(page: string, results: Results): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the page has to have ${BEGIN} and then ${END}`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${renderResults(results)}\n\n${page.slice(to)}`;
}

/** The promised figures, and below them all that was measured, as Markdown. */
export function renderResults(results: Results): string {
  const promised = PROMISES.map((one) => {
    const { what, limit, measured, holds } = judgePromise(one, results);
    const verdict = holds === undefined ? 'not measured yet' : holds ? 'yes' : '**no**';
    return [what, limit, measured, verdict];
  });
  const groups = Object.entries(results.groups).map(
    ([name, { date, machine, figures }]) =>
      `### ${name}, ${date}\n\n${machine}.\n\n${table(['Figure', 'Measured', 'Limit'], figures.map(rowOf))}`,
  );
  return [table(['Promised', 'Limit', 'Measured', 'Holds'], promised), ...groups].join('\n\n');
}

function rowOf(figure: Figure): string[] {
  const limit = describeLimit(figure);
  return [figure.name, describeValue(figure), isMet(figure) ? limit : `${limit}: **missed**`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
