import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createWorkspace } from '../../src/publication/workspace-client.ts';

const root = await mkdtemp(path.join(tmpdir(), 'workspace-'));
afterAll(() => rm(root, { recursive: true }));

const page = {
  day: '2026-03-18',
  path: '_posts/2026-03-18-arxiv-daily.md',
  text: 'Page.\n',
  title: 'Title',
  body: 'Body',
};

test('a folder holds the pages, and nothing of them is under way', async () => {
  const workspace = createWorkspace(root, '_posts');
  const nothing = { posts: [], pullRequests: [], openPages: [] };
  expect(await workspace.readState('2026-01-01')).toEqual(nothing);

  await workspace.save(page);
  expect(await workspace.readState('2026-01-01')).toEqual(nothing);

  await workspace.publish(page);
  await workspace.publish({ ...page, path: '_posts/old/2025-12-31-arxiv-daily.md' });
  await workspace.publish({ ...page, path: '_posts/speech/2026-03-17-talk.markdown' });
  await workspace.publish({ ...page, path: '_posts/notes.md' });
  const { posts, openPages } = await workspace.readState('2026-01-01');
  expect(posts.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
    { name: '2026-03-17-talk.markdown', text: 'Page.\n' },
    { name: '2026-03-18-arxiv-daily.md', text: 'Page.\n' },
  ]);
  expect(openPages).toEqual([]);
});

test('an update is written over the page', async () => {
  const workspace = createWorkspace(root, '_posts');
  const open = { ...page, pullRequest: undefined, undressed: false };
  const updated = await workspace.update(open, { ...page, text: 'Renewed.\n' });
  expect(updated).toEqual({ commitSha: undefined, pullRequest: undefined, problem: undefined });
  expect(await readFile(path.join(root, page.path), 'utf8')).toBe('Renewed.\n');
});

test('a folder that cannot be read is an error, not an empty one', async () => {
  const workspace = createWorkspace(root, page.path);
  await expect(workspace.readState('2026-01-01')).rejects.toThrow('ENOTDIR');
});
