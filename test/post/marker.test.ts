import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  END_MARKER,
  entryHash,
  entryMarker,
  papersMarker,
  parseMarker,
} from '../../src/post/marker.ts';

const ID = '2511.90001';
const HASH = entryHash('x');

describe('entryHash', () => {
  it('is 16 digits of SHA-256, whatever the line ends and the white space around', () => {
    const digits = createHash('sha256').update('a\nb').digest('hex');
    expect(entryHash('a\nb')).toBe(digits.slice(0, 16));
    expect(entryHash('\r\n a\r\nb \n')).toBe(entryHash('a\nb'));
    expect(entryHash('a\r\nb\r\nc')).toBe(entryHash('a\nb\nc'));
    expect(entryHash('a b')).not.toBe(entryHash('a\nb'));
  });
});

describe('parseMarker', () => {
  it('reads what was written', () => {
    const entry = { kind: 'entry', id: ID, hash: HASH };
    expect(parseMarker(entryMarker(ID, 'x', false))).toEqual({ ...entry, failed: false });
    expect(parseMarker(`${entryMarker(ID, 'x', true)} \r`)).toEqual({ ...entry, failed: true });
    expect(parseMarker(END_MARKER)).toEqual({ kind: 'end' });
    const papers = { kind: 'papers', shown: [ID, 'hep-th/9901001'], listed: ['2511.90003'] };
    const { shown, listed } = papers;
    expect(parseMarker(papersMarker(shown, listed, []))).toEqual({ ...papers, open: [] });
    const open = ['2025-11-18', '2025-11-19'];
    expect(parseMarker(papersMarker(shown, listed, open))).toEqual({ ...papers, open });
    const none = { kind: 'papers', shown: [], listed: [], open: [] };
    expect(parseMarker(papersMarker([], [], []))).toEqual(none);
  });

  it('takes only ids and dates of a last line', () => {
    const line =
      '<!-- arxiv-daily papers shown=x,2511.90001v2,2511.90001 listed=../x open=1-1,2025-11-19,12025-11-18,2025-11-171 -->';
    expect(parseMarker(line)).toEqual({
      kind: 'papers',
      shown: [ID],
      listed: [],
      open: ['2025-11-19'],
    });
  });

  it.each([
    '',
    'text',
    `x ${END_MARKER}`,
    `${END_MARKER} x`,
    '<!-- arxiv-daily end x -->',
    '<!-- arxiv-daily x -->',
    '<!-- arxiv-daily -->',
    '<!-- other end -->',
    `<!-- arxiv-daily id=${ID} -->`,
    `<!-- arxiv-daily ${ID} hash=${HASH} -->`,
    `<!-- arxiv-daily xx=${ID} hash=${HASH} -->`,
    `<!-- arxiv-daily id=${ID}v1 hash=${HASH} -->`,
    `<!-- arxiv-daily id=x hash=${HASH} -->`,
    `<!-- arxiv-daily id=${ID} hash=${HASH.slice(1)} -->`,
    `<!-- arxiv-daily id=${ID} hash=${HASH}0 -->`,
    `<!-- arxiv-daily id=${ID} hash=zzzzzzzzzzzzzzzz -->`,
    `<!-- arxiv-daily id=${ID} x hash=${HASH} -->`,
    `<!-- arxiv-daily id=${ID} hash=${HASH} broken -->`,
    `<!-- arxiv-daily ${'x'.repeat(41)} -->`,
    '<!-- arxiv-daily papers -->',
    '<!-- arxiv-daily papers x shown= listed= -->',
    '<!-- arxiv-daily papers shown= listed= x -->',
    '<!-- arxiv-daily papers shown= listed= open=x -->',
    `<!-- arxiv-daily papers shown= listed= open=${'1'.repeat(2001)} -->`,
  ])('takes %j for no marker', (line) => {
    expect(parseMarker(line)).toBeUndefined();
  });
});
