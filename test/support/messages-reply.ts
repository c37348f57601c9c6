import { isRecord } from './messages-schema-rules.ts';

/** A valid request as the function that answers sees it. */
export type ParsedRequest = {
  /** 1 for the first valid request. */
  number: number;
  model: string;
  maxTokens: number;
  stream: boolean;
  /** The text of all system blocks. */
  system: string;
  /** The text of all user messages, a blank line between blocks. */
  prompt: string;
  messages: { role: 'user' | 'assistant'; text: string }[];
  /** The JSON schema of `output_config.format`. */
  schema: Record<string, unknown> | undefined;
  /** All that was sent. */
  body: Record<string, unknown>;
};

export type StopReason =
  | 'end_turn'
  | 'max_tokens'
  | 'stop_sequence'
  | 'tool_use'
  | 'pause_turn'
  | 'refusal'
  | 'model_context_window_exceeded';

/** A finished message. Tokens are counted where not given: characters divided by 2.5. */
export type TextReply = {
  text: string;
  stopReason?: StopReason;
  inputTokens?: number;
  outputTokens?: number;
  /** Text of a thinking block before the answer; counted as output. */
  thinking?: string;
};

/**
 * What the stand-in does with a valid request: a message; an error before the answer begins
 * (`retryAfter` in seconds); an error event in mid-stream after so many characters of `text`;
 * the connection cut; nothing at all.
 */
export type Reply =
  | TextReply
  | {
      error: {
        status: number;
        type: string;
        message: string;
        errorCode?: string;
        retryAfter?: number;
        /** Further headers of the answer. */
        headers?: Record<string, string>;
      };
    }
  | { streamError: string; afterChars: number; text?: string }
  | 'reset'
  | 'hang';

/** Reads a body that has passed the rules. */
export function parseRequest(body: Record<string, unknown>, number: number): ParsedRequest {
  const messages = (Array.isArray(body['messages']) ? body['messages'] : [])
    .filter(isRecord)
    .map(({ role, content }) => ({
      role: role === 'assistant' ? ('assistant' as const) : ('user' as const),
      text: textOf(content),
    }));
  const config = body['output_config'];
  const format = isRecord(config) ? config['format'] : undefined;
  const schema = isRecord(format) ? format['schema'] : undefined;
  return {
    number,
    model: String(body['model']),
    maxTokens: Number(body['max_tokens']),
    stream: body['stream'] === true,
    system: textOf(body['system']),
    prompt: messages
      .filter(({ role }) => role === 'user')
      .map(({ text }) => text)
      .join('\n\n'),
    messages,
    schema: isRecord(schema) ? schema : undefined,
    body,
  };
}

/** The message that a text reply becomes, as the API describes it. */
export function buildMessage(
  request: ParsedRequest,
  reply: TextReply,
): Record<string, unknown> & { content: ContentBlock[]; usage: Usage } {
  // A model stops at the limit whatever it had in mind.
  const limit = Math.floor(request.maxTokens * 2.5);
  const isCut = reply.text.length > limit;
  const text = isCut ? reply.text.slice(0, limit) : reply.text;
  const stopReason = isCut ? 'max_tokens' : (reply.stopReason ?? 'end_turn');
  const thinking = countTokens(reply.thinking ?? '');
  const content: ContentBlock[] = [];
  if (reply.thinking !== undefined) {
    content.push({ type: 'thinking', thinking: '', signature: 'c2lnbmF0dXJl' });
  }
  if (text !== '') content.push({ type: 'text', text, citations: null });
  return {
    id: `msg_${String(request.number).padStart(24, '0')}`,
    type: 'message',
    role: 'assistant',
    model: request.model,
    container: null,
    content,
    stop_reason: stopReason,
    stop_sequence: null,
    stop_details:
      stopReason === 'refusal'
        ? { type: 'refusal', category: 'frontier_llm', explanation: null }
        : null,
    usage: {
      input_tokens: reply.inputTokens ?? countRequestTokens(request),
      output_tokens: reply.outputTokens ?? countTokens(text) + thinking,
      output_tokens_details: { thinking_tokens: thinking },
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
      inference_geo: null,
      server_tool_use: null,
      service_tier: 'standard',
      speed: null,
    },
  };
}

export type ContentBlock =
  | { type: 'text'; text: string; citations: null }
  | { type: 'thinking'; thinking: string; signature: string };

type Usage = Record<string, unknown> & { input_tokens: number; output_tokens: number };

/** Tokens by the rule of thumb of 2.5 characters each, rounded. */
export function countTokens(text: string): number {
  return Math.round(text.length / 2.5);
}

function countRequestTokens(request: ParsedRequest): number {
  return countTokens(request.system + request.messages.map(({ text }) => text).join(''));
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .filter(isRecord)
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
    .join('\n\n');
}
