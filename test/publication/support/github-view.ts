import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub renders it, before it links mentions and references in the text. */
export function githubHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** What a reader sees of it. */
export function githubText(markdown: string): string {
  return textContent(parseDocument(githubHtml(markdown)));
}

/** What GitHub would make a link, a notification or an emoji of, in rendered or in raw text. */
export const LIVE: [name: string, pattern: RegExp][] = [
  ['mention', /(^|[^\w`])@[A-Za-z\d]/m],
  ['reference', /#\d/],
  ['reference', /\bgh-\d/i],
  ['advisory', /\b(ghsa|cve)-\w/i],
  ['address', /:\/\/|www\./i],
  ['e-mail', /[\w.+-]@[\w-]/],
  ['emoji', /:[\w+-]+:/],
  ['commit', /\b[\da-f]{7,40}\b/i],
  ['direction', /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/],
];
