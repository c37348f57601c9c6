import { z } from 'zod';
import type { Usage } from './cost.ts';

const tokens = z.number().nonnegative().optional().catch(undefined);

/** The usage of the Messages API. Other endpoints leave the cache, or all of it, out. */
export const usageFields = z
  .object({
    input_tokens: tokens,
    output_tokens: tokens,
    cache_creation_input_tokens: tokens,
    cache_read_input_tokens: tokens,
  })
  .optional()
  .catch(undefined);

/** The tokens that a whole message of the Messages API says it took; 0 where it does not say. */
export function usageOf(message: unknown): Usage {
  const { usage } = z.object({ usage: usageFields }).safeParse(message).data ?? {};
  return {
    input: usage?.input_tokens ?? 0,
    output: usage?.output_tokens ?? 0,
    cacheWrite: usage?.cache_creation_input_tokens ?? 0,
    cacheRead: usage?.cache_read_input_tokens ?? 0,
  };
}
