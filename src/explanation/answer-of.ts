import { z } from 'zod';
import type { Failure } from '../paper.ts';

// By its shape alone, as the endpoints differ in the rest.
const messageFields = z.object({
  stop_reason: z.string().nullish().catch(undefined),
  content: z.array(z.object({ type: z.string(), text: z.string().catch('') })).catch([]),
});

/** Characters; three times what the most tokens that are asked for can be. */
const LONGEST = 400_000;

/** What a whole message of the Messages API comes to: its text, or why it is none. */
export function answerOf(message: unknown): { text: string } | { failure: Failure } {
  const parsed = messageFields.safeParse(message).data;
  const reason = parsed?.stop_reason;
  switch (reason) {
    case 'refusal':
      return { failure: { reason: 'refused', detail: 'The model refused to write about it.' } };
    case 'max_tokens':
    case 'model_context_window_exceeded': {
      // Even when the JSON happens to be complete, its last part may be cut short.
      return { failure: { reason: 'cut-off', detail: `The reply was cut off (${reason}).` } };
    }
    default: {
      const texts = parsed?.content.filter(({ type }) => type === 'text') ?? [];
      const text = texts.map((part) => part.text).join('');
      if (text.length <= LONGEST) return { text };
      // Parsing and checking it would take many times its size.
      const detail = `The reply is longer than ${LONGEST / 1000},000 characters.`;
      return { failure: { reason: 'unreadable', detail } };
    }
  }
}
