import { expect, it } from 'vitest';

import { parseIdentity } from '../../src/reading/page-identity.ts';
import { describeMismatch } from '../../src/reading/page-match.ts';

const marks = { watermark: '', base: '', licence: '' };

it.each([
  [{ watermark: '\narXiv:1810.04805v2 [cs.CL] 24 May 2019' }, '1810.04805', 2],
  [{ watermark: 'arXiv:hep-th/9901001v1 [hep-th]' }, 'hep-th/9901001', 1],
  [{ base: '/html/2501.11120v1/' }, '2501.11120', 1],
  [{ base: 'https://arxiv.org/html/2501.11120' }, '2501.11120', undefined],
  [{ watermark: 'arXiv:2501.11120v2', base: '/html/2401.00001v1/' }, '2501.11120', 2],
  [{ watermark: 'arXiv: none', base: '/static/' }, undefined, undefined],
])('%j belongs to %s, version %s', (some, id, version) => {
  expect(parseIdentity({ ...marks, ...some })).toMatchObject({ id, version });
});

it('reads the licence as the page shows it', () => {
  const licence = '\n    License: CC BY 4.0\n  ';
  expect(parseIdentity({ ...marks, licence }).licence).toBe('CC BY 4.0');
  expect(parseIdentity(marks).licence).toBeUndefined();
});

const paper = {
  id: '2501.11120',
  version: 2 as number | undefined,
  title: 'On $K$-Means: a Study',
};
const seen = {
  id: '2501.11120' as string | undefined,
  version: 2 as number | undefined,
  title: '',
};

it.each([
  [{}, {}, undefined],
  [{ version: undefined }, {}, undefined],
  [{}, { version: undefined }, undefined],
  [{}, { version: 1 }, 'it is that of 2501.11120v1'],
  [{}, { id: '2401.00001' }, 'it is that of 2401.00001v2'],
  [{}, { id: undefined, title: 'On K-means – a study' }, undefined],
  [{}, { id: undefined, title: 'On trees' }, 'it gives no arXiv id and its title is another'],
  [{ title: '$$' }, { id: undefined, title: '' }, 'it gives no arXiv id and its title is another'],
])('%j against %j: %s', (asked, given, mismatch) => {
  expect(describeMismatch({ ...paper, ...asked }, { ...seen, ...given })).toBe(mismatch);
});
