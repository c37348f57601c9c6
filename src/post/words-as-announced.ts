import { EN } from './words-en.ts';
import type { Words } from './words.ts';

/** Of an English page without explainers: nothing on it is written by a model. */
export const AS_ANNOUNCED: Words = {
  ...EN,
  opening: (day, zone, zoneName) => `The papers of ${day} (${zone}, ${zoneName}):`,
  machineMade: () => 'Titles and abstracts are those of the papers; no language model wrote here.',
  nothingShown: 'No paper is shown with its abstract on this page.',
  description: (day, { shown, failed }, categories) => {
    const count = shown + failed;
    return `${count} arXiv ${count === 1 ? 'paper' : 'papers'} of ${day} (${categories.join(', ')})`;
  },
};
