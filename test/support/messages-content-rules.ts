import { isRecord } from './messages-schema-rules.ts';

const BLOCKS = new Set([
  'document',
  'image',
  'redacted_thinking',
  'search_result',
  'text',
  'thinking',
  'tool_result',
  'tool_use',
]);

/** `citations` on a text that is sent is refused since version 2026-10-21. */
const TEXT_FIELDS = new Set(['type', 'text', 'cache_control']);

const MOST_BREAKPOINTS = 4;

/**
 * Checks `system`, `messages`, `tools` and the cache breakpoints of a request.
 * @returns the first thing wrong, as a message that starts with the field, or undefined
 */
export function findContentFault(body: Record<string, unknown>): string | undefined {
  const { messages, system, tools } = body;
  const blocks: [path: string, block: Record<string, unknown>][] = [];
  if (body['cache_control'] !== undefined) blocks.push(['', body]);

  if (system !== undefined && typeof system !== 'string') {
    const fault = collect(system, 'system', new Set(['text']), blocks);
    if (fault !== undefined) return fault;
  }
  if (!Array.isArray(messages)) return 'messages: Input should be a valid list';
  if (messages.length === 0) return 'messages: at least one message is required';
  for (const [index, message] of messages.entries()) {
    const fault = checkMessage(message, `messages.${index}`, blocks);
    if (fault !== undefined) return fault;
  }
  const roles = messages.map((message) => (isRecord(message) ? message['role'] : undefined));
  if (roles[0] !== 'user') return 'messages: first message must use the "user" role';
  if (roles.at(-1) === 'assistant') {
    return 'messages: prefilling is not supported, the last message must use the "user" role';
  }
  if (tools !== undefined) {
    if (!Array.isArray(tools)) return 'tools: Input should be a valid list';
    for (const [index, tool] of tools.entries()) {
      if (isRecord(tool)) blocks.push([`tools.${index}.`, tool]);
    }
  }
  return findCacheFault(blocks);
}

function checkMessage(
  message: unknown,
  path: string,
  blocks: [string, Record<string, unknown>][],
): string | undefined {
  if (!isRecord(message)) return `${path}: Input should be a valid dictionary`;
  const unknown = Object.keys(message).find((key) => key !== 'role' && key !== 'content');
  if (unknown !== undefined) return `${path}.${unknown}: Extra inputs are not permitted`;
  const { role, content } = message;
  if (role !== 'user' && role !== 'assistant') {
    return `${path}.role: Input should be "user" or "assistant"`;
  }
  if (content === undefined) return `${path}.content: Field required`;
  if (typeof content !== 'string') return collect(content, `${path}.content`, BLOCKS, blocks);
  return content === '' ? `${path}: all messages must have non-empty content` : undefined;
}

/** Checks a list of content blocks and adds them to `blocks`. */
function collect(
  content: unknown,
  path: string,
  types: ReadonlySet<string>,
  blocks: [string, Record<string, unknown>][],
): string | undefined {
  if (!Array.isArray(content)) return `${path}: Input should be a string or a list`;
  if (content.length === 0) return `${path}: at least one block is required`;
  for (const [index, block] of content.entries()) {
    const here = `${path}.${index}`;
    if (!isRecord(block)) return `${here}: Input should be a valid dictionary`;
    const type = block['type'];
    if (typeof type !== 'string' || !types.has(type)) {
      return `${here}.type: "${String(type)}" is not one of ${[...types].join(', ')}`;
    }
    if (type === 'text') {
      if (typeof block['text'] !== 'string') return `${here}.text: Field required`;
      if (block['text'].trim() === '') {
        return `${here}.text: text content blocks must be non-empty`;
      }
      const unknown = Object.keys(block).find((key) => !TEXT_FIELDS.has(key));
      if (unknown !== undefined) return `${here}.${unknown}: Extra inputs are not permitted`;
    }
    blocks.push([`${here}.`, block]);
  }
  return undefined;
}

function findCacheFault(blocks: readonly [string, Record<string, unknown>][]): string | undefined {
  const marked = blocks.filter(([, block]) => (block['cache_control'] ?? null) !== null);
  if (marked.length > MOST_BREAKPOINTS) {
    return `cache_control: ${marked.length} blocks have it, at most ${MOST_BREAKPOINTS} may`;
  }
  for (const [path, { cache_control: control }] of marked) {
    if (!isRecord(control) || control['type'] !== 'ephemeral') {
      return `${path}cache_control.type: Input should be "ephemeral"`;
    }
    if (control['ttl'] !== undefined && control['ttl'] !== '5m' && control['ttl'] !== '1h') {
      return `${path}cache_control.ttl: Input should be "5m" or "1h"`;
    }
  }
  return undefined;
}
