import { spawn, spawnSync } from 'node:child_process';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { readDocPage } from '../support/doc-pages.ts';

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(z.object({ name: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

/** The script of a step in docs/recipes.md. */
function scriptOf(step: string): string {
  const steps = readDocPage('docs/recipes.md').blocks.flatMap(({ text }) =>
    Object.values(workflow.parse(parseYaml(text)).jobs).flatMap((job) => job.steps),
  );
  return steps.find(({ name }) => name === step)?.run ?? '';
}

async function runScript(step: string, env: Record<string, string>): Promise<number | null> {
  const child = spawn('bash', ['-eo', 'pipefail', '-c', scriptOf(step)], {
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', ...env },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.on('close', resolve));
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Node's own answer for a server that listens on a port.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (server.address() as AddressInfo).port;
}

const missing = ['jq', 'curl'].filter((tool) => spawnSync(tool, ['--version']).status !== 0);
if (missing.length > 0)
  console.warn(`Not tried: the scripts of the recipes want ${missing.join()}.`);

describe.skipIf(missing.length > 0)('a step of the recipes', () => {
  const outputs = { PAPERS: '12', FLAGGED: '2', PAGE: 'https://github.com/lab/blog/pull/7' };
  // Outputs are data: what a shell or a JSON text would take for its own arrives as it is.
  const hostile = { ...outputs, PAGE: `$(touch x) "'\`; {{` };

  test.each([
    ['Tell Slack', outputs, { text: `arXiv Daily: 12 papers, 2 to look at. ${outputs.PAGE}` }],
    ['Tell Slack', hostile, { text: `arXiv Daily: 12 papers, 2 to look at. ${hostile.PAGE}` }],
    [
      'Tell Feishu',
      outputs,
      { msg_type: 'text', content: { text: `arXiv Daily：12 篇，2 篇待看。${outputs.PAGE}` } },
    ],
  ])('%s sends one message: %#', async (step, env, message) => {
    const received: unknown[] = [];
    const port = await listen(
      createHttpServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          received.push(JSON.parse(body));
          response.end('ok');
        });
      }),
    );
    expect(await runScript(step, { ...env, WEBHOOK: `http://127.0.0.1:${port}/hook` })).toBe(0);
    expect(received).toEqual([message]);
  });

  test('Tell Slack fails where the message is not taken', async () => {
    const port = await listen(
      createHttpServer((_, response) => response.writeHead(404).end('no_team')),
    );
    const env = { ...outputs, WEBHOOK: `http://127.0.0.1:${port}/hook` };
    expect(await runScript('Tell Slack', env)).not.toBe(0);
  });

  test('Tell a mailbox sends one mail', async () => {
    let mail = '';
    const port = await listen(createServer((socket) => talkSmtp(socket, (text) => (mail += text))));
    const env = {
      ...outputs,
      SERVER: `smtp://127.0.0.1:${port}`,
      ACCOUNT: 'lab:secret',
      SENDER: 'blog@example.org',
      READER: 'lab@example.org',
    };
    expect(await runScript('Tell a mailbox', env)).toBe(0);
    expect(mail).toContain('Subject: arXiv Daily: 12 papers\r\n\r\nhttps://github.com/lab/blog');
    expect(mail).toContain('To: lab@example.org\r\n');
  });
});

const SMTP: Record<string, string> = {
  EHLO: '250-stand-in\r\n250 AUTH PLAIN',
  AUTH: '334 ',
  MAIL: '250 yes',
  RCPT: '250 yes',
  DATA: '354 go on',
  QUIT: '221 bye',
};

/** As much of SMTP as takes one mail (https://www.rfc-editor.org/rfc/rfc5321). */
function talkSmtp(
  socket: {
    write: (text: string) => unknown;
    on: (event: 'data', then: (chunk: Buffer) => void) => unknown;
  },
  take: (text: string) => void,
): void {
  let isMail = false;
  let mail = '';
  socket.write('220 stand-in\r\n');
  socket.on('data', (chunk) => {
    const text = chunk.toString();
    if (isMail) {
      mail += text;
      isMail = !mail.endsWith('\r\n.\r\n');
      if (isMail) return;
      take(mail);
      socket.write('250 taken\r\n');
      return;
    }
    const verb = text.slice(0, 4);
    isMail = verb === 'DATA';
    // Anything else is the second half of AUTH.
    socket.write(`${SMTP[verb] ?? '235 known'}\r\n`);
  });
}
