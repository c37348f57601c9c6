import type { Finding } from '../paper.ts';
import { splitSentences } from './sentences.ts';

/**
 * Where the page is in English the abstract stays as it is: what differs by more than white space
 * is a finding, by the sentences that only one of the two has.
 */
export function checkVerbatim(written: string, abstract: string): Finding[] {
  if (abstract === '' || oneLine(written) === oneLine(abstract)) return [];
  const given = splitSentences(abstract, 'en');
  const kept = splitSentences(written, 'en');
  const findings = [
    ...without(given, kept).map((what) => finding('sentence-missing', what)),
    ...without(kept, given).map((what) => finding('sentence-added', what)),
  ];
  // The same sentences in another order, or a mark between them.
  return findings.length > 0 ? findings : [finding('sentence-added', oneLine(written))];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The sentences of the first list that the second lacks, each as often as it lacks them. */
function without(sentences: string[], others: string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return sentences.filter((sentence) => {
    const count = left.get(sentence) ?? 0;
    left.set(sentence, count - 1);
    return count <= 0;
  });
}

function finding(rule: 'sentence-missing' | 'sentence-added', what: string): Finding {
  return { rule, where: 'abstract', what };
}
