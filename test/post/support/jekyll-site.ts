import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Post } from '../../../src/paper.ts';

/** Why a test with the real Jekyll cannot run; false where it can. */
export const NO_JEKYLL =
  spawnSync('jekyll', ['--version']).status === 0
    ? false
    : 'Jekyll is not installed: no site is built.';

const LAYOUT = `<!doctype html><html lang="{{ page.lang }}"><head><meta charset="utf-8">
<title>{{ page.title | escape }}</title></head>
<body><h1>{{ page.title | escape }}</h1><article>{{ content }}</article></body></html>
`;

/** Builds a site of these posts and gives the HTML of each. Rejects where the build fails. */
export async function buildSite(posts: Post[]): Promise<string[]> {
  const built = await buildFiles([
    {
      path: '_config.yml',
      text: 'permalink: /:year-:month-:day.html\ntimezone: UTC\nfuture: true\nsecretkey: hunter2\n',
    },
    { path: '_layouts/post.html', text: LAYOUT },
    ...posts,
  ]);
  return posts.map(({ day }) => {
    const html = built.get(`${day}.html`);
    if (html === undefined) throw new Error(`Jekyll made no page of ${day}.`);
    return html;
  });
}

/** Builds a site of these files and gives what Jekyll made, by path. Rejects where it fails. */
export async function buildFiles(
  files: { path: string; text: string }[],
): Promise<ReadonlyMap<string, string>> {
  const site = await mkdtemp(join(tmpdir(), 'post-site-'));
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), text);
    }
    const options = { cwd: site, env: { ...process.env, LANG: 'C.UTF-8' } };
    await promisify(execFile)('jekyll', ['build', '--disable-disk-cache', '--trace'], options);
    const out = join(site, '_site');
    const entries = await readdir(out, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((each) => join(each.parentPath, each.name));
    const texts = paths.map(async (path): Promise<[string, string]> => [
      relative(out, path),
      await readFile(path, 'utf8'),
    ]);
    return new Map(await Promise.all(texts));
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}
