import { checkExplanation } from './check/check-explanation.ts';
import { explainPapers } from './explain-papers.ts';
import type { Inputs } from './inputs.ts';
import type { Entry, Paper } from './paper.ts';
import type { Ports } from './ports.ts';

/** Explains papers of a day, each held against its text. */
export async function explainEntries(
  papers: Paper[],
  day: string,
  inputs: Inputs,
  ports: Ports,
  save: (entries: Entry[]) => Promise<void> = async () => {},
) {
  const { batch, secrets } = ports;
  const { entries, ended } = await explainPapers(papers, inputs.concurrency, {
    ...ports,
    batch: batch && { ...batch, request: (items) => batch.request(day, items) },
    // Only a branch of its own can take what is not whole yet.
    save:
      inputs.delivery === 'pull-request'
        ? (soFar) => save(soFar.map((entry) => withoutSecrets(entry, secrets)))
        : undefined,
    check: (explanation, paper, reading) => checkExplanation(explanation, paper, reading, inputs),
  });
  return { entries: entries.map((entry) => withoutSecrets(entry, secrets)), ended };
}

/** Servers may repeat what they were sent where they say why they failed. */
function withoutSecrets(entry: Entry, { redact }: Ports['secrets']): Entry {
  const { fallback } = entry.reading;
  const reading = { ...entry.reading, fallback: fallback && redact(fallback) };
  if (entry.failure === undefined) return { ...entry, reading };
  return {
    ...entry,
    reading,
    failure: { ...entry.failure, detail: redact(entry.failure.detail) },
  };
}
