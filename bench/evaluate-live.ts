import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkExplanation } from '../src/check/check-explanation.ts';
import { UserError } from '../src/errors.ts';
import { explainPapers } from '../src/explain-papers.ts';
import { createBudget } from '../src/explanation/budget.ts';
import { isPriced, priceOf } from '../src/explanation/cost.ts';
import { createExplainer, type Explain } from '../src/explanation/explainer.ts';
import { createMessagesClient } from '../src/explanation/messages-client.ts';
import { createPaidModel } from '../src/explanation/paid-model.ts';
import { translates } from '../src/explanation/prompt-language.ts';
import {
  PROMPT_VERSION,
  renderInstructions,
  type PromptSettings,
} from '../src/explanation/prompt.ts';
import { replySchema } from '../src/explanation/reply.ts';
import * as format from '../src/input-formats.ts';
import { readValue } from '../src/input-values.ts';
import { saveAnswer } from './evaluate-answers.ts';
import type { LiveOptions } from './evaluate-options.ts';
import { openPapers } from './evaluate-papers.ts';

/** Room for the answer and, on Anthropic's models, for the thinking before it, as in a run. */
const MAX_TOKENS = { anthropic: 16_000, other: 8_000 };

/**
 * Asks the model about each paper as a run does, within the budget, and saves each answer as soon
 * as it is there.
 * @throws UserError before the first request where an option is wrong; afterwards where no further
 * request could succeed, with what was answered saved
 */
export async function askModel(options: LiveOptions, log: (line: string) => void): Promise<void> {
  const settings = settingsOf(options);
  if (existsSync(options.save) && readdirSync(options.save).length > 0) {
    throw new UserError(`The folder ${options.save} is not empty.`, {
      hint: 'Give --save a new one, so that answers of two models are not mixed.',
    });
  }
  if (options.prices === undefined && !isPriced(options.model)) {
    throw new UserError(`The price of ${options.model} is not known, so --max-cost cannot hold.`, {
      hint: 'Give --prices IN/OUT in US dollars per million tokens; 0/0 for a model of your own.',
    });
  }
  const explain = createWriter(options, settings, log);
  const { papers, read } = await openPapers(options, log);

  const explainAndSave: Explain = async (paper, reading, check) => {
    const began = performance.now();
    const outcome = await explain(paper, reading, check);
    if ('ended' in outcome) return outcome;
    saveAnswer(options.save, {
      paper,
      reading,
      settings,
      prompt: PROMPT_VERSION,
      spending: outcome.spending,
      seconds: Math.round((performance.now() - began) / 100) / 10,
      explanation: 'explanation' in outcome ? outcome.explanation : undefined,
      failure: 'failure' in outcome ? outcome.failure : undefined,
    });
    return outcome;
  };
  const { ended } = await explainPapers(papers, options.concurrency, {
    read,
    explain: explainAndSave,
    check: (explanation, paper, reading) => checkExplanation(explanation, paper, reading, settings),
    stop: new AbortController().signal,
    now: () => new Date(),
    log,
  });
  if (ended !== undefined) throw ended;
}

function settingsOf({ language, glossary: file }: LiveOptions): PromptSettings {
  const glossary =
    file === undefined ? [] : readValue('--glossary', readGlossary(file), format.glossary, 'File');
  return { language, glossary, explainer: true };
}

function readGlossary(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`The file ${file} of --glossary could not be read.`, { cause: error });
  }
}

/** The writer as a run has it. */
function createWriter(
  { model, apiKey, baseUrl, maxCost, prices }: LiveOptions,
  settings: PromptSettings,
  log: (line: string) => void,
): Explain {
  const instructions = renderInstructions(settings);
  const schema = replySchema(settings.explainer, translates(settings.language));
  const maxTokens = baseUrl === undefined ? MAX_TOKENS.anthropic : MAX_TOKENS.other;
  const use = { model, instructions, schema, maxTokens, log };
  const paid = createPaidModel({
    ...use,
    ask: createMessagesClient({ ...use, apiKey, baseUrl }),
    budget: createBudget(maxCost),
    priceOf: priceOf(model, prices),
  });
  return createExplainer({ model: paid, settings, log });
}
