import { describe, expect, test } from 'vitest';
import { useGitHubWorld } from '../support/use-github-world.ts';

const start = useGitHubWorld();

describe('whether a page can be delivered', () => {
  test('is asked by one request that leaves nothing to be seen', async () => {
    const world = await start();
    const before = await world.github.git('for-each-ref');
    await world.begin().requireWrite();
    expect(world.writes()).toEqual(['git/create-blob']);
    expect(await world.github.git('for-each-ref')).toBe(before);
  });

  test.each([
    [{ permissions: { contents: 'read' as const } }, /contents: write, pull-requests: write/],
    [{ archived: true }, /archived/],
  ])('is answered with the way to fix it where it cannot: %j', async (options, hint) => {
    const { begin } = await start(options);
    await expect(begin().requireWrite()).rejects.toMatchObject({
      message: expect.stringMatching(/^GitHub refused to write to lab\/blog: status 403/),
      hint: expect.stringMatching(hint),
    });
  });
});
