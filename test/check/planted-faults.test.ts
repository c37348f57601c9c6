import { beforeAll, describe, expect, it } from 'vitest';
import { figuresBy, type Judged, judgePlants, renderFigures } from './support/judge-plants.ts';
import { plantFaults } from './support/plant-faults.ts';
import { readCorpus } from './support/read-corpus.ts';

const LEAST_FOUND = 0.95;
/** Kinds below this are named in the output. */
const WEAK = 0.9;

describe('faults planted in faithful answers, one at a time', () => {
  let judged: Judged[] = [];
  beforeAll(() => {
    judged = judgePlants(readCorpus());
  }, 120_000);

  it('are found in at least 95 of 100 cases', () => {
    const figures = figuresBy(judged, ({ plant }) => plant.kind);
    const weak = figures.filter(({ planted, found }) => found / planted < WEAK);
    const names = weak.map(({ kind }) => kind).join('; ') || 'none';
    console.log(
      `Planted faults found by the checks\n${renderFigures(figures)}\nBelow 90 %: ${names}\n` +
        `By language\n${renderFigures(figuresBy(judged, ({ language }) => language))}`,
    );
    const found = judged.filter((one) => one.found.length > 0).length;
    expect(judged.length).toBeGreaterThanOrEqual(2000);
    expect(found / judged.length).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  it('are of every kind, in every language', () => {
    const figures = figuresBy(judged, ({ plant }) => plant.kind);
    expect(figures.length).toBeGreaterThanOrEqual(26);
    for (const { kind, planted } of figures) expect(planted, kind).toBeGreaterThanOrEqual(10);
    for (const { kind, planted } of figuresBy(judged, ({ language }) => language)) {
      expect(planted, kind).toBeGreaterThanOrEqual(100);
    }
  });
});

describe('the planter', () => {
  const corpus = readCorpus();

  it('gives the same faults again', () => {
    const [entry] = corpus;
    if (entry === undefined) throw new Error('The corpus is empty.');
    expect(plantFaults(entry, corpus)).toEqual(plantFaults(entry, corpus));
  });

  it('changes every answer it gives, and says what', () => {
    for (const entry of corpus) {
      const faithful = JSON.stringify(entry.explanation);
      for (const { kind, what, explanation } of plantFaults(entry, corpus)) {
        expect(JSON.stringify(explanation), `${entry.name} ${kind} ${what}`).not.toBe(faithful);
        expect(what).not.toBe('');
      }
    }
  });

  it('plants no fault twice in an entry', () => {
    for (const entry of corpus) {
      const answers = plantFaults(entry, corpus)
        .filter(({ kind }) => !kind.includes('swapped'))
        .map(({ kind, explanation }) => `${kind} ${JSON.stringify(explanation)}`);
      expect(new Set(answers).size, entry.name).toBe(answers.length);
    }
  });
});
