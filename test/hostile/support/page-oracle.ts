import { isTag } from 'domhandler';
import { findAll } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { parseDocument as parseYaml } from 'yaml';
import { renderGfm } from '../../post/support/readers.ts';

/** What a page of the action is made of, and the attributes that each may have. */
const PAGE_ELEMENTS: Record<string, string[]> = {
  h2: ['id'],
  p: [],
  a: ['id', 'href'],
  ol: [],
  ul: [],
  li: [],
  strong: [],
  em: [],
  code: ['class'],
  br: [],
  span: [],
  details: ['markdown'],
  summary: [],
};

/** What a review text has besides. */
const REVIEW_ELEMENTS: Record<string, string[]> = {
  ...PAGE_ELEMENTS,
  details: [],
  sub: [],
  h1: [],
  blockquote: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  input: ['type', 'checked', 'disabled'],
};

const HEAD_KEYS = new Set(['layout', 'title', 'date', 'lang', 'tags', 'description', 'math']);

/** What shows nothing, turns lines around, or ends Jekyll's reading of a file. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u2064\u2066-\u2069\uFEFF\uFFFD-\uFFFF\u{E0000}-\u{E007F}]|\p{Cs}/u;

/** What is wrong with a page, a sentence for each thing, beside what its papers' authors link to. */
export function pageFaults(page: string, authorsText: string): string[] {
  const faults: string[] = [];
  const say = (broken: boolean, what: string) => broken && faults.push(what);
  const [, head = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(page) ?? [];
  say(head === '', 'There is no front matter.');
  const yaml = parseYaml(head, { strict: true, uniqueKeys: true });
  say(yaml.errors.length + yaml.warnings.length > 0, `The front matter: ${String(yaml.errors)}`);
  const values: unknown = yaml.toJS();
  const keys = Object.keys(Object(values));
  say(
    keys.some((key) => !HEAD_KEYS.has(key)) || !keys.includes('date'),
    `The front matter has the keys ${keys.join(', ')}.`,
  );
  say(page !== page.toWellFormed(), 'The page has half a character.');
  say(page !== page.normalize('NFC'), 'The page is not in NFC.');
  say(INVISIBLE.test(page), `The page has ${JSON.stringify(INVISIBLE.exec(page)?.[0])}.`);
  say(/\{[{%]/.test(page), 'The page has a Liquid tag.');
  say(/\{:/.test(body), 'The page has an attribute list.');
  say(/^ {0,3}(?:\*?\[[^\]\n]*\]:)/m.test(body), 'The page has a definition.');
  say(/!\[/.test(body), 'The page has an image.');
  say(/(.)\1{200}/su.test(page), 'The page repeats a character more than 200 times.');
  const entries = body.match(/^<!-- arxiv-daily id=/gm)?.length ?? 0;
  const lists = body.match(/^## (?!<a id="p-)/gm)?.length ?? 0;
  say((body.match(/^## <a id="p-/gm)?.length ?? 0) !== entries, 'Headings are not entries.');
  say(lists > 3, `The page has ${lists} headings of its own.`);
  faults.push(...htmlFaults(renderGfm(body), PAGE_ELEMENTS));
  for (const link of linksOf(renderGfm(body))) {
    const isOwn = /^#[\w-]+$/.test(link) || link.startsWith('https://arxiv.org/');
    say(!isOwn && !isAuthors(link, authorsText), `The page links to ${link}.`);
  }
  return faults;
}

/** What is wrong with HTML that was made of a page or a review text. */
export function htmlFaults(html: string, allowed: Record<string, string[]>): string[] {
  return findAll(isTag, parseDocument(html).children).flatMap(({ name, attribs }) => {
    const attributes = allowed[name];
    if (attributes === undefined) return [`There is a <${name}>.`];
    const foreign = Object.keys(attribs).filter((one) => !attributes.includes(one));
    return foreign.map((one) => `There is a <${name} ${one}>.`);
  });
}

/** The same of the page as the site shows it. */
export function siteFaults(html: string): string[] {
  return htmlFaults(html, PAGE_ELEMENTS);
}

/** What is wrong with the text of a pull request or a step summary. */
export function reviewFaults(text: string): string[] {
  const faults: string[] = [];
  const say = (broken: boolean, what: string) => broken && faults.push(what);
  // What stands in an address or a comment of ours is seen by nobody.
  const seen = text.replaceAll(/<!-- arxiv-daily [^>]*-->/g, '').replaceAll(/\]\([^)\s]*\)/g, ']');
  say(/[@＠][A-Za-z0-9]/.test(seen), `It mentions ${/[@＠][A-Za-z0-9]\w*/.exec(seen)?.[0]}.`);
  say(/&#(?:64|x40);/i.test(seen), 'It mentions somebody by a reference.');
  say(/(?<![&\w])#\d/.test(seen), 'It refers to an issue.');
  say(/:\/\/(?:www\.)?github\.com\/(?!lab\/blog\/)/.test(seen), 'It refers to another repository.');
  say(/^\s*(?:[-*>]\s+)*\//m.test(seen), 'It has a command for a bot.');
  say(/^(?:Co-authored-by|Signed-off-by|Release-As|BREAKING CHANGE):/im.test(seen), 'A trailer.');
  say(/!\[/.test(seen), 'It has an image.');
  say(Array.from(text).length > 65_536, 'It is too long for GitHub.');
  say(text !== text.toWellFormed(), 'It has half a character.');
  faults.push(...htmlFaults(renderGfm(text), REVIEW_ELEMENTS));
  for (const link of linksOf(renderGfm(text))) {
    const url = URL.parse(link);
    const isOwn =
      url?.protocol === 'https:' &&
      url.username === '' &&
      ['arxiv.org', 'github.com', 'docs.github.com'].includes(url.hostname);
    say(!isOwn, `It links to ${link}.`);
  }
  return faults;
}

function linksOf(html: string): string[] {
  return findAll(isTag, parseDocument(html).children).flatMap(({ attribs }) =>
    ['href', 'src'].flatMap((name) => (attribs[name] === undefined ? [] : [attribs[name]])),
  );
}

/** A plain https address that the authors of a paper gave themselves. */
function isAuthors(link: string, authorsText: string): boolean {
  const url = URL.parse(link);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  if (url.username !== '' || !/^[a-z0-9.-]+$/.test(url.hostname)) return false;
  return authorsText.includes(`://${url.hostname}`);
}
