import assert from 'node:assert/strict';
import { parseLatexmlPage } from '../../../src/reading/latexml-to-text.ts';
import { truncateText } from '../../../src/reading/truncate.ts';
import { renderChrome } from '../../support/arxiv-latexml-chrome.ts';
import { renderMath } from '../../support/arxiv-latexml-math.ts';
import { createRandom, randomBelow, type Random } from '../../support/random.ts';
import { judgeEach, type FuzzTarget } from '../support/fuzz-target.ts';
import { mutateText, noise, pick, type Grammar } from '../support/mutate-text.ts';
import { shorterLists, shorterTexts, smallerMembers, withEach } from '../support/shrink.ts';

/** What stands in a page: words to be seen, words to be hidden, formulas, and what holds them. */
type Piece =
  | { kind: 'math' }
  | { kind: 'seen' | 'hidden'; way: string }
  | { kind: 'in'; way: string; pieces: Piece[] };

/** A well-formed page; or a text, whatever it is. */
type LatexmlCase = { pieces: Piece[]; template: 2025 | 2026 } | { html: string };

/**
 * Elements whose text is read where it stands; `%` is what they hold, `%flow` where that may be
 * blocks. As LaTeXML has them: no block inside a line.
 */
const LINE_HOLDERS = [
  '<em class="ltx_emph">%</em>',
  '<span class="ltx_text ltx_font_bold">%</span>',
  '<a class="ltx_ref" href="#S1">%</a>',
  '<cite class="ltx_cite">[%]</cite>',
  '<span class="ltx_text" style="color:#0000FF;font-size:90%;">%</span>',
  '<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content">%</span></span></span>',
  '<svg class="ltx_picture"><foreignObject><span class="ltx_minipage"><span class="ltx_p">%</span></span></foreignObject></svg>',
];
const BLOCK_HOLDERS = [
  '<section class="ltx_section"><h2 class="ltx_title ltx_title_section">%</h2></section>',
  '<section class="ltx_subsection"><div class="ltx_para">%flow</div></section>',
  '<div class="ltx_para"><p class="ltx_p">%</p></div>',
  '<p class="ltx_p">%</p>',
  '<ul class="ltx_itemize"><li class="ltx_item"><span class="ltx_tag ltx_tag_item">•</span><div class="ltx_para">%flow</div></li></ul>',
  '<ol class="ltx_enumerate"><li class="ltx_item"><span class="ltx_tag ltx_tag_item">1.</span><div class="ltx_para">%flow</div></li></ol>',
  '<dl class="ltx_description"><dt class="ltx_item"><span class="ltx_tag ltx_tag_item">%</span></dt><dd class="ltx_item">text</dd></dl>',
  '<figure class="ltx_figure"><figcaption class="ltx_caption">Figure 1: %</figcaption></figure>',
  '<figure class="ltx_table"><table class="ltx_tabular"><tbody><tr class="ltx_tr"><td class="ltx_td">a</td><td class="ltx_td">%flow</td></tr></tbody></table></figure>',
  '<blockquote class="ltx_quote">%flow</blockquote>',
  '<div class="ltx_theorem"><h6 class="ltx_title ltx_title_theorem">Theorem 1.</h6><div class="ltx_para">%flow</div></div>',
  '<div class="ltx_listing"><div class="ltx_listingline">%</div></div>',
];

/** Words that can be seen, whatever their style might make one think. */
const SEEN = [
  '%',
  '%',
  '<span style="color:#FFFFFF;background:#000000">%</span>',
  '<span style="display:inline;visibility:visible;opacity:1">%</span>',
  '<span aria-hidden="false">%</span>',
];

/** Ways in which a page has words that its reader does not see, or that are none of the paper. */
const HIDING_IN_LINES = [
  '<span style="DISPLAY : none !important">%</span>',
  '<span style="visibility:hidden">%</span>',
  '<span style="opacity:0">%</span>',
  '<span style="font-size:0">%</span>',
  '<span style="font-size:1px">%</span>',
  '<span style="color:#FFFFFF;">%</span>',
  '<span style="color: white">%</span>',
  '<font color="#ffffff">%</font>',
  '<span style="color:rgb(255, 255, 255)">%</span>',
  '<span style="color:transparent">%</span>',
  '<span style="--ltx-fg-color:#FFFFFF;">%</span>',
  '<span style="position:absolute;left:-9999px">%</span>',
  '<span style="background:#000;color:#010101">%</span>',
  '<span style="color:#FFFFFF">a <math alttext="%" class="ltx_Math"><mi>%</mi></math></span>',
  '<span style="display:none"><math><annotation encoding="application/x-tex">%</annotation></math></span>',
  '<span hidden>%</span>',
  '<span hidden=""><em>%</em></span>',
  '<span aria-hidden="true">%</span>',
  '<!-- % -->',
  '<script>var x = "%";</script>',
  '<style>.x::after { content: "%" }</style>',
  '<template>%</template>',
  '<noscript>%</noscript>',
  '<button class="sr-only">%</button>',
  '<textarea>%</textarea>',
  '<span class="ltx_ERROR undefined">%</span>',
  '<img alt="%" src="x1.png" title="%"/>',
  '<math alttext="y" class="ltx_Math"><semantics><mi>%</mi><annotation encoding="application/x-llamapun">%</annotation></semantics></math>',
  '<math alttext="\\textcolor{white}{%}" class="ltx_Math"><mi>%</mi></math>',
  '<math alttext="\\phantom{%}" class="ltx_Math"><mi>%</mi></math>',
  '<svg><text>%</text></svg>',
];
const HIDING = [
  ...HIDING_IN_LINES,
  '<div style="display:none">%</div>',
  '<div style="text-indent:-5000px">%</div>',
  '<nav><p>%</p></nav>',
  '<section class="ltx_bibliography"><ul class="ltx_biblist"><li class="ltx_bibitem">%</li></ul></section>',
];

/** A paper has more than a thousand characters; these are so many words. */
const BODY = `<p class="ltx_p">${'filling words of a body '.repeat(50)}</p>`;

const GRAMMAR: Grammar = {
  boundary: /(?=<)|(?<=>)/,
  tokens: [
    ...[...LINE_HOLDERS, ...BLOCK_HOLDERS, ...HIDING]
      .flatMap((way) => way.split(/(?=<)|(?<=>)/))
      .filter(Boolean),
    '<article class="ltx_document">',
    '</article>',
    '<h1 class="ltx_title ltx_title_document">A Title</h1>',
    '<div class="ltx_authors"><span class="ltx_creator"><span class="ltx_personname">A. Name</span></span></div>',
    '<div class="ltx_abstract"><p class="ltx_p">An abstract.</p></div>',
    '<table class="ltx_equation ltx_eqn_table"><tbody><tr class="ltx_eqn_row"><td class="ltx_eqn_cell">',
    '<td class="ltx_td" colspan="50" rowspan="60">x</td>',
    '<math alttext="\\phantom{x}%\n\\textcolor{white}{y}" display="block">',
    '<math><annotation encoding="application/x-tex">\\frac{a}{b}</annotation></math>',
    '<div id="watermark-tr">arXiv:2603.90001v2 [cs.SD] 17 Mar 2026</div>',
    '<a id="license-tr">License: CC BY 4.0</a>',
    '<base href="/html/2603.90001v2/">',
    '<span class="ltx_ERROR">Fatal error and exited</span>',
    '<sup>2</sup>',
    '<dt>term</dt><dd>text</dd>',
    '<pre>  code\n\tmore</pre>',
    '<div class="ltx_appendix">',
    '<br>',
    BODY,
  ],
};

/** Nothing that cannot be seen stands in a text, and no line break but the line feed. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- they are the point
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E0FFF}]/u;

const BASES = makeBases(30);

/** Random LaTeXML pages: well-formed ones, ones that something happened to, and noise. */
export const LATEXML: FuzzTarget<LatexmlCase> = {
  name: 'latexml',
  make(random) {
    const kind = random();
    if (kind < 0.35) {
      return { pieces: makePieces(random, 3), template: pick(random, [2025, 2026] as const) };
    }
    if (kind < 0.5) {
      return { html: `<article class="ltx_document">${BODY}${noise(random, GRAMMAR)}` };
    }
    return { html: mutateText(random, pick(random, BASES), pick(random, BASES), GRAMMAR) };
  },
  judge: judgeEach((made) => ('pieces' in made ? checkSound(made) : checkText(made.html))),
  smaller: (made) =>
    'pieces' in made
      ? withEach(made, 'pieces', smallerPieces(made.pieces))
      : shorterTexts(made.html).map((html) => ({ html })),
};

function smallerPieces(pieces: readonly Piece[]): Piece[][] {
  const inside = (piece: Piece): Piece[] =>
    piece.kind === 'in' ? withEach(piece, 'pieces', smallerPieces(piece.pieces)) : [];
  return [...shorterLists(pieces), ...smallerMembers(pieces, inside)];
}

function makeBases(count: number): string[] {
  const random = createRandom(3);
  return Array.from(
    { length: count },
    (_, at) => render(makePieces(random, 3), at % 2 === 0 ? 2026 : 2025).html,
  );
}

function makePieces(random: Random, depth: number, inLine = false): Piece[] {
  return Array.from({ length: 1 + randomBelow(random, 5) }, (): Piece => {
    const kind = random();
    if (kind < 0.15) return { kind: 'math' };
    if (kind < 0.4) {
      return { kind: 'hidden', way: pick(random, inLine ? HIDING_IN_LINES : HIDING) };
    }
    if (kind < 0.7 || depth === 0) return { kind: 'seen', way: pick(random, SEEN) };
    const way = pick(random, inLine || random() < 0.3 ? LINE_HOLDERS : BLOCK_HOLDERS);
    return { kind: 'in', way, pieces: makePieces(random, depth - 1, !way.includes('%flow')) };
  });
}

/** The page, with the words and formulas that have to be in its text, in their order. */
function render(
  pieces: readonly Piece[],
  template: 2025 | 2026,
): { html: string; shown: string[] } {
  const shown: string[] = [];
  let number = 0;
  const renderOne = (piece: Piece): string => {
    number += 1;
    if (piece.kind === 'in')
      return piece.way.replace(/%(?:flow)?(?=<|\])/, () => renderAll(piece.pieces));
    if (piece.kind === 'hidden') return piece.way.replaceAll('%', `canary${number}`);
    const word = piece.kind === 'seen' ? `seen${number}` : `x_{${number}}`;
    shown.push(word);
    if (piece.kind === 'seen') return piece.way.replace('%', `${word} `);
    return renderMath(word, { display: 'inline', template, id: `m${number}` });
  };
  const renderAll = (some: readonly Piece[]): string => some.map(renderOne).join(' ');
  const article = `<article class="ltx_document">
<h1 class="ltx_title ltx_title_document">A Title</h1>
<div class="ltx_abstract"><p class="ltx_p">An abstract.</p></div>
${BODY}${renderAll(pieces)}</article>
`;
  const html = renderChrome(article, {
    template,
    id: '2603.90001v2',
    title: 'A Title',
    toc: [],
    category: 'cs.SD',
    address: '',
  });
  return { html, shown };
}

/** All that is seen is in the text, in its order, formulas as TeX; nothing that is hidden is. */
function checkSound({ pieces, template }: { pieces: Piece[]; template: 2025 | 2026 }): string {
  const { html, shown } = render(pieces, template);
  const page = parseLatexmlPage(html);
  assert(page.ok, `a sound page was refused: ${page.ok || page.reason}`);
  assert(!page.text.includes('canary'), `hidden words are in the text: ${page.text.slice(-500)}`);
  assert.deepEqual(page.text.match(/seen\d+|x_\{\d+\}/g) ?? [], shown);
  assert.equal(page.title, 'A Title');
  assert.equal(`${page.id}v${page.version}`, '2603.90001v2');
  for (const tex of shown.filter((word) => word.startsWith('x'))) {
    assert(page.text.includes(`$${tex}$`), `${tex} is no formula any more`);
  }
  const cut = checkCut(page.text, 1000);
  const formulas = cut.match(/\$(?:x_\{\d+\}|y)\$/g) ?? [];
  assert.equal(cut.match(/\$/g)?.length ?? 0, 2 * formulas.length, 'the cut broke a formula');
  return 'sound and read';
}

function checkText(html: string): string {
  const page = parseLatexmlPage(html);
  assert.deepEqual(parseLatexmlPage(html), page, 'the same page is read in two ways');
  if (!page.ok) {
    assert(/^[^.]{10,100}$/.test(page.reason));
    return `refused (${page.reason.split(' ').slice(-3).join(' ')})`;
  }
  assert(page.text.isWellFormed() && page.title.isWellFormed(), 'its text is not well-formed');
  assert(!UNSEEN.test(page.text), 'something in its text cannot be seen');
  assert(page.text.length < 20 * html.length + 1000, 'its text is much longer than the page');
  checkCut(page.text, 1000);
  checkCut(page.text, 1500);
  return 'mutated and read';
}

/** The text within a limit, notices included. */
function checkCut(text: string, limit: number): string {
  const cut = truncateText(text, limit);
  assert(cut.text.length <= limit, `${cut.text.length} characters where ${limit} may be`);
  assert.equal(cut.truncated, cut.text !== text);
  assert.equal(cut.truncated, text.length > limit);
  assert(cut.text.isWellFormed(), 'the cut broke a character');
  return cut.text;
}
