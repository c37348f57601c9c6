import type { Message, MessagesClientOptions } from './messages-client.ts';

/**
 * The body of a request, as small as it can be: what is not in it no endpoint can refuse. Anthropic's
 * own API caches the instructions; what other endpoints cache is their own affair.
 */
export function renderBody(
  { model, maxTokens, baseUrl, instructions, thinking, schema }: MessagesClientOptions,
  messages: Message[],
  sendsSchema: boolean,
) {
  return {
    model,
    max_tokens: maxTokens,
    stream: true as const,
    system:
      baseUrl === undefined
        ? [
            {
              type: 'text' as const,
              text: instructions,
              cache_control: { type: 'ephemeral' as const },
            },
          ]
        : instructions,
    messages,
    ...(sendsSchema ? { output_config: { format: { type: 'json_schema' as const, schema } } } : {}),
    ...(thinking === undefined ? {} : { thinking: { type: thinking } }),
  };
}
