import { z } from 'zod';
import { tokenBound, type Usage } from './cost.ts';

const tokens = z.number().nonnegative().catch(0);
// By its shape alone: endpoints other than Anthropic's leave the cache, or all of it, out.
const messageFields = z.object({
  usage: z
    .object({
      input_tokens: tokens,
      output_tokens: tokens,
      cache_creation_input_tokens: tokens,
      cache_read_input_tokens: tokens,
    })
    .optional()
    .catch(undefined),
  content: z.array(z.object({ text: z.string().catch('') })).catch([]),
});

/** The tokens that a message of the Messages API says it took; 0 where it does not say. */
export function usageOf(message: unknown): Usage {
  const usage = messageFields.safeParse(message).data?.usage;
  return {
    input: usage?.input_tokens ?? 0,
    output: usage?.output_tokens ?? 0,
    cacheWrite: usage?.cache_creation_input_tokens ?? 0,
    cacheRead: usage?.cache_read_input_tokens ?? 0,
  };
}

/**
 * The tokens of a message whose stream broke off. The count of its output was to come at the end,
 * and what was streamed may be billed, so that its text counts at its bound.
 */
export function usageOfBroken(message: unknown, maxTokens: number): Usage {
  const usage = usageOf(message);
  const content = messageFields.safeParse(message).data?.content ?? [];
  const streamed = tokenBound(content.map(({ text }) => text).join(''));
  return { ...usage, output: Math.min(Math.max(usage.output, streamed), maxTokens) };
}
