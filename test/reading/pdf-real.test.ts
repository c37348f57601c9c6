import { createHash } from 'node:crypto';
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

  // Typed as a person reads them off the pages, with divided words whole; of what was typed, only
  // the edges and a hash are kept here, as the text is its authors'.
  it.each([
    ['of the abstract', 'Recent work has', 'relatively understudied.', '2f1dd7aa28055d8d'],
    [
      'over the end of a column, with footnotes below it',
      'For example, this',
      'plan [18].',
      '7d84956f75819d07',
    ],
    [
      'over the end of a page, with a figure above it',
      'Many realistic expository',
      'treatments [1].',
      '524df4e6cd5a02d4',
    ],
    [
      'with a hyphen that belongs to the word',
      'Expository writing is',
      'real-world settings.',
      '66baa17edae1394b',
    ],
  ])('holds a passage %s', (_, first, last, hash) => {
    const start = text.indexOf(first);
    const passage = text.slice(start, text.indexOf(last, start) + last.length);
    expect(createHash('sha256').update(passage).digest('hex').slice(0, 16), passage).toBe(hash);
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
