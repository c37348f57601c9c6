import { expect, test } from 'vitest';
import { createProgress } from '../../preview/progress.ts';

const LOG = [
  '::add-mask::sk-ant-0123456789',
  '2026-03-18: 3 papers from the listing.',
  '::debug::Read 1 of 2.',
  '::debug::Read 2 of 2.',
  '[1/2] 2603.90011 explained in 20 s from html',
  '[2/2] 2603.90012 failed: The model refused.',
  '::warning::Something, 100%25 sure',
  '2026-03-19: 1 papers from the listing.',
  '::debug::Read 1 of 1.',
];

function show(isTerminal: boolean) {
  const progress = createProgress(isTerminal);
  const views = LOG.map((line) => progress(line));
  return {
    print: views.flatMap((view) => view.print ?? []),
    status: views.flatMap((view) => view.status ?? []),
  };
}

test('a terminal has one line of progress, and beside it what is not a matter of course', () => {
  expect(show(true)).toEqual({
    print: [
      '2026-03-18: 3 papers from the listing.',
      '2603.90012 failed: The model refused.',
      'warning: Something, 100% sure',
      '2026-03-19: 1 papers from the listing.',
    ],
    status: [
      '0 of 2 papers done, 1 read …',
      '0 of 2 papers done, 2 read …',
      '1 of 2 papers done, 2 read …',
      '2 of 2 papers done, 2 read …',
      '0 of 1 papers done, 1 read …',
    ],
  });
});

test('elsewhere the log stays line by line, without what is for the runner', () => {
  const { print, status } = show(false);
  expect(print).toEqual([
    LOG[1],
    LOG[4],
    LOG[5],
    'warning: Something, 100% sure',
    '2026-03-19: 1 papers from the listing.',
  ]);
  expect(status).toEqual([]);
});
