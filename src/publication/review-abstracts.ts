import type { Entry } from '../paper.ts';
import { inertText } from './inert-text.ts';
import { fold } from './review-fold.ts';
import { paperLink, parsePaperLink } from './review-paper.ts';
import { count } from './review-proof.ts';

/** Why an explained paper was read from its abstract alone; undefined where it was not, or was meant to be. */
export function abstractLine({ paper, reading, failure }: Entry): string | undefined {
  if (failure !== undefined || reading.source !== 'abstract') return undefined;
  return reading.fallback && `- ${paperLink(paper)}: ${inertText(reading.fallback)}`;
}

/** Papers without full text, folded away. */
export function renderAbstracts(lines: string[]): string {
  if (lines.length === 0) return '';
  const summary = `${count(lines.length, 'paper')} read from the abstract alone`;
  return fold(summary, lines.join('\n'));
}

/** Reads the lines back, by id. */
export function parseAbstracts(section: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of section.split('\n')) {
    const id = line.startsWith('- ')
      ? parsePaperLink(line.slice(2).replace(/\):/, ') '))?.id
      : undefined;
    if (id !== undefined) lines.set(id, line);
  }
  return lines;
}
