import { needsLook, type Entry } from './paper.ts';

/** `2511.14515 explained in 21 s from html · 12.3k in, 1.9k out · $0.043`, or why it failed. */
export function progressLine(
  { paper, failure, findings, reading, spending }: Entry,
  seconds: number,
): string {
  if (failure !== undefined) return `${paper.id} failed: ${failure.detail}`;
  if (spending.model === '') return `${paper.id} as announced`;
  const parts = [
    `${paper.id} explained in ${seconds.toFixed(seconds < 10 ? 1 : 0)} s from ${reading.source}`,
    `${thousands(spending.inputTokens)} in, ${thousands(spending.outputTokens)} out`,
    spending.costUsd === undefined ? 'price unknown' : `$${spending.costUsd.toFixed(3)}`,
  ];
  if (spending.requests > 1) parts.push(`${spending.requests} requests`);
  if (needsLook(findings)) parts.push(`${findings.length} to look at`);
  return parts.join(' · ');
}

function thousands(tokens: number): string {
  return tokens < 1000 ? String(tokens) : `${(tokens / 1000).toFixed(1)}k`;
}
