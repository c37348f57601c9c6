import type { Explain } from './explainer.ts';

/** Stands in for the writer where there is nothing to write: a paper is told in its own words, free. */
export const explainAsAnnounced: Explain = ({ title, abstract }) =>
  Promise.resolve({
    spending: { model: '', requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
    explanation: { title, hook: '', abstract, background: [], method: [], results: [] },
    findings: [],
  });
