import type { Announcement, Post } from '../paper.ts';
import { checkCharacters, checkText } from './check-text.ts';
import { containsSecret } from './contains-secret.ts';
import { entryAnchor } from './entry-anchor.ts';
import { allowedLinks, paperLinks } from './links.ts';
import { plainText } from './nodes.ts';
import { parsePost } from './parse-post.ts';
import type { ParsedPost } from './parse-post.ts';
import { titleNodes } from './title.ts';

/** What a post is measured against. */
export type PostCheck = {
  announcement: Announcement;
  /** Keys and tokens of the run; values shorter than 8 characters are not looked for. */
  secrets: readonly string[];
};

/**
 * Reads a finished page back and says what is wrong with it, a sentence each. No sentence: it may
 * be delivered. A sentence about a page of `renderPost` is a bug of this action.
 */
export function checkPost(post: Post, { announcement, secrets }: PostCheck): string[] {
  const parsed = parsePost(post.text);
  const allowed = allowedTargets(post, announcement);
  const markup = checkText(parsed.body, (url) => allowed.has(url));
  return [
    ...checkCharacters(post.text),
    ...(post.text.endsWith('\n') ? [] : ['The page does not end with a line break.']),
    ...checkHead(post, parsed),
    ...markup.faults,
    ...checkEntries(post, parsed, markup.headings),
    ...checkCompleteness(post, parsed, announcement),
    ...(containsSecret(post.text, secrets) ? ['The page has a secret of this run in it.'] : []),
  ];
}

function checkHead(post: Post, { frontMatter }: ParsedPost): string[] {
  if (frontMatter === undefined) return ['The front matter of the page cannot be read.'];
  const date = frontMatter['date'];
  return typeof date === 'string' && date.startsWith(`${post.day} `)
    ? []
    : [`The date in the front matter is not of ${post.day}.`];
}

/** The entries stand in their order, untouched since they were hashed, under their own titles. */
function checkEntries(post: Post, parsed: ParsedPost, headings: string[]): string[] {
  const faults = [];
  const expected = post.entries.map((entry) => entry.paper.id);
  if (expected.join() !== parsed.entries.map((entry) => entry.id).join()) {
    faults.push('The entries read back are not the entries of the page.');
  }
  for (const entry of parsed.entries) {
    if (entry.edited) faults.push(`The text of ${entry.id} does not match its hash.`);
  }
  const first = expected.length === 0 ? 0 : 1;
  post.entries.forEach(({ paper }, index) => {
    const title = `${index + 1}.${plainText(titleNodes(paper))}`;
    if (headings[first + index] !== title.replaceAll(/\s+/g, '')) {
      faults.push(`The heading of ${paper.id} does not read as its title.`);
    }
  });
  if (headings.length > first + expected.length + 2) faults.push('The page has too many headings.');
  return faults;
}

/** Every paper announced is on the page once: shown, or listed by title. */
function checkCompleteness(post: Post, parsed: ParsedPost, { papers }: Announcement): string[] {
  const announced = new Set<string>();
  for (const paper of papers) if (paper.kind !== 'replaced') announced.add(paper.id);
  const present = [...post.entries, ...post.listed].map(({ paper }) => paper.id);
  const shown = new Set(present);
  const read = new Set(parsed.ids);
  const lost = [...announced].filter((id) => !shown.has(id) || !read.has(id));
  const foreign = [...shown].filter((id) => !announced.has(id));
  return [
    ...lost.map((id) => `${id} was announced and is not on the page.`),
    ...foreign.map((id) => `${id} is on the page and was not announced.`),
    ...(shown.size === present.length ? [] : ['A paper is on the page twice.']),
  ];
}

function allowedTargets(post: Post, { papers }: Announcement): ReadonlySet<string> {
  const targets = new Set(['#toc']);
  const listed = post.listed.map(({ paper }) => paper);
  for (const paper of [...papers, ...listed]) {
    for (const page of Object.values(paperLinks(paper))) targets.add(page);
  }
  for (const { paper } of post.entries) {
    targets.add(`#${entryAnchor(paper.id)}`);
    for (const address of allowedLinks(paper).values()) targets.add(address);
  }
  return targets;
}
