import type { StoredPaper } from '../test/support/arxiv-stored-paper.ts';
import { readSamplePapers } from '../test/support/sample-papers.ts';

/** As many papers as wanted, from those of the sample day that have a text and a sound answer. */
export function sampleCopies(count: number): { copy: StoredPaper; original: string }[] {
  const usable = readSamplePapers().filter(
    ({ id, html, kind, answer }) =>
      // 2603.90019 has the fault that the demo shows; its repair would be a request more.
      html && kind === 'new' && answer !== undefined && id !== '2603.90019',
  );
  return Array.from({ length: count }, (_, at) => {
    const paper = usable[at % usable.length];
    if (paper === undefined) throw new Error('the sample day has no papers');
    const id = `2603.8${String(at).padStart(4, '0')}`;
    return { copy: { ...paper, id, categories: ['cs.SD'] }, original: paper.id };
  });
}
