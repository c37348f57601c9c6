import { z } from 'zod';
import { UserError } from '../errors.ts';

/** What an error of the model API says. */
export type Trouble = {
  /** HTTP status; undefined where there was no answer or it broke off. */
  status: number | undefined;
  type: string;
  code: string;
  /** One line without a full stop, at most 320 characters, that does not hold the key. */
  sentence: string;
};

const text = z.string().optional().catch(undefined);
// Endpoints other than Anthropic's leave some out or give them another shape.
const errorFields = z.object({
  status: z.number().optional().catch(undefined),
  type: text,
  errorCode: text,
  apiMessage: text,
});

/** Reads an error of the SDK by its fields. `apiKey` is masked: some endpoints repeat it. */
export function readTrouble(error: Error, apiKey: string | undefined): Trouble {
  const { status, type, errorCode, apiMessage } = errorFields.parse(error);
  const message = (apiMessage ?? error.message).slice(0, 10_000);
  const masked = apiKey ? message.replaceAll(apiKey, '***') : message;
  const line = masked.replace(/\s+/g, ' ').trim().slice(0, 300).replace(/\.$/, '');
  return {
    status,
    type: type ?? '',
    code: errorCode ?? '',
    sentence: status === undefined ? line : `status ${status}, ${line}`,
  };
}

/** Whether no further request of the run can succeed: key, billing, permission or model. */
export function endsTheRun({ status = 0, type, code }: Trouble): boolean {
  return (
    [401, 402, 403, 404].includes(status) ||
    code.endsWith('spend_limit_reached') ||
    type === 'billing_error'
  );
}

/** Whether the request was refused for its output schema, which not every endpoint takes. */
export function blamesSchema({ status, sentence }: Trouble): boolean {
  return (status === 400 || status === 422) && /output_config|format|schema/i.test(sentence);
}

/** The error with which such a run ends. `model` is the one that was asked. */
export function refusalError({ status = 0, sentence }: Trouble, model: string): UserError {
  const hints: Record<number, string> = {
    401: 'Check the secret behind anthropic-api-key.',
    402: 'Check the billing of the account of this key.',
    403: `Check that this key may use ${model}.`,
    404: `Check the inputs model (${model}) and anthropic-base-url.`,
  };
  return new UserError(`The model API refused: ${sentence}.`, {
    hint: hints[status] ?? 'Check the spending limit of the account of this key.',
  });
}
