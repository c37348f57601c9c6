import { expect, test } from 'vitest';
import { createPageLinks } from '../../src/publication/review-link.ts';

const place = {
  serverUrl: 'https://github.example',
  repository: 'lab/blog',
  branch: 'arxiv-daily/2025-11-19',
  path: '_posts/2025-11-19-arxiv-daily.md',
};

test('leads to a line of the source, and to the editor', () => {
  const { toLine, edit } = createPageLinks(place);
  const file = 'arxiv-daily/2025-11-19/_posts/2025-11-19-arxiv-daily.md';
  expect(toLine(7)).toBe(`https://github.example/lab/blog/blob/${file}?plain=1#L7`);
  expect(edit).toBe(`https://github.example/lab/blog/edit/${file}`);
});

test('encodes what is no part of a path, and what would end a link in Markdown', () => {
  const { edit } = createPageLinks({ ...place, branch: 'b', path: "a b#c?/(d)*!'é.md" });
  expect(edit).toBe(
    'https://github.example/lab/blog/edit/b/a%20b%23c%3F/%28d%29%2a%21%27%C3%A9.md',
  );
});
