import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from '../../support/arxiv-loopback.ts';

/** A server on loopback that answers as it likes. */
export async function startRawServer(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
) {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => answer(request, response, body));
    response.on('error', () => {});
  });
  return listenOnLoopback(server);
}

/** What a model may do that the real one does not: any text of any length, or one without end. */
export type RawReply = { text: string; stopReason?: string | null } | { raw: string } | 'endless';

/** An endpoint of the Messages API that holds to no limit. */
export async function startRawModel(reply: (id: string, attempt: number) => RawReply) {
  const requests: string[] = [];
  const attempts = new Map<string, number>();
  const server = await startRawServer((_, response, body) => {
    requests.push(body);
    const id = /arXiv:(\d{4}\.\d{4,5})/.exec(body)?.[1] ?? '';
    const attempt = (attempts.get(id) ?? 0) + 1;
    attempts.set(id, attempt);
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    send(response, reply(id, attempt));
  });
  return { ...server, requests };
}

function send(response: ServerResponse, reply: RawReply): void {
  const delta = (text: string) =>
    event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } });
  if (typeof reply === 'object' && 'raw' in reply) {
    response.end(reply.raw);
    return;
  }
  const usage = { input_tokens: 100, output_tokens: 1 };
  const message = { id: 'msg_1', type: 'message', role: 'assistant', content: [], usage };
  response.write(event('message_start', { message }));
  response.write(
    event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
  );
  if (reply === 'endless') {
    const piece = delta('{"title": "'.padEnd(64 << 10, '长'));
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', more);
    more();
    return;
  }
  for (let at = 0; at < reply.text.length; at += 1 << 16) {
    response.write(delta(reply.text.slice(at, at + (1 << 16))));
  }
  const stop = reply.stopReason === undefined ? 'end_turn' : reply.stopReason;
  response.write(event('content_block_stop', { index: 0 }));
  response.write(event('message_delta', { delta: { stop_reason: stop }, usage }));
  response.end(event('message_stop', {}));
}

/** One event of a stream. */
export function event(type: string, data: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
}
