import { describe, expect, it } from 'vitest';
import { readingPage } from '../../bench/reading-page.ts';
import { parseLatexmlPage } from '../../src/reading/latexml-to-text.ts';
import { createPageBudget } from '../../src/reading/page-budget.ts';

describe('the limits of one page', () => {
  it('are far from any paper: 5 MB of one are read to the end', () => {
    const html = readingPage(5_000_000);
    const page = parseLatexmlPage(html);
    expect(page).toMatchObject({ ok: true });
    const end = page.ok ? page.text.slice(-30).split(' ').at(-1) : '';
    expect(html.lastIndexOf(end ?? '')).toBeGreaterThan(4_900_000);
  });

  it.each([
    [
      'a tag',
      `<article class="ltx_document"><p class="${'a '.repeat(400_000)}">`,
      'a tag or a comment',
    ],
    [
      'a comment',
      `<article class="ltx_document"><!-- ${'a '.repeat(400_000)}`,
      'a tag or a comment',
    ],
    [
      'text',
      `<article class="ltx_document"><p>${'word '.repeat(400_000)}`,
      'longer than any paper',
    ],
    ['cells', `<article class="ltx_document"><table>${'<td>'.repeat(300_000)}`, 'longer than any'],
  ])('are passed by %s without end', (_, html, reason) => {
    const page = parseLatexmlPage(html);
    expect(page.ok ? '' : page.reason).toContain(reason);
  });

  it('end the reading in the middle of the page, so that no more of it is in memory', () => {
    const budget = createPageBudget();
    let given = 0;
    const parser = {
      write(piece: string) {
        given += piece.length;
        budget.pass();
        budget.keep(1_000_000);
      },
      end: () => expect.unreachable(),
    };
    budget.feed('x'.repeat(10_000_000), parser);
    expect(given).toBe(2 * 65_536);
    expect(budget.stopped).toBe('it is longer than any paper');
  });

  it('count neither what is small nor what is skipped', () => {
    const references = '<li class="ltx_bibitem"><i>Title</i> of a book</li>'.repeat(150_000);
    const body = `<p>${'A sentence of the paper. '.repeat(100)}</p>`;
    const page = parseLatexmlPage(
      `<article class="ltx_document">${body}<ul class="ltx_biblist">${references}</ul>${body}</article>`,
    );
    expect(page).toMatchObject({ ok: true });
  });
});
