import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPdfReader } from '../../src/reading/pdf-client.ts';

const file = path.join(import.meta.dirname, '../../../shared/data/arxiv/pdf/2304.02623v1.pdf');
const program = new URL('../../src/index.ts', import.meta.url);

// Skipped where the recording is not beside the project.
describe.skipIf(!existsSync(file))('a paper of arXiv in two columns', () => {
  let text = '';

  beforeAll(async () => {
    const answer = await createPdfReader({ program })(readFileSync(file));
    expect(answer).toMatchObject({ ok: true, stamp: { id: '2304.02623', version: 1 } });
    text = answer.ok ? answer.text : '';
  });

  it('begins with its title, of two lines', () => {
    expect(text.split('\n')[0]).toBe(
      '# Beyond Summarization: Designing AI Support for Real-World Expository Writing Tasks',
    );
  });

  // As a person reads them off the pages: with the divided words whole.
  it.each([
    [
      'of the abstract',
      'Recent work has shown that leveraging this new technology can transform writing in many ' +
        'scenarios such as ideation during creative writing, editing support, and summarization. ' +
        'However, AI-supported expository writing—including real-world tasks like scholars writing ' +
        'literature reviews or doctors writing progress notes—is relatively understudied.',
    ],
    [
      'over the end of a column, with footnotes below it',
      'For example, this could be researchers collecting and reading multiple papers to write a ' +
        'survey paper [23], or doctors reviewing clinical notes to devise a treatment plan [18].',
    ],
    [
      'over the end of a page, with a figure above it',
      'Many realistic expository writing tasks require domain experts, e.g., describing key ' +
        'events in lawsuits [30], explaining scientific concepts or ideas [19], and briefing on ' +
        'patients’ conditions and treatments [1].',
    ],
    [
      'with a hyphen that belongs to the word',
      'Expository writing is genre of evidence-driven and knowledge-generating writing that takes ' +
        'place in many real-world settings.',
    ],
  ])('holds a passage %s', (_, passage) => {
    expect(text).toContain(passage);
  });

  it('has its headings, and the references are gone', () => {
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toEqual([
      '# Beyond Summarization: Designing AI Support for Real-World Expository Writing Tasks',
      '# ABSTRACT',
      '# KEYWORDS',
      '# 1 INTRODUCTION',
      '# 2 CHARACTERIZING EXPOSITORY WRITING',
      '# 3 DESIGNING AI SUPPORTS FOR EXPOSITORY WRITING',
      '# 4 CONCLUSION',
      '# ACKNOWLEDGMENTS',
    ]);
    expect(text).not.toMatch(/REFERENCES|Mert Ketenci|Alan Baddeley/);
    expect(text.trimEnd()).toMatch(/Lauren Yu, and Ruochen Zhang\.$/);
  });

  it('has no running head, no stamp, and no word divided', () => {
    expect(text).not.toMatch(/Shen, et al\.|arXiv:|5 Apr 2023/);
    expect(text.match(/Designing AI Support for Real-World/g)).toHaveLength(1);
    expect(text).not.toMatch(/\p{L}-\s/u);
  });
});
