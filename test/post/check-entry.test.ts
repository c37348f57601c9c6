import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/paper.ts';
import { brokenEntries } from '../../src/post/check-entry.ts';
import { checkPost } from '../../src/post/check-post.ts';
import { entryHash } from '../../src/post/marker.ts';
import { parsePost } from '../../src/post/parse-post.ts';
import { renderPost } from '../../src/post/render-post.ts';
import { createRandom } from './support/hostile-text.ts';
import { randomDay } from './support/random-day.ts';
import { failedEntry, sampleEntry, sampleInput, sampleSettings } from './support/sample-page.ts';

/** Of random days. */
const ROUNDS = Number(process.env['POST_ROUNDS'] ?? 60);

const ids = ['2511.90001', '2511.90002', '2511.90003'];
const input = sampleInput(ids.map((id) => sampleEntry({ id })));
const post = renderPost(input, sampleSettings());
const [, second = ''] = ids;

/** The page with the second entry changed, its hash made right again as an own fault would. */
function broken(from: string | RegExp, to: string): Post {
  const entry = parsePost(post.text).entries[1];
  const text = entry?.text.replace(from, () => to) ?? '';
  expect(text).not.toBe(entry?.text);
  const page = post.text.replace(entry?.text ?? '', () => text);
  return { ...post, text: page.replace(entry?.hash ?? '', entryHash(text)) };
}

describe('brokenEntries', () => {
  it('finds none on sound pages', () => {
    const random = createRandom(12);
    for (let round = 0; round < ROUNDS; round += 1) {
      const { input: day, settings } = randomDay(random);
      expect(brokenEntries(renderPost(day, settings), ['a-secret-key'])).toEqual(new Map());
    }
  });

  it.each([
    ['a Liquid tag', '误差', '{{ x }}', 'Liquid'],
    ['an image', '误差', '![x](https://code.example/x)', 'image'],
    ['a link that is not its own', '误差', '[x](https://evil.example/)', 'evil.example'],
    ['a link to another paper of the page', '误差', '[x](#p-2511-90001)', '#p-2511-90001'],
    ['raw HTML', '误差', '<script>x</script>', 'not its own'],
    ['an open fold', '</details>', '', 'fold'],
    ['a hidden character', '误差', '误\u200B差', 'zero-width'],
    ['a second heading', '误差', 'x\n\n## y\n\n', 'heading'],
    ['another title', '2. Quiet', '2. Loud', 'does not read as its title'],
    ['a secret', '误差', 'a-secret-key', 'secret'],
  ])('finds the entry that has %s', (_, from, to, word) => {
    const faults = brokenEntries(broken(from, to), ['a-secret-key']);
    expect([...faults.keys()]).toEqual([second]);
    expect(faults.get(second)).toContain(word);
  });

  it('finds an entry whose hash, marker, line in the contents or place is wrong', () => {
    const check = (from: string | RegExp, to: string) => {
      const text = post.text.replace(from, () => to);
      expect(text).not.toBe(post.text);
      return [...brokenEntries({ ...post, text }, [])];
    };
    const mark = /<!-- arxiv-daily id=2511.90002 hash=(\S{16}) -->/;
    const [, hash = ''] = mark.exec(post.text) ?? [];
    expect(check('2. Quiet Rooms: Learning Reverberation from Silence\n', '2. X\n')).toHaveLength(
      1,
    );
    expect(check(hash, '0'.repeat(16))).toEqual([[second, expect.stringContaining('hash')]]);
    expect(check(`${hash} -->`, `${hash} failed -->`)).toEqual([
      [second, expect.stringContaining('marker')],
    ]);
    expect(check('#p-2511-90002) — ', '#p-2511-90002) — {% x %}')).toEqual([
      [second, expect.stringContaining('Liquid')],
    ]);
    // The text of an entry without its marker counts as that of the one before.
    expect(check(mark, '').map(([id]) => id)).toContain(second);
  });

  it('tells of each fault of an entry once', () => {
    const [fault] = brokenEntries(broken('误差', '{{ x }} a | b {{ y }}'), []).values();
    expect(fault).toMatch(/^The page has a Liquid tag\. The page has a pipe[^.]*\.$/);
  });

  it('finds entries that are not there', () => {
    const faults = brokenEntries({ ...post, text: '---\nlayout: post\n---\n' }, []);
    expect([...faults]).toEqual(ids.map((id) => [id, `The entry of ${id} cannot be read back.`]));
  });

  it('takes no line outside of the contents for that of an entry', () => {
    for (const place of ['## <a id="toc"', '<!-- arxiv-daily papers']) {
      const text = post.text.replace(place, () => `[x](#p-2511-90002) {% x %}\n\n${place}`);
      expect(brokenEntries({ ...post, text }, [])).toEqual(new Map());
    }
  });

  it('leaves a page that can be delivered, once the broken entry is written as a failure', () => {
    const { announcement } = input;
    const page = broken('误差', '{{ x }}');
    expect(checkPost(page, { announcement, secrets: [] })).not.toEqual([]);
    const faults = brokenEntries(page, []);
    const entries = page.entries.map((entry) =>
      faults.has(entry.paper.id) ? failedEntry(entry.paper) : entry,
    );
    const mended = renderPost({ ...input, entries }, sampleSettings());
    expect(checkPost(mended, { announcement, secrets: [] })).toEqual([]);
    expect(parsePost(mended.text).entries.map(({ failed }) => failed)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
