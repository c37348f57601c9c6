import { describe, expect, it } from 'vitest';
import { parseArxivId, versionedId } from '../src/paper.ts';
import { cpuNow, LINEAR_LIMIT_MS } from './support/linear-limit.ts';

describe('an arXiv id', () => {
  it.each([
    ['2511.14600', '2511.14600', undefined],
    ['2511.14600v1', '2511.14600', 1],
    ['0704.0001v12', '0704.0001', 12],
    ['1412.6980v9', '1412.6980', 9],
    ['hep-th/9901001', 'hep-th/9901001', undefined],
    ['math.GT/0309136v2', 'math.GT/0309136', 2],
    ['cond-mat/0211034v999', 'cond-mat/0211034', 999],
  ])('%s is %s in version %s', (text, id, version) => {
    expect(parseArxivId(text)).toEqual({ id, version });
  });

  it.each([
    '',
    '2511.146',
    '2511.146000',
    '251.14600',
    '2511.14600v0',
    '2511.14600v01',
    '2511.14600v1000',
    '2511.14600V1',
    '2511.14600v',
    ' 2511.14600',
    '2511.14600\n',
    'arXiv:2511.14600',
    'https://arxiv.org/abs/2511.14600',
    'hep-th/990100',
    'hep-th/99010011',
    'Math.GT/0309136',
    'math.gt/0309136',
    '../../etc/9901001',
    '２５１１.14600',
  ])('is not %j', (text) => {
    expect(parseArxivId(text)).toBeUndefined();
  });

  it('is told from a long string of the wrong kind in no time', () => {
    const start = cpuNow();
    for (const filler of ['1', 'a', 'a-', '-', '/', '1.', 'v1']) {
      expect(parseArxivId(filler.repeat(100_000))).toBeUndefined();
    }
    expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
  });

  it('is written with its version where that is known', () => {
    expect(versionedId({ id: '2511.14600', version: 3 })).toBe('2511.14600v3');
    expect(versionedId({ id: 'hep-th/9901001', version: undefined })).toBe('hep-th/9901001');
  });

  it('survives being written and read', () => {
    for (const text of ['2511.14600v3', 'hep-th/9901001', 'math.GT/0309136v2']) {
      expect(versionedId(parseArxivId(text) ?? { id: '', version: undefined })).toBe(text);
    }
  });
});
