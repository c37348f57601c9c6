import { UserError } from '../errors.ts';
import type { Explanation, Failure, Finding, Paper, Reading, Spending } from '../paper.ts';
import type { Message } from './messages-client.ts';
import type { PaidModel } from './paid-model.ts';
import { translates } from './prompt-language.ts';
import { renderRequest, type PromptSettings } from './prompt.ts';
import { mendable, renderRepairRequest, weightOf } from './repair-request.ts';
import { parseReply } from './reply.ts';

export type ExplainerOptions = {
  model: PaidModel;
  /** Asked where nothing usable comes of the first model. */
  fallback?: PaidModel | undefined;
  /**
   * An answer that was had before, once; its price is added to `spending`. undefined: there is
   * none, and the model is asked.
   */
  takeEarly?: ((paper: Paper, spending: Spending) => Answer | undefined) | undefined;
  settings: PromptSettings;
  log: (line: string) => void;
};

type Answer = Awaited<ReturnType<PaidModel['ask']>>;

/** Holds an explanation of the paper in question against it. */
export type Check = (explanation: Explanation) => Finding[];

type Written = { explanation: Explanation; findings: Finding[] };

/** What came of one paper. `ended`: no further request of the run can succeed, and why. */
export type ExplanationOutcome = { spending: Spending } & (
  Written | { failure: Failure } | { ended: UserError }
);

export type Explain = (
  paper: Paper,
  reading: Reading,
  check?: Check,
) => Promise<ExplanationOutcome>;

/**
 * Creates the writer: one request a paper, and one more where the reply has not the shape asked for
 * or the check has more than matters of style against it; the better of two answers is kept. The
 * fallback model gets the same chance where the first one refuses or gives nothing usable.
 */
export function createExplainer(options: ExplainerOptions): Explain {
  const { model, fallback, settings, log } = options;

  return async (paper, reading, check = () => []) => {
    const spending = model.openAccount();
    try {
      const request = { role: 'user' as const, content: renderRequest(paper, reading, settings) };
      const early = options.takeEarly?.(paper, spending);
      const first = await write(model, spending, request, early);
      if (!('failure' in first) || fallback === undefined || !isForAnother(first.failure)) {
        return { spending, ...first };
      }
      const { detail } = first.failure;
      const account = fallback.openAccount();
      log(`${paper.id}: asking ${account.model}, as ${spending.model} failed: ${detail}`);
      try {
        return { ...(await write(fallback, account, request)), spending };
      } finally {
        add(account, spending);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { spending, ended: error };
    }

    async function write(
      writer: PaidModel,
      account: Spending,
      request: Message,
      early?: Answer,
    ): Promise<Written | { failure: Failure }> {
      const answer = early ?? (await writer.ask([request], account));
      if ('failure' in answer) return answer;
      const draft = judge(answer.text);
      const doubt = doubtOf(draft);
      if (doubt === undefined) return usable(draft);
      log(`${paper.id}: asking for a repair: ${doubt.short}`);
      const had = { role: 'assistant' as const, content: answer.text.trim() || '(nothing)' };
      const demand = { role: 'user' as const, content: doubt.request };
      const repair = await writer.ask([request, had, demand], account);
      // A first answer with doubts is more than none.
      if ('failure' in repair) return 'problem' in draft ? repair : usable(draft);
      const second = judge(repair.text);
      return usable(isBetter(second, draft) ? second : draft);
    }

    function judge(text: string): Draft {
      const original = translates(settings.language) ? undefined : paper;
      const parsed = parseReply(text, settings.explainer, original);
      if ('problem' in parsed) return parsed;
      return { ...parsed, findings: check(parsed.explanation) };
    }
  };
}

type Draft = Written | { problem: string };

function doubtOf(draft: Draft): { short: string; request: string } | undefined {
  if ('problem' in draft) {
    const request = `${draft.problem}\nReply with the whole JSON object again.`;
    return { short: draft.problem, request };
  }
  const { findings } = draft;
  if (weightOf(findings) === 0) return undefined;
  const short = mendable(findings)
    .map(({ rule, where }) => `${rule} in ${where}`)
    .join(', ');
  return { short, request: renderRepairRequest(findings) };
}

/** Of two drafts with equal doubts the first is kept: the second was to mend them and did not. */
function isBetter(second: Draft, first: Draft): boolean {
  if ('problem' in first) return true;
  return !('problem' in second) && weightOf(second.findings) < weightOf(first.findings);
}

function usable(draft: Draft): Written | { failure: Failure } {
  if ('problem' in draft) return { failure: { reason: 'unreadable', detail: draft.problem } };
  if (draft.findings.some(({ rule, where }) => rule === 'wrong-language' && where === 'abstract')) {
    const detail = 'The model did not write in the language of the page.';
    return { failure: { reason: 'wrong-language', detail } };
  }
  return draft;
}

/** Whether another model may do better: no matter of money or of the line. */
function isForAnother({ reason }: Failure): boolean {
  return ['refused', 'cut-off', 'unreadable', 'wrong-language'].includes(reason);
}

/** Puts what a second model took on the account of the paper, and its name: it is who wrote. */
function add(account: Spending, total: Spending): void {
  const unknown = account.costUsd === undefined || total.costUsd === undefined;
  total.model = account.model;
  total.requests += account.requests;
  total.inputTokens += account.inputTokens;
  total.outputTokens += account.outputTokens;
  total.costUsd = unknown ? undefined : (account.costUsd ?? 0) + (total.costUsd ?? 0);
}
