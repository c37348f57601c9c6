import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export const STARTER = path.join(import.meta.dirname, '../../docs/starter');

const { resolve } = createRequire(import.meta.url);
const MATHJAX = /https:\/\/cdn\.jsdelivr\.net\/npm\/mathjax@[^"]+/;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Stands in for MathJax, which comes from elsewhere: it sets what MathJax would set. */
const STAND_IN = `
for (const element of document.querySelectorAll('span, div')) {
  const [, open, tex] = /^\\\\([([])([^]*)\\\\[)\\]]$/.exec(element.textContent) ?? [];
  if (tex !== undefined && element.children.length === 0) {
    temml.render(tex, element, { displayMode: open === '[', throwOnError: true });
  }
}`;

/** The site of docs/starter/ with one post, built by the real Jekyll and served over loopback. */
export async function serveStarter(name: string, post: string) {
  const site = mkdtempSync(path.join(tmpdir(), 'arxiv-daily-starter-'));
  cpSync(STARTER, site, { recursive: true });
  mkdirSync(path.join(site, '_posts'));
  writeFileSync(path.join(site, '_posts', name), post);
  const head = path.join(site, '_includes/head.html');
  writeFileSync(head, readFileSync(head, 'utf8').replace(MATHJAX, '/mathjax.js'));
  const temml = readFileSync(resolve('temml/dist/temml.min.js'), 'utf8');
  writeFileSync(path.join(site, 'mathjax.js'), temml + STAND_IN);
  await promisify(execFile)('jekyll', ['build', '--quiet'], { cwd: site });
  const server = createServer(({ url = '/' }, response) => {
    const file = path.join(site, '_site', url.endsWith('/') ? `${url}index.html` : url);
    try {
      const body = readFileSync(file);
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // The type of the answer is wider for servers on pipes.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(site, { recursive: true });
    },
  };
}
