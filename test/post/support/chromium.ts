import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';

const BINARY = ['chromium', 'chromium-headless-shell', 'google-chrome', 'chromium-browser'].find(
  (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0,
);

/** Why a test in a browser cannot run; false where it can. */
export const NO_CHROMIUM =
  BINARY === undefined ? 'Chromium is not installed: no page is opened in a browser.' : false;

/** What a page did when it was opened, and what the browser made of it. */
export type Visit = {
  /** Addresses that were asked for, the page's own included. */
  requests: string[];
  dialogs: string[];
  /** Errors of scripts, and what went to the console. */
  messages: string[];
  /** What the expression gave. */
  value: unknown;
};

export type Browser = {
  /** Opens an address, and evaluates an expression in the page when it has loaded. */
  visit: (url: string, expression: string, width?: number) => Promise<Visit>;
  screenshot: (url: string, options: Picture) => Promise<Buffer>;
  close: () => Promise<void>;
};

/** In CSS pixels, `scale` pixels of the picture to each; without a height, of the whole page. */
export type Picture = { width: number; height?: number; scale?: number; before?: string };

const MESSAGE = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).default({}),
  result: z.record(z.string(), z.unknown()).default({}),
  error: z.object({ message: z.string() }).optional(),
  sessionId: z.string().optional(),
});
type Message = z.infer<typeof MESSAGE>;

/**
 * A headless Chromium, steered over a pair of pipes
 * (https://chromedevtools.github.io/devtools-protocol/). No name but this machine's own resolves.
 */
export async function startChromium(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'post-browser-'));
  const child = spawn(
    BINARY ?? '',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--remote-debugging-pipe',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      `--user-data-dir=${profile}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const [, , , input, output] = child.stdio;
  if (!(input instanceof Writable && output instanceof Readable)) throw new Error('No pipes.');
  const connection = connect(input, output);
  return {
    visit: async (url, expression, width) => visit(connection, url, expression, width),
    screenshot: async (url, options) => screenshot(connection, url, options),
    close: async () => {
      await Promise.race([connection.send('Browser.close').catch(() => {}), setTimeout(2000)]);
      if (child.exitCode === null) child.kill('SIGKILL');
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Connection = {
  send: (method: string, params?: object, sessionId?: string) => Promise<Message['result']>;
  listen: (listener: (message: Message) => void) => () => void;
};

/** Messages are JSON, each ended by a NUL. */
function connect(input: Writable, output: Readable): Connection {
  const waiting = new Map<number, PromiseWithResolvers<Message>>();
  const listeners = new Set<(message: Message) => void>();
  let rest = '';
  let last = 0;
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const pieces = (rest + chunk).split('\0');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      const message = MESSAGE.parse(JSON.parse(piece));
      if (message.id === undefined) for (const listener of listeners) listener(message);
      else waiting.get(message.id)?.resolve(message);
    }
  });
  const end = () => {
    for (const answer of waiting.values()) answer.reject(new Error('The browser has gone.'));
  };
  for (const pipe of [input, output]) pipe.on('error', end).on('close', end);
  return {
    send: async (method, params = {}, sessionId) => {
      const id = (last += 1);
      const answer = Promise.withResolvers<Message>();
      waiting.set(id, answer);
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      const { result, error } = await answer.promise.finally(() => waiting.delete(id));
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A tab with its own cookies and cache, and what happens in it. */
async function openTab({ send, listen }: Connection, width: number) {
  const { browserContextId } = await send('Target.createBrowserContext');
  const target = { url: 'about:blank', browserContextId, width, height: 900 };
  const { targetId } = await send('Target.createTarget', target);
  const attached = await send('Target.attachToTarget', { targetId, flatten: true });
  const sessionId = z.string().parse(attached['sessionId']);
  const call = async (method: string, params: object = {}) => send(method, params, sessionId);
  const done: Visit = { requests: [], dialogs: [], messages: [], value: undefined };
  const loaded = Promise.withResolvers<void>();
  const stop = listen(({ method, params, sessionId: from }) => {
    if (from !== sessionId) return;
    const text = JSON.stringify(params);
    if (method === 'Page.loadEventFired') loaded.resolve();
    if (method === 'Network.requestWillBeSent') {
      done.requests.push(z.object({ url: z.string() }).parse(params['request']).url);
    }
    if (method === 'Network.webSocketCreated') done.requests.push(text);
    if (method === 'Page.javascriptDialogOpening') {
      done.dialogs.push(text);
      // An open dialog would stop the page for ever.
      void call('Page.handleJavaScriptDialog', { accept: false });
    }
    if (
      /^(?:Runtime\.exceptionThrown|Runtime\.consoleAPICalled|Log\.entryAdded)$/.test(`${method}`)
    ) {
      done.messages.push(text);
    }
  });
  for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await call(`${domain}.enable`);
  const open = async (url: string) => {
    const { errorText } = await call('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url}: ${JSON.stringify(errorText)}`);
    await loaded.promise;
  };
  const evaluate = async (expression: string) => {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await call('Runtime.evaluate', options);
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return z.object({ value: z.unknown().optional() }).parse(result).value;
  };
  const close = async () => {
    stop();
    await send('Target.disposeBrowserContext', { browserContextId });
  };
  return { call, open, evaluate, close, done };
}

function screenOf(width: number, height = 900, deviceScaleFactor = 1) {
  return { width, height, deviceScaleFactor, mobile: width < 600 };
}

async function visit(
  connection: Connection,
  url: string,
  expression: string,
  width = 1000,
): Promise<Visit> {
  const tab = await openTab(connection, width);
  try {
    await tab.call('Emulation.setDeviceMetricsOverride', screenOf(width));
    await tab.open(url);
    const value = await tab.evaluate(expression);
    // Whatever a page would do on its own it has begun by then.
    await setTimeout(50);
    return { ...tab.done, value };
  } finally {
    await tab.close();
  }
}

async function screenshot(
  connection: Connection,
  url: string,
  { width, height, scale, before }: Picture,
): Promise<Buffer> {
  const tab = await openTab(connection, width);
  try {
    await tab.call('Emulation.setDeviceMetricsOverride', screenOf(width, height, scale));
    await tab.call('Emulation.setScrollbarsHidden', { hidden: true });
    await tab.open(url);
    if (before !== undefined) await tab.evaluate(before);
    const options = { captureBeyondViewport: height === undefined, format: 'png' };
    const { data } = await tab.call('Page.captureScreenshot', options);
    return Buffer.from(z.string().parse(data), 'base64');
  } finally {
    await tab.close();
  }
}
