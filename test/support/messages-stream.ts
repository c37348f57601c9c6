import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import type { ContentBlock, buildMessage } from './messages-reply.ts';

/** Code points of a text delta. */
const DELTA_LENGTH = 48;

/**
 * Sends a message as the API's events: `message_start`, `ping`, for each block `start`, deltas and
 * `stop`, then `message_delta` with stop reason and usage, and `message_stop`. Each event that has
 * a character of several bytes goes out in two writes that cut through the first of them.
 * @param error ends the stream with an `error` event after so many characters of text
 */
export async function streamMessage(
  response: ServerResponse,
  message: ReturnType<typeof buildMessage>,
  error?: { type: string; afterChars: number },
): Promise<void> {
  const { content, usage, stop_reason, stop_sequence, stop_details, container } = message;
  const send = (type: string, data: Record<string, unknown> = {}) =>
    sendEvent(response, type, { type, ...data });

  await send('message_start', {
    message: {
      ...message,
      content: [],
      stop_reason: null,
      stop_details: null,
      usage: { ...usage, output_tokens: 1 },
    },
  });
  await send('ping');
  for (const [index, block] of content.entries()) {
    await send('content_block_start', { index, content_block: emptyBlock(block) });
    let sent = 0;
    for (const delta of deltas(block)) {
      if (error !== undefined && block.type === 'text' && sent >= error.afterChars) break;
      const left = error === undefined ? Infinity : error.afterChars - sent;
      const cut = delta.text === undefined ? delta : { ...delta, text: delta.text.slice(0, left) };
      await send('content_block_delta', { index, delta: cut });
      sent += cut.text?.length ?? 0;
    }
    if (error !== undefined && block.type === 'text') break;
    await send('content_block_stop', { index });
  }
  if (error === undefined) {
    await send('message_delta', {
      delta: { stop_reason, stop_sequence, stop_details, container },
      usage,
    });
    await send('message_stop');
  } else {
    await send('error', {
      error: { type: error.type, message: `The stream ended early: ${error.type}.` },
    });
  }
  response.end();
}

function emptyBlock(block: ContentBlock): Record<string, unknown> {
  return block.type === 'text' ? { ...block, text: '' } : { ...block, thinking: '', signature: '' };
}

function* deltas(
  block: ContentBlock,
): Generator<{ type: string; text?: string; signature?: string }> {
  if (block.type === 'thinking') {
    yield { type: 'signature_delta', signature: block.signature };
    return;
  }
  let text = '';
  let length = 0;
  for (const character of block.text) {
    text += character;
    length += 1;
    if (length < DELTA_LENGTH) continue;
    yield { type: 'text_delta', text };
    text = '';
    length = 0;
  }
  if (text !== '') yield { type: 'text_delta', text };
}

async function sendEvent(
  response: ServerResponse,
  event: string,
  data: Record<string, unknown>,
): Promise<void> {
  const bytes = Buffer.from(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const multibyte = bytes.findIndex((byte) => byte >= 0xc0);
  if (multibyte >= 0) {
    await write(response, bytes.subarray(0, multibyte + 1));
    // Lets the first part leave as a packet of its own.
    await setImmediate();
  }
  await write(response, bytes.subarray(multibyte + 1));
}

async function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  if (response.destroyed) return;
  await new Promise<void>((resolve) => {
    response.write(bytes, () => resolve());
  });
}
