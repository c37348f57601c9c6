import { expect, it } from 'vitest';
import { postPath } from '../../src/post/page-settings.ts';

it.each([
  ['_posts', '_posts/'],
  ['_posts/', '_posts/'],
  ['././docs/_posts//', 'docs/_posts/'],
  ['a./b', 'a./b/'],
  ['.', ''],
  ['./', ''],
  ['', ''],
])('in %j a day is %j and its file', (dir, before) => {
  expect(postPath({ postsDir: dir, pageName: 'arxiv-daily' }, '2025-11-19')).toBe(
    `${before}2025-11-19-arxiv-daily.md`,
  );
});
