import type { PhrasingContent } from 'mdast';
import { cleanText } from './clean-text.ts';
import { findAddresses, linkFor } from './links.ts';
import type { LinkTable } from './links.ts';
import { splitMath } from './math.ts';
import { joinTexts, link, text, unlessBlank } from './nodes.ts';
import { plainTex } from './plain-tex.ts';
import { texSource } from './tex-source.ts';
import { texToText } from './tex-text.ts';

/**
 * arXiv's metadata as content of a line: text and formulas, nothing else means anything.
 * @param links the addresses that become links where they stand in the text
 */
export function literalInline(value: string, links: LinkTable): PhrasingContent[] {
  const nodes = splitMath(cleanText(value), false).flatMap((segment) =>
    segment.kind === 'math'
      ? [formulaNode(segment.tex)]
      : splitLinks(plainTex(segment.source), links),
  );
  return unlessBlank(joinTexts(nodes));
}

/** A formula in the best form it has: Unicode text, TeX for a renderer, or its source as code. */
export function formulaNode(tex: string): PhrasingContent {
  const plain = texToText(tex);
  if (plain !== undefined) return text(plain);
  const source = texSource(tex);
  if (source === undefined) return { type: 'inlineCode', value: tex };
  return { type: 'inlineMath', value: source };
}

/** The text with its allowed addresses made links; other addresses stay text. */
export function splitLinks(value: string, links: LinkTable): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const { address, start } of findAddresses(value)) {
    const url = linkFor(address, links);
    if (url === undefined) continue;
    nodes.push(text(value.slice(done, start)), link(url, [text(address)]));
    done = start + address.length;
  }
  nodes.push(text(value.slice(done)));
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}
