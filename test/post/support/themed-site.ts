import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Whether the theme that Jekyll recommends is installed, with the plugins it names. */
const HAS_MINIMA =
  spawnSync('ruby', ['-e', '%w[minima jekyll-feed jekyll-seo-tag].each { |name| gem name }'])
    .status === 0;

const CONFIG = `title: Lab notes
url: http://127.0.0.1
permalink: /:year-:month-:day.html
timezone: UTC
future: true
secretkey: hunter2
show_excerpts: true
`;

/** Of a site whose owner has no theme: everything a theme prints of a post. */
const LAYOUT = `<!doctype html><html lang="{{ page.lang }}"><head><meta charset="utf-8">
<link rel="icon" href="data:,"><title>{{ page.title }}</title>
<meta name="description" content="{{ page.description }}"></head>
<body><h1>{{ page.title }}</h1><div class="post-content">{{ content }}</div></body></html>
`;
const HOME = `---
layout: home
---
{% for post in site.posts %}<div>{{ post.title }} {{ post.excerpt }}</div>{% endfor %}
`;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** A built site, served from this machine. */
export type Site = {
  address: string;
  theme: 'minima' | 'none';
  /** What Jekyll said while it built. */
  log: string;
  read: (path: string) => Promise<string>;
  close: () => Promise<void>;
};

/**
 * Builds a site of files with the real Jekyll, in minima where it is installed, and serves it.
 * Rejects where the build fails.
 */
export async function serveSite(files: { path: string; text: string }[]): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'post-site-'));
  const theme = HAS_MINIMA ? 'minima' : 'none';
  const own = HAS_MINIMA
    ? [{ path: '_config.yml', text: `${CONFIG}theme: minima\nplugins: [jekyll-feed]\n` }]
    : [
        { path: '_config.yml', text: CONFIG },
        { path: '_layouts/post.html', text: LAYOUT },
        { path: '_layouts/home.html', text: LAYOUT },
      ];
  for (const { path, text } of [...own, { path: 'index.html', text: HOME }, ...files]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const options = { cwd: folder, env: { ...process.env, LANG: 'C.UTF-8' }, maxBuffer: 1 << 26 };
  const { stdout, stderr } = await promisify(execFile)(
    'jekyll',
    ['build', '--disable-disk-cache', '--trace'],
    options,
  );
  const read = async (path: string) => readFile(join(folder, '_site', path), 'utf8');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = pathname === '/' ? 'index.html' : pathname.slice(1);
    readFile(join(folder, '_site', path)).then(
      (data) => response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain').end(data),
      () => {
        response.statusCode = path === 'favicon.ico' ? 204 : 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    theme,
    log: stdout + stderr,
    read,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
