import { createServer, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Usage } from '../../src/explanation/cost.ts';
import type { Limits } from '../../src/explanation/watch-client.ts';
import { listenOnLoopback } from '../support/arxiv-loopback.ts';
import { startMessages } from '../support/messages-server.ts';
import { createWorld, eventStream } from './support/model-world.ts';

let close: (() => Promise<void>) | undefined;
afterEach(async () => close?.());

const START = eventStream([
  {
    type: 'message_start',
    message: { role: 'assistant', content: [], usage: { input_tokens: 700, output_tokens: 1 } },
  },
]);
const PING = eventStream([{ type: 'ping' }]);
const REST = eventStream([
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: 'Done.' } },
  { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 9 } },
  { type: 'message_stop' },
]);

/** A server that writes an answer at its own pace, and whether its client hung up. */
async function startSlow(write: (response: ServerResponse) => Promise<void>) {
  const state = { hungUp: false };
  const server = createServer((request, response) => {
    response.on('close', () => {
      state.hungUp ||= !response.writableFinished;
    });
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      void write(response);
    });
  });
  const { url, close: end } = await listenOnLoopback(server);
  close = end;
  return { url, state };
}

const LONG: Limits = { firstByteMs: 20_000, idleMs: 20_000, totalMs: 20_000 };

async function askOnce(baseUrl: string, limits: Partial<Limits>) {
  const { ask } = createWorld({ baseUrl, limits: { ...LONG, ...limits } });
  const usage: Usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };
  return { answer: await ask([{ role: 'user', content: 'x' }], usage), usage };
}

describe('a request', () => {
  it('to a server that says nothing is broken off, and may be billed', async () => {
    const server = await startMessages({ answer: () => 'hang' });
    close = server.close;
    const { answer, usage } = await askOnce(server.url, { firstByteMs: 50 });
    expect(answer).toMatchObject({
      again: 'no answer began within 0.05 s',
      isBusy: false,
      tookMs: expect.any(Number),
    });
    expect('again' in answer && answer.tookMs).toBeGreaterThan(40);
    expect(usage).toEqual({ input: 0, output: 0, cacheWrite: 0, cacheRead: 0, isPartial: true });
  });

  it('whose stream stands still is broken off, and what it told counts', async () => {
    const { url, state } = await startSlow(async (response) => void response.write(START));
    const { answer, usage } = await askOnce(url, { idleMs: 50 });
    expect(answer).toMatchObject({ again: 'nothing more of the answer came within 0.05 s' });
    expect(usage).toMatchObject({ input: 700, isPartial: true });
    await setTimeout(20);
    expect(state.hungUp).toBe(true);
  });

  it('that never ends is broken off, however lively it is', async () => {
    const { url } = await startSlow(async (response) => {
      response.write(START);
      while (!response.destroyed) {
        response.write(PING);
        await setTimeout(5);
      }
    });
    const { answer } = await askOnce(url, { idleMs: 10_000, totalMs: 120 });
    expect(answer).toMatchObject({ again: 'the answer had no end within 0.12 s' });
  });

  it('whose model thinks for long is kept, as pings come', async () => {
    const { url } = await startSlow(async (response) => {
      response.write(START);
      // Three times the limit, in steps of a fifth of it.
      for (let pings = 0; pings < 15; pings += 1) {
        response.write(PING);
        await setTimeout(40);
      }
      response.end(REST);
    });
    const { answer, usage } = await askOnce(url, { idleMs: 200 });
    expect(answer).toEqual({ text: 'Done.' });
    expect(usage).toEqual({ input: 700, output: 9, cacheWrite: 0, cacheRead: 0 });
  });

  it('whose answer is whole counts, though its stream stays open', async () => {
    const { url } = await startSlow(async (response) => void response.write(START + REST));
    const { answer } = await askOnce(url, { idleMs: 50 });
    expect(answer).toEqual({ text: 'Done.' });
  });
});
