import type { Explanation, Failure, Paper, Reading, Spending } from '../paper.ts';
import type { Message } from './messages-client.ts';
import type { PaidModel } from './paid-model.ts';
import { renderRequest, type PromptSettings } from './prompt.ts';
import { parseReply } from './reply.ts';

export type ExplainerOptions = {
  model: PaidModel;
  settings: PromptSettings;
  log: (line: string) => void;
};

/** What came of one paper. */
export type ExplanationOutcome = { spending: Spending } & (
  { explanation: Explanation } | { failure: Failure }
);

/** @throws UserError when no further request of the run can succeed. */
export type Explain = (paper: Paper, reading: Reading) => Promise<ExplanationOutcome>;

/**
 * Creates the writer: one request a paper, and one more, with the problem named, when the reply has
 * not the shape asked for.
 */
export function createExplainer({ model, settings, log }: ExplainerOptions): Explain {
  return async (paper, reading) => {
    const spending = model.openAccount();
    const messages: Message[] = [
      { role: 'user', content: renderRequest(paper, reading, settings) },
    ];
    const first = await model.ask(messages, spending);
    if ('failure' in first) return { spending, failure: first.failure };
    const parsed = parseReply(first.text, settings.explainer);
    if ('explanation' in parsed) return { spending, explanation: parsed.explanation };

    log(`${paper.id}: asking for a repair: ${parsed.problem}`);
    messages.push(
      { role: 'assistant', content: first.text.trim() || '(nothing)' },
      { role: 'user', content: `${parsed.problem}\nReply with the whole JSON object again.` },
    );
    const second = await model.ask(messages, spending);
    if ('failure' in second) return { spending, failure: second.failure };
    const repaired = parseReply(second.text, settings.explainer);
    if ('explanation' in repaired) return { spending, explanation: repaired.explanation };
    return { spending, failure: { reason: 'unreadable', detail: repaired.problem } };
  };
}
