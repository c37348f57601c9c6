import { describe, expect, it } from 'vitest';
import { customIdPrefix, renderCustomId } from '../../src/explanation/custom-id.ts';
import { createRandom, randomBelow } from '../support/random.ts';

const DAY = '2026-03-18';
const PARAMS = { model: 'm', messages: [{ role: 'user', content: 'Explain.' }] };

const idOf = (
  id: string,
  version: number | undefined = 1,
  params: Record<string, unknown> = PARAMS,
) => renderCustomId(DAY, { id, version }, params);

/** All archives of before 2007, with and without a subject class, and the new style. */
const ARCHIVES =
  'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas ' +
  'cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin ' +
  'nucl-ex nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con';

function manyIds(): string[] {
  const random = createRandom(11);
  const digits = (count: number) =>
    Array.from({ length: count }, () => randomBelow(random, 10)).join('');
  const ids = new Set<string>();
  for (const archive of ARCHIVES.split(' ')) {
    for (const dot of ['', '.GT', '.CL', '.AI']) {
      for (let count = 0; count < 40; count += 1) ids.add(`${archive}${dot}/${digits(7)}`);
    }
  }
  for (let count = 0; count < 5000; count += 1) ids.add(`${digits(4)}.${digits(5)}`);
  for (let count = 0; count < 1000; count += 1) ids.add(`${digits(4)}.${digits(4)}`);
  return [...ids];
}

/** The id that a name was made of. */
function back(name: string): string {
  const safe = /^2026-03-18_(.+)_v1_[0-9a-f]{16}$/.exec(name)?.[1] ?? '';
  if (!safe.includes('_')) return safe.replace('-', '.');
  return safe.replace(/-(?=[A-Z]{2}_)/, '.').replace('_', '/');
}

describe('the name of a request', () => {
  it.each([
    ['2511.01234', 2, /^2026-03-18_2511-01234_v2_[0-9a-f]{16}$/],
    ['hep-th/9901001', 1, /^2026-03-18_hep-th_9901001_v1_[0-9a-f]{16}$/],
    ['math.GT/0309136', undefined, /^2026-03-18_math-GT_0309136_v0_[0-9a-f]{16}$/],
  ])('tells day, paper and version (%s)', (id, version, expected) => {
    expect(renderCustomId(DAY, { id, version }, PARAMS)).toMatch(expected);
    expect(idOf(id).startsWith(customIdPrefix(DAY))).toBe(true);
  });

  it('is one that the API takes, and another one for each paper', () => {
    const ids = manyIds();
    const names = ids.flatMap((id) => [idOf(id), idOf(id, 999)]);
    expect(names.filter((name) => !/^[a-zA-Z0-9_-]{1,64}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(2 * ids.length);
  });

  it('gives the id back, so that no two ids can have one name', () => {
    const ids = [...manyIds(), 'a-b-c.GT/0309136', 'a-b-.GT/0309136', 'a-b/0309136'];
    expect(ids.map((id) => back(idOf(id)))).toEqual(ids);
  });

  it('stays short where the archive is not', () => {
    const long = `${'a'.repeat(60)}/0309136`;
    expect(idOf(long)).toMatch(/^2026-03-18_[0-9a-f]{16}_v1_[0-9a-f]{16}$/);
    expect(idOf(long)).not.toBe(idOf(`a${long}`));
  });

  it('is the same for the same request, and another one for any other', () => {
    const other = [
      { ...PARAMS, model: 'n' },
      { ...PARAMS, max_tokens: 1 },
      { ...PARAMS, messages: [{ role: 'user', content: 'Explain!' }] },
    ];
    const names = [PARAMS, ...other].map((params) => idOf('2511.01234', 1, params));
    expect(new Set(names).size).toBe(4);
    expect(idOf('2511.01234', 1, { ...PARAMS })).toBe(names[0]);
  });
});
