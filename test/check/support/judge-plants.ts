import { checkExplanation } from '../../../src/check/check-explanation.ts';
import { type Explanation, type Finding, RULE_SEVERITY } from '../../../src/paper.ts';
import type { CorpusEntry } from './read-corpus.ts';
import { type Plant, plantFaults } from './plant-faults.ts';

/** Findings of a faithful answer that make a person look. */
export type FalseAlarm = { name: string; findings: Finding[] };

export type Judged = { plant: Plant; name: string; language: string; found: Finding[] };

export type KindFigure = { kind: string; planted: number; found: number };

/** The faithful answers that are flagged. */
export function falseAlarms(corpus: readonly CorpusEntry[]): FalseAlarm[] {
  return corpus
    .map((entry) => ({ name: entry.name, findings: weighty(entry, entry.explanation) }))
    .filter(({ findings }) => findings.length > 0);
}

/** All plants of a corpus, each with the findings that the faithful answer does not have. */
export function judgePlants(corpus: readonly CorpusEntry[]): Judged[] {
  return corpus.flatMap((entry) => {
    const before = new Set(weighty(entry, entry.explanation).map(keyOf));
    return plantFaults(entry, corpus).map((plant) => ({
      plant,
      name: entry.name,
      language: entry.language,
      found: weighty(entry, plant.explanation).filter((finding) => !before.has(keyOf(finding))),
    }));
  });
}

function weighty(entry: CorpusEntry, explanation: Explanation): Finding[] {
  const settings = { language: entry.language, glossary: [] };
  return checkExplanation(explanation, entry.paper, entry.reading, settings).filter(
    ({ rule }) => RULE_SEVERITY[rule] !== 'style',
  );
}

function keyOf({ rule, where, what }: Finding): string {
  return `${rule} ${where} ${what}`;
}

/** Planted and found by what `group` says of each, most missed last. */
export function figuresBy(judged: readonly Judged[], group: (one: Judged) => string): KindFigure[] {
  return [...Map.groupBy(judged, group)]
    .map(([kind, plants]) => ({
      kind,
      planted: plants.length,
      found: plants.filter(({ found }) => found.length > 0).length,
    }))
    .sort((one, other) => other.found / other.planted - one.found / one.planted);
}

/** The figures as a table of plain text, with a line for all. */
export function renderFigures(figures: readonly KindFigure[]): string {
  const sum = (key: 'planted' | 'found') => figures.reduce((total, row) => total + row[key], 0);
  const rows = [...figures, { kind: 'all', planted: sum('planted'), found: sum('found') }];
  return rows
    .map(({ kind, planted, found }) => {
      const share = ((100 * found) / Math.max(1, planted)).toFixed(1);
      return `${kind.padEnd(34)}${String(planted).padStart(6)}${String(found).padStart(6)}${share.padStart(8)} %`;
    })
    .join('\n');
}
