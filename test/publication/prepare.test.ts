import { describe, expect, test } from 'vitest';
import { DAY, request } from '../support/github-world.ts';
import { useGitHubWorld } from '../support/use-github-world.ts';

const start = useGitHubWorld();

describe('whether a page can be delivered', () => {
  test('is asked by one request that leaves nothing to be seen', async () => {
    const world = await start();
    const before = await world.github.git('for-each-ref');
    await world.begin().prepare(DAY);
    expect(world.writes()).toEqual(['git/create-blob']);
    expect(await world.github.git('for-each-ref')).toBe(before);
  });

  test.each(['pull-request', 'commit'] as const)(
    'is not asked where an earlier page tells: %s',
    async (delivery) => {
      const world = await start();
      await world.begin({ delivery }).publish(request());
      const later = world.begin({ delivery });
      await later.readState('2026-01-01');
      const from = world.github.requests.length;
      await later.prepare('2026-03-19');
      expect(world.writes(from)).toEqual([]);
    },
  );

  test.each([
    [{ permissions: { contents: 'read' as const } }, /contents: write, pull-requests: write/],
    [{ archived: true }, /archived/],
  ])('is answered with the way to fix it where it cannot: %j', async (options, hint) => {
    const { begin } = await start(options);
    await expect(begin().prepare(DAY)).rejects.toMatchObject({
      message: expect.stringMatching(/^GitHub refused to write to lab\/blog: status 403/),
      hint: expect.stringMatching(hint),
    });
  });
});
