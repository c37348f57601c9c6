import type { Emphasis, InlineCode, Link, RootContent, Strong, Text } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, Info, Options, State } from 'mdast-util-to-markdown';
import { escapeText } from './escape-text.ts';
import type { InlineMath } from './nodes.ts';

/** An emphasis or strong node: `**` where both readers see it, the tag elsewhere. */
function attention(marker: string, tag: string): Handle & { peek: () => string } {
  const handle = (node: Strong | Emphasis, _: unknown, state: State, info: Info): string => {
    const value = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
    // CommonMark's flanking rules fail beside Chinese unless letters stand inside, and markers
    // beside markers join: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
    const safe = /^[\p{L}\p{N}]/u.test(value) && /[\p{L}\p{N}]$/u.test(value);
    if (value === '') return '';
    return safe && info.before !== '*' && info.after !== '*'
      ? marker + value + marker
      : `<${tag}>${value}</${tag}>`;
  };
  // Without it the library writes the whole sibling to see its first character, at every level.
  return Object.assign(handle, { peek: () => '*' });
}

function text(node: Text, _: unknown, __: unknown, info: Info): string {
  return escapeText(node.value, info.before === '\n');
}

function inlineCode(node: InlineCode, _: unknown, __: unknown, info: Info): string {
  if (node.value === '') return '';
  // References are literal between backticks; so what needs one goes into the tag.
  const plain = !/[`{|<>&$[\]]|:\/\/|www\.|^\p{M}/iu.test(node.value);
  return plain && info.before !== '`' && info.after !== '`'
    ? `\`${node.value}\``
    : `<code>${escapeText(node.value, false)}</code>`;
}

function link(node: Link, _: unknown, state: State, info: Info): string {
  const value = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
  return value === '' ? '' : `[${value}](${node.url.replaceAll('&', '&amp;')})`;
}

/** GitHub reads the dollars only with a space before and no letter after them. */
function inlineMath(node: InlineMath, _: unknown, __: unknown, info: Info): string {
  const open = /\s/.test(info.before) ? '' : ' ';
  const close = /^[\s\p{P}]?$/u.test(info.after) && info.after !== '*' ? '' : ' ';
  return `${open}$\`${node.value}\`$${close}`;
}

const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  handlers: {
    text,
    inlineCode: Object.assign(inlineCode, { peek: () => '`' }),
    link: Object.assign(link, { peek: () => '[' }),
    strong: attention('**', 'strong'),
    emphasis: attention('*', 'em'),
    inlineMath: Object.assign(inlineMath, { peek: () => '$' }),
  },
};

/**
 * Blocks as Markdown that kramdown and GitHub show as the same text and elements.
 * `html` nodes are written as they are: they must be the page's own.
 * @returns without a line break at the end
 */
export function writeMarkdown(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, OPTIONS).trimEnd();
}

/** The same for one line of literal text inside a tag of the page. */
export function writeText(value: string): string {
  return escapeText(value, false);
}
