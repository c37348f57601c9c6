import { describe, expect, it } from 'vitest';

import { parseLatexmlPage } from '../../src/reading/latexml-to-text.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';

const article = (body: string) =>
  `<html><body><article class="ltx_document">${body}</article></body></html>`;
const prose = `<div class="ltx_para"><p class="ltx_p">${'Echoes come back. '.repeat(80)}</p></div>`;

/** Coarse: catches the quadratic, not the slow. */
function within200Ms(html: string): ReturnType<typeof parseLatexmlPage> {
  const start = cpuNow();
  const page = parseLatexmlPage(html);
  expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
  return page;
}

const flood = (text: string) => text.repeat(Math.ceil(100_000 / text.length));

describe('a page that is no paper gives the reason', () => {
  it.each([
    ['an empty body', '', 'it is not a paper'],
    [
      'a captcha',
      '<html><body><form action="/captcha"><h1>Are you a robot?</h1><img src="c.png"></form></body></html>',
      'it is not a paper',
    ],
    [
      'the page without HTML version',
      "<html><body><main><h1>No HTML for '2401.00001'</h1><p>HTML is not available for the source.</p></main></body></html>",
      'it is not a paper',
    ],
    ['a PDF', '%PDF-1.5\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>', 'it is not a paper'],
    [
      'a conversion without a body',
      article(
        `<h1 class="ltx_title ltx_title_document">A</h1><div class="ltx_abstract">${prose}</div>`,
      ),
      'almost nothing besides the abstract',
    ],
    [
      'a conversion that broke off',
      article(
        `${prose}<div class="ltx_document"><span class="ltx_ERROR">\nConversion to HTML had a Fatal error and exited abruptly. This document may be truncated or damaged.\n</span></div>`,
      ),
      'fatal error',
    ],
  ])('%s', (_, html, reason) => {
    const page = parseLatexmlPage(html);
    expect(page.ok ? '' : page.reason).toContain(reason);
  });

  it('reads a paper that only writes about fatal errors', () => {
    const page = parseLatexmlPage(article(`${prose}<p>It had a Fatal error and exited.</p>`));
    expect(page.ok).toBe(true);
  });
});

describe('hostile pages', () => {
  it('reads unclosed tags like a browser', () => {
    const open = `<article class="ltx_document"><section><h2 class="ltx_title ltx_title_section">1 Open</h2><p>One<p>Two <span>three<ul><li>four<li>five<table><tr><td>a<td>b<tr><td>c ${prose}`;
    const page = parseLatexmlPage(open);
    expect(page.ok && page.text).toContain(
      '# 1 Open\n\nOne\n\nTwo three\n\n- four\n- five\n  a | b\n  c Echoes',
    );
  });

  it.each(['<div>', '<span>', '<table><tr><td>', '<ul><li>', '<blockquote class="ltx_note">'])(
    'gives up on %s nested 100,000 deep, at once',
    (tag) => {
      const page = within200Ms(`<article class="ltx_document">${prose}${tag.repeat(100_000)}x`);
      expect(page).toMatchObject({ ok: false, reason: expect.stringContaining('nested too deep') });
    },
  );

  it.each([
    '<',
    '<!--',
    '&',
    '&#',
    '</',
    '<a',
    '<p>',
    '</p>',
    '$',
    '[',
    ' ',
    '\u0301',
    '\u200b',
    '<sup>1</sup>',
    '<br>',
    '<li>',
    '<td>',
    '<td rowspan=60>',
    ', ',
    '\n',
    '\u{1d400}',
    '<math alttext="x">',
    '<span hidden>',
    '<p class="ltx_note">',
  ])('takes linear time for 100 kB of %j', (text) => {
    within200Ms(`<article class="ltx_document">${prose}${flood(text)}`);
    within200Ms(`<article class="ltx_document"><div class="ltx_authors">${flood(text)}`);
    within200Ms(`<article class="ltx_document"><pre>${flood(text)}`);
  });

  it.each([
    '\\phantom{',
    '\\color{',
    '\\textcolor[',
    '\\color[rgb]{1,1,1}',
    '%\n',
    '\\',
    '{',
    '\\%',
  ])('takes linear time for a formula of 100 kB of %j', (tex) => {
    within200Ms(article(`${prose}<math alttext="\\phantom{a}${flood(tex)}\n"></math>`));
  });

  it.each(['color:', ';', ':', 'color:#', 'color:rgb(1', 'transform:scale(', ' '])(
    'takes linear time for a style of 100 kB of %j',
    (style) => {
      within200Ms(article(`${prose}<p style="${flood(style)}">x</p>`));
    },
  );
});
