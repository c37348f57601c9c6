import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createPdfReader, type PdfReaderOptions } from '../../src/reading/pdf-client.ts';
import { setPaper } from '../support/pdf-paper.ts';
import { writePdf } from '../support/pdf-writer.ts';

const index = new URL('../../src/index.ts', import.meta.url);

const folder = mkdtempSync(path.join(tmpdir(), 'arxiv-daily-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

let scripts = 0;

/** A program of these lines. */
function script(text: string): URL {
  scripts += 1;
  const file = path.join(folder, `${scripts}.mjs`);
  writeFileSync(file, text);
  return pathToFileURL(file);
}

function read(bytes: Uint8Array, options: Partial<PdfReaderOptions> = {}) {
  return createPdfReader({ program: index, ...options })(bytes);
}

const SENTENCE = 'Echoes return slowly through the chambers while microphones listen carefully.';
const parts = [
  { heading: '1 Introduction' },
  ...Array.from({ length: 12 }, () => ({ text: `${SENTENCE} ${SENTENCE}` })),
];
const layout = { columns: 2, title: 'A Small Study of Echoes', parts } as const;

function paper(options: { stamp?: string } = {}): Uint8Array {
  return writePdf({ pages: setPaper({ ...layout, ...options }) });
}

it('the file of these tests is there', () => {
  expect(existsSync(index)).toBe(true);
});

it('a paper is read in a process of its own, its stamp told and not part of the text', async () => {
  const answer = await read(paper({ stamp: '2604.00001v2' }));
  expect(answer).toMatchObject({ ok: true, stamp: { id: '2604.00001', version: 2 } });
  const text = answer.ok ? answer.text.split('\n\n') : [];
  expect(text.slice(0, 2)).toEqual(['# A Small Study of Echoes', '# 1 Introduction']);
  expect(text.slice(2)).toEqual(parts.slice(1).map(() => `${SENTENCE} ${SENTENCE}`));
});

it('a paper without a stamp is read too', async () => {
  expect(await read(paper())).toMatchObject({ ok: true, stamp: undefined });
});

it('the header may stand after other bytes', async () => {
  const late = Buffer.concat([Buffer.from('\n'.repeat(900)), paper()]);
  expect(await read(late)).toMatchObject({ ok: true });
});

describe('a file is refused with the reason', () => {
  it.each([
    ['a page', Buffer.from('<html><body>Are you a robot?</body></html>'), 'it is not a PDF'],
    ['nothing', new Uint8Array(), 'it is not a PDF'],
    [
      'a header too late',
      Buffer.concat([Buffer.alloc(1100), Buffer.from('%PDF-1.4')]),
      'it is not a PDF',
    ],
    ['a header alone', Buffer.from(`%PDF-1.4\n${'junk '.repeat(100)}`), 'it is broken'],
    [
      'an encrypted file',
      writePdf({ pages: setPaper(layout), encrypted: true }),
      'it is encrypted',
    ],
    [
      'a page without text',
      writePdf({ pages: [[{ text: 'Scanned by hand', x: 72, y: 700 }], []] }),
      'it holds almost no text, as scanned pages do',
    ],
    [
      'too large a file',
      Buffer.concat([Buffer.from('%PDF-1.4'), Buffer.alloc(20_000_000)]),
      'it is larger than 20 MB',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await read(bytes)).toEqual({ ok: false, reason });
  });

  it('one that takes too long', async () => {
    const answer = await read(paper(), { timeout: 1 });
    expect(answer).toEqual({ ok: false, reason: 'reading it took longer than 0.001 s' });
  });

  it('one that takes too much memory', async () => {
    const hungry = script('const all = []; for (;;) all.push({ more: [1, 2, 3] });');
    const answer = await read(paper(), { program: hungry, memory: 40 });
    expect(answer).toEqual({ ok: false, reason: 'reading it took more than 40 MB' });
  });

  it('any, where the program is not there or says nothing', async () => {
    const failed = { ok: false, reason: 'reading it failed' };
    const missing = new URL('no-such-file.ts', import.meta.url);
    expect(await read(paper(), { program: missing })).toEqual(failed);
    expect(await read(paper(), { program: script('') })).toEqual(failed);
  });
});

it('the process sees no environment, may write nothing, and what it prints stays in it', async () => {
  process.env['PDF_TEST_SECRET'] = 'hunter2';
  const program = script(`
    import { writeFileSync } from 'node:fs';
    console.log('::error::printed');
    process.once('message', () => {
      let written = 'written';
      try {
        writeFileSync('${path.join(folder, 'written')}', '');
      } catch (error) {
        written = error.code;
      }
      // Node itself hands this one on, where coverage is measured.
      const { NODE_V8_COVERAGE: _, ...environment } = process.env;
      process.send({ ok: false, reason: [JSON.stringify(environment), written].join(' ') });
    });`);
  const answer = await read(paper(), { program });
  delete process.env['PDF_TEST_SECRET'];
  expect(answer).toEqual({ ok: false, reason: '{} ERR_ACCESS_DENIED' });
});
