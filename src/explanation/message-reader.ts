import { z } from 'zod';
import { estimateTokens, type Usage } from './cost.ts';
import { usageFields } from './message-usage.ts';

const text = z.string().optional().catch(undefined);
// By its shape alone: endpoints other than Anthropic's leave out some of it.
const eventFields = z.object({
  type: text,
  message: z.object({ usage: usageFields }).optional().catch(undefined),
  content_block: z.object({ type: text, text }).optional().catch(undefined),
  delta: z
    .object({ type: text, text, thinking: text, stop_reason: text })
    .optional()
    .catch(undefined),
  usage: usageFields,
});

/** What came of a message that is streamed. */
export type MessageReader = {
  /** Takes the next event of the stream, whatever it is. */
  add: (event: unknown) => void;
  /** The message as it would have come in one piece, without its thinking. */
  whole: () => { stop_reason: string | undefined; content: { type: 'text'; text: string }[] };
  /** Whether anything came, and whether the end came. */
  readonly began: boolean;
  readonly isWhole: boolean;
  /** The tokens that the endpoint told of, with estimates for those it did not. */
  usage: (prompt: () => string) => Usage;
};

/** Reads the events of a streamed message. */
export function createMessageReader(): MessageReader {
  let answer = '';
  let thinking = '';
  let stopReason: string | undefined;
  let began = false;
  let stopped = false;
  const told: Usage = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };

  function count(usage: z.infer<typeof usageFields>): void {
    // Totals of the whole message, some of them told twice; what is left out was told before.
    told.input = Math.max(told.input, usage?.input_tokens ?? 0);
    told.output = Math.max(told.output, usage?.output_tokens ?? 0);
    told.cacheWrite = Math.max(told.cacheWrite, usage?.cache_creation_input_tokens ?? 0);
    told.cacheRead = Math.max(told.cacheRead, usage?.cache_read_input_tokens ?? 0);
  }

  return {
    add(value) {
      const event = eventFields.safeParse(value).data;
      if (event === undefined) return;
      began = true;
      count(event.message?.usage);
      count(event.usage);
      if (event.content_block?.type === 'text') answer += event.content_block.text ?? '';
      if (event.delta?.type === 'text_delta') answer += event.delta.text ?? '';
      thinking += event.delta?.thinking ?? '';
      stopReason ??= event.delta?.stop_reason;
      stopped ||= event.type === 'message_stop';
    },
    whole: () => ({ stop_reason: stopReason, content: [{ type: 'text', text: answer }] }),
    get began() {
      return began;
    },
    get isWhole() {
      return stopped || stopReason !== undefined;
    },
    usage(prompt) {
      const input = told.input + told.cacheWrite + told.cacheRead;
      const isTold = input > 0 && (told.output > 0 || answer === '') && this.isWhole;
      if (isTold) return { ...told };
      if (!began) return { ...told, isPartial: true };
      return {
        ...told,
        input: input > 0 ? told.input : estimateTokens(prompt()),
        output: Math.max(told.output, estimateTokens(answer + thinking)),
        isPartial: true,
      };
    },
  };
}
