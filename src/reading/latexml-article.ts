import { Parser } from 'htmlparser2';

import { handlerOf, isMessage, isProseInDrawing, isSkipped } from './element-handlers.ts';
import { toTex } from './formula-text.ts';
import { PLAIN_LOOK, lookOf } from './hidden-text.ts';
import type { Look } from './hidden-text.ts';
import { createPageBudget } from './page-budget.ts';
import { parseIdentity } from './page-identity.ts';
import type { PageIdentity } from './page-identity.ts';
import { newPageState, writeFormula } from './page-state.ts';
import type { OpenTag } from './page-state.ts';
import { toPlainLine } from './plain-text.ts';

/** Shorter hidden passages are spacing: `\phantom{0}` in a column of numbers. */
const LEAST_HIDDEN = 16;
/** Enough to see what it is. */
const MOST_HIDDEN = 2000;

/** What an open element does with the text directly inside it. */
type Mode = 'outside' | 'text' | 'skip' | 'message' | 'drawing' | 'formula' | 'annotation' | Mark;
type Mark = 'watermark' | 'licence';
type Frame = { mode: Mode; look: Look; drawn: boolean; leave: (() => void) | undefined };

const MARKS = new Map<string | undefined, Mark>([
  ['watermark-tr', 'watermark'],
  ['license-tr', 'licence'],
]);

/** The article of a page and what was seen on the way. */
export type Article = PageIdentity & {
  /** False where the page has no `article.ltx_document`. */
  found: boolean;
  /** Why reading stopped where no paper goes on, as the end of an English sentence. */
  stopped: string | undefined;
  /** True where the page says that its conversion broke off. */
  fatal: boolean;
  title: string;
  text: string;
  /** Characters besides title, authors and abstract. */
  bodyLength: number;
  /** Hidden passages, one a line, which are not in the text; at most 2,000 characters of them. */
  hidden: string;
};

/**
 * Reads the article out of a LaTeXML page in one pass, without building a tree: the time is about
 * that of parsing alone, and no nesting can overflow the stack.
 */
export function parseArticle(html: string): Article {
  const page = newPageState();
  const marks = { watermark: '', licence: '', base: '' };
  const frames: Frame[] = [];
  const seen = { found: false, messages: '', hidden: '', hiddenRun: '' };
  const outside: Frame = { mode: 'outside', look: PLAIN_LOOK, drawn: false, leave: undefined };
  let annotation = '';

  const budget = createPageBudget();

  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = frames.at(-1) ?? outside;
      const frame: Frame = { ...parent, leave: undefined };
      frames.push(frame);
      if (!budget.open(frames.length) || parent.mode === 'skip') return;
      enter(frame, { name, classes: classesOf(attributes), attributes });
    },
    onclosetag: () => frames.pop()?.leave?.(),
    ontext(text) {
      budget.pass();
      addText(frames.at(-1) ?? outside, text);
    },
  });
  budget.feed(html, parser);
  endHidden();
  const written = page.out.finish();

  return {
    ...parseIdentity(marks),
    found: seen.found,
    stopped: budget.stopped,
    fatal: /\bFatal error and exited\b/.test(seen.messages),
    title: page.title,
    text: written,
    bodyLength: written.length - page.frontMatter,
    hidden: seen.hidden.slice(0, MOST_HIDDEN).trim().toWellFormed(),
  };

  function enter(frame: Frame, tag: OpenTag): void {
    const mark = MARKS.get(tag.attributes['id']);
    // The stamp is arXiv's only outside the article; inside, anybody may have written it.
    if (mark !== undefined) frame.mode = frame.mode === 'outside' ? mark : 'skip';
    else if (frame.mode === 'outside') enterOutside(frame, tag);
    else if (frame.mode === 'formula') enterFormula(frame, tag);
    else if (frame.mode === 'text' || frame.mode === 'drawing') enterArticle(frame, tag);
  }

  function enterOutside(frame: Frame, { name, classes, attributes }: OpenTag): void {
    if (name === 'base') marks.base ||= attributes['href'] ?? '';
    if (name !== 'article' || seen.found || !classes.includes('ltx_document')) return;
    seen.found = true;
    frame.mode = 'text';
  }

  function enterArticle(frame: Frame, tag: OpenTag): void {
    budget.keep(0);
    frame.look = lookOf(frame.look, tag.attributes);
    if (frame.mode === 'drawing' && !frame.look.hidden && isProseInDrawing(tag)) {
      frame.mode = 'text';
    }
    if (isMessage(tag)) frame.mode = 'message';
    else if (isSkipped(tag)) frame.mode = 'skip';
    else if (tag.name === 'svg') Object.assign(frame, { mode: 'drawing', drawn: true });
    if (frame.mode !== 'text') return;
    if (tag.name === 'math') enterMath(frame, tag);
    else if (!frame.look.hidden) frame.leave = handlerOf(tag)?.(page, tag);
  }

  /** `alttext` is the formula; all that is inside `<math>` only says it again, up to three times. */
  function enterMath(frame: Frame, { attributes }: OpenTag): void {
    const display = attributes['display'] === 'block';
    const { alttext } = attributes;
    const finish = (source: string) => {
      const tex = toTex(source);
      budget.keep(tex.length);
      if (frame.look.unseen) hide(frame, tex);
      else writeFormula(page, tex, display);
    };
    if (alttext !== undefined) {
      frame.mode = 'skip';
      finish(alttext);
      return;
    }
    frame.mode = 'formula';
    annotation = '';
    frame.leave = () => finish(annotation);
  }

  function enterFormula(frame: Frame, { name, attributes }: OpenTag): void {
    const isTex = name === 'annotation' && attributes['encoding'] === 'application/x-tex';
    if (isTex) frame.mode = 'annotation';
  }

  function addText(frame: Frame, text: string): void {
    const { mode } = frame;
    if (mode === 'skip' || mode === 'outside') return;
    budget.keep(text.length);
    if (mode === 'text') {
      if (frame.look.unseen) hide(frame, text);
      else show(text);
    } else if (mode === 'message') seen.messages += text;
    else if (mode === 'annotation') annotation += text;
    else if (mode === 'watermark' || mode === 'licence') marks[mode] += text;
  }

  function show(text: string): void {
    if (seen.hiddenRun !== '' && text.trim() !== '') endHidden();
    // Authors without markup of their own stand an em space apart (`\quad`).
    page.out.write(page.inAuthors ? text.replaceAll('\u2003', ', ') : text);
  }

  /** White words in a drawing mostly lie on a box drawn behind them: left out, but no secret. */
  function hide({ drawn, look }: Frame, text: string): void {
    const isSecret = !drawn || look.hidden;
    if (isSecret && seen.hiddenRun.length < MOST_HIDDEN) seen.hiddenRun += `${text} `;
  }

  function endHidden(): void {
    const passage = toPlainLine(seen.hiddenRun);
    if (passage.length >= LEAST_HIDDEN && seen.hidden.length < MOST_HIDDEN) {
      seen.hidden += `${passage}\n`;
    }
    seen.hiddenRun = '';
  }
}

function classesOf(attributes: Record<string, string>): string[] {
  return attributes['class']?.split(/\s/) ?? [];
}
