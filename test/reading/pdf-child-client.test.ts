import { describe, expect, it } from 'vitest';
import { readPdfFile } from '../../src/reading/pdf-child-client.ts';
import { setPaper } from '../support/pdf-paper.ts';
import { writePdf } from '../support/pdf-writer.ts';

// In this process, which the one of pdf-client.test.ts cannot be looked into from.

const SENTENCE = 'Echoes return slowly through the chambers while microphones listen carefully.';
const parts = [
  { heading: '1 Introduction' },
  ...Array.from({ length: 12 }, () => ({ text: `${SENTENCE} ${SENTENCE}` })),
];
const pages = setPaper({
  columns: 2,
  title: 'A Small Study of Echoes',
  parts,
  stamp: '2604.00001v2',
});

it('a paper gives its text and its stamp', async () => {
  const answer = await readPdfFile(writePdf({ pages }));
  expect(answer).toMatchObject({ ok: true, stamp: { id: '2604.00001', version: 2 } });
  expect(answer.ok && answer.text).toContain(`${SENTENCE} ${SENTENCE}`);
});

it('pages after the three hundredth are left out', async () => {
  const last = [{ text: 'The very last page', x: 72, y: 700 }];
  const empty = Array.from({ length: 300 - pages.length }, () => []);
  const answer = await readPdfFile(writePdf({ pages: [...pages, ...empty, last] }));
  expect(answer.ok && answer.text).not.toContain('very last');
  const shorter = await readPdfFile(writePdf({ pages: [...pages, ...empty.slice(1), last] }));
  expect(shorter.ok && shorter.text).toContain('very last');
});

describe('there is none, and why', () => {
  it.each([
    ['no bytes', 'paper.pdf', 'it is no file'],
    ['junk behind a header', Buffer.from(`%PDF-1.4\n${'junk '.repeat(100)}`), 'it is broken'],
    ['a file with a password', writePdf({ pages, encrypted: true }), 'it is encrypted'],
    [
      'a page of few words',
      writePdf({ pages: [[{ text: 'Scanned by hand', x: 72, y: 700 }]] }),
      'it holds almost no text, as scanned pages do',
    ],
  ])('in %s', async (_, bytes, reason) => {
    expect(await readPdfFile(bytes)).toEqual({ ok: false, reason });
  });
});
