import { expect, it } from 'vitest';
import { parsePost } from '../../src/post/parse-post.ts';
import { renderPost } from '../../src/post/render-post.ts';
import { standingOf, wantedIds } from '../../src/post/wanted-ids.ts';
import {
  failedEntry,
  sampleEntry,
  sampleInput,
  samplePaper,
  sampleSettings,
} from './support/sample-page.ts';

const ids = [1, 2, 3, 4, 5, 6].map((number) => `2511.9000${number}`);
const entries = ids.map((id, index) =>
  index % 2 === 0 ? failedEntry({ id }) : sampleEntry({ id }),
);
const listed = [
  { paper: samplePaper({ id: '2511.90009' }), reason: { rule: 'cross-list' } } as const,
];
const whole = renderPost(sampleInput(entries, { listed }), sampleSettings()).text;

/** Entry 3 edited, entry 4 edited, 5 taken out, the marker of 6 lost. */
const start = whole.indexOf('<!-- arxiv-daily id=2511.90005');
const end = whole.indexOf('<!-- arxiv-daily id=2511.90006');
const page = (whole.slice(0, start) + whole.slice(end))
  .replace('3. Quiet Rooms: Learning Reverberation from Silence\n', '3. Mine\n')
  .replace('4. Quiet Rooms: Learning Reverberation from Silence\n', '4. Mine\n')
  .replace(/<!-- arxiv-daily id=2511.90006.*/, '');
const parsed = parsePost(page);

it('tells how each paper stands on a page', () => {
  expect([...ids, '2511.90009', '2511.99999'].map((id) => standingOf(parsed, id))).toEqual([
    'failed',
    'explained',
    'edited',
    'edited',
    'removed',
    'unmarked',
    'listed',
    'absent',
  ]);
});

it('tries again what failed and no person touched, and nothing else', () => {
  expect(wantedIds(parsePost(whole), [])).toEqual({
    retry: ['2511.90001', '2511.90003', '2511.90005'],
    redo: [],
    listed: [],
    absent: [],
  });
  expect(wantedIds(parsed, []).retry).toEqual(['2511.90001']);
});

it('writes anew what is asked for by name, and says what it cannot', () => {
  const asked = [...ids, '2511.90009', '2511.99999', ids[0] ?? ''];
  expect(wantedIds(parsed, asked)).toEqual({
    retry: [],
    redo: ids,
    listed: ['2511.90009'],
    absent: ['2511.99999'],
  });
});

it('never tries again what a copy of explains or a person wrote into', () => {
  const entry = whole.slice(
    whole.indexOf('<!-- arxiv-daily id=2511.90001'),
    whole.indexOf('<!-- arxiv-daily id=2511.90002'),
  );
  const twice = (copy: string) =>
    standingOf(parsePost(whole.replace(entry, entry + copy)), '2511.90001');
  expect(twice(entry)).toBe('failed');
  expect(twice(entry.replace('1. Quiet', '1. Mine'))).toBe('edited');
  expect(twice(entry.replace(' failed -->', ' -->'))).toBe('explained');
});
