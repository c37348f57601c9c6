import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { anchorOf, docPages, readDocPage, ROOT } from '../support/doc-pages.ts';

const links = docPages().flatMap(({ name, links: targets }) =>
  targets.map((target): [string, string] => [name, target]),
);
const isOutside = (target: string) => /^[a-z]+:/.test(target);

test.each(links.filter(([, target]) => !isOutside(target)))(
  '%s leads to %s, which is there',
  (page, target) => {
    const [file = '', anchor] = target.split('#');
    const place = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    expect(existsSync(path.join(ROOT, place))).toBe(true);
    if (anchor === undefined) return;
    const anchors = readDocPage(place).headings.map(({ text }) => anchorOf(text));
    expect(anchors).toContain(anchor);
  },
);

test('links that lead out are whole, and by https', () => {
  const outside = links.filter(([, target]) => isOutside(target));
  expect(outside.length).toBeGreaterThan(5);
  const wrong = outside.filter(
    ([, target]) => !/^https:\/\/[\w.-]+\.[a-z]+(?:\/[\w./?=&#%-]*)?$/.test(target),
  );
  expect(wrong).toEqual([]);
});
