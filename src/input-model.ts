import { UserError } from './errors.ts';
import * as format from './input-formats.ts';
import * as value from './input-values.ts';
import type { InputGetter } from './inputs.ts';

const MODEL = /^[\w][\w./:@-]{0,200}$/;
const IDENTIFIER = /^[\w-]{1,100}$/;

/** Of a model API that is not Anthropic's own. */
const ENDPOINT = value.optional({
  ...format.webAddress,
  example: 'https://api.deepseek.com/anthropic',
});

/** Who the runner is at the model API, where it has no key. */
export type Federation = {
  ruleId: string;
  organizationId: string;
  serviceAccountId: string | undefined;
  workspaceId: string | undefined;
};

/** How the model is reached, and which models write. */
export type ModelInputs = ReturnType<typeof readModelInputs>;

/**
 * Validates the inputs about the model.
 * @param environment `ANTHROPIC_API_KEY` and `ANTHROPIC_BASE_URL` stand in for empty inputs.
 * @param writes whether a model has anything to write
 * @throws UserError naming the first wrong input, what was got, and what is expected.
 */
export function readModelInputs(
  get: InputGetter,
  environment: Record<string, string | undefined>,
  writes: boolean,
) {
  const read = <T>(name: string, kind: value.ValueKind<T>): T =>
    value.readValue(name, get(name), kind);
  // A variable that a workflow sets from an empty one is there and says nothing.
  const variable = (name: string) => environment[name]?.trim() || undefined;
  const inputs = {
    anthropicApiKey: get('anthropic-api-key').trim() || variable('ANTHROPIC_API_KEY'),
    anthropicBaseUrl:
      read('anthropic-base-url', ENDPOINT).value ??
      value.readValue(
        'ANTHROPIC_BASE_URL',
        variable('ANTHROPIC_BASE_URL') ?? '',
        ENDPOINT,
        'Environment variable',
      ).value,
    federation: readFederation(get),
    model: read('model', modelId('claude-sonnet-5-5')),
    rankingModel: read('ranking-model', modelId('claude-haiku-5-5')),
    fallbackModel: read('fallback-model', value.optional(modelId('claude-opus-5-5'))).value,
    concurrency: read('concurrency', value.wholeNumber(1, 64, 4)),
    batch: read('batch', value.boolean),
    batchWait: read('batch-wait', value.wholeNumber(1, 300, 60)),
    maxCost: read('max-cost', value.decimal(0.01, 10_000, "'5.00'")),
    prices: read('prices', value.optional(format.priceList)).value,
  };
  const ranks = get('interests').trim() !== '';
  if (writes || ranks) requireAccess(inputs, writes);
  refuseBrokenKey(inputs);
  if (get('anthropic-base-url').trim() !== '') requireOwnModels(get, { writes, ranks });
  refuseContradictions(inputs);
  return inputs;
}

function modelId(example: string): value.ValueKind<string> {
  return value.word(MODEL, 'the id of a model', example);
}

function readFederation(get: InputGetter): Federation | undefined {
  const read = (part: string, example: string) => {
    const kind = value.optional(value.word(IDENTIFIER, 'an identifier', example));
    return value.readValue(`anthropic-${part}-id`, get(`anthropic-${part}-id`), kind).value;
  };
  const ruleId = read('federation-rule', 'fdrl_0123');
  const organizationId = read('organization', '00000000-0000-4000-8000-000000000000');
  const serviceAccountId = read('service-account', 'svac_0123');
  const workspaceId = read('workspace', 'wrkspc_0123');
  if (ruleId !== undefined && organizationId !== undefined) {
    return { ruleId, organizationId, serviceAccountId, workspaceId };
  }
  if ([ruleId, organizationId, serviceAccountId, workspaceId].every((id) => id === undefined)) {
    return undefined;
  }
  const missing = ruleId === undefined ? 'federation-rule' : 'organization';
  throw new UserError(
    `Input 'anthropic-${missing}-id' is empty, expected it beside the other inputs of keyless access.`,
    {
      hint: 'Keyless access needs anthropic-federation-rule-id and anthropic-organization-id; leave all of them out to use a key.',
    },
  );
}

type Access = {
  anthropicApiKey: string | undefined;
  anthropicBaseUrl: string | undefined;
  federation: Federation | undefined;
};

/** @param writes false where a model is needed for the ranking alone */
function requireAccess({ anthropicApiKey, anthropicBaseUrl, federation }: Access, writes: boolean) {
  if (anthropicApiKey ?? anthropicBaseUrl ?? federation) return;
  const key =
    'Store a key as a secret of the repository and pass it: ' +
    'anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }} (secrets are empty in forks). ' +
    'Other ways: keyless access (anthropic-federation-rule-id and anthropic-organization-id), ' +
    'an endpoint of your own (anthropic-base-url and model; a local one needs no key), or no model ' +
    'at all: ';
  throw writes
    ? new UserError(`Input 'anthropic-api-key' is empty, expected a key for the model API.`, {
        hint: `${key}explainer: false with language: en shows the original abstracts.`,
      })
    : new UserError(
        `Input 'anthropic-api-key' is empty, expected a key for the model that ranks by 'interests'.`,
        { hint: `${key}leave interests out.` },
      );
}

function refuseBrokenKey({ anthropicApiKey: key }: Access): void {
  // A shorter value would be masked everywhere in the log and is no key anyway.
  // Other than ASCII cannot be sent in a header.
  if (key !== undefined && !/^[\x21-\x7E]{8,}$/.test(key)) {
    throw new UserError(
      `Input 'anthropic-api-key' must be a key of at least 8 characters without spaces, ` +
        `got one of ${key.length} characters.`,
      { hint: 'Example: anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}' },
    );
  }
}

/** Another endpoint has models of its own; one that knows ours by name would be asked unseen. */
function requireOwnModels(get: InputGetter, uses: { writes: boolean; ranks: boolean }): void {
  const needed = [
    ...(uses.writes ? [['model', 'claude-sonnet-5-5'] as const] : []),
    ...(uses.ranks ? [['ranking-model', 'claude-haiku-5-5'] as const] : []),
  ];
  for (const [name, fallback] of needed) {
    if (get(name).trim() !== fallback) continue;
    const others = name === 'model' ? '' : "'interests' and ";
    throw new UserError(
      `Input '${name}' must be given with ${others}'anthropic-base-url', got only its default "${fallback}".`,
      {
        hint:
          `Example: ${name}: deepseek-chat. Where the endpoint is a gateway to Claude under this ` +
          'very name, set the environment variable ANTHROPIC_BASE_URL of the step instead.',
      },
    );
  }
}

function refuseContradictions(
  inputs: Access & { model: string; fallbackModel: string | undefined; batch: boolean },
): void {
  const { anthropicApiKey, anthropicBaseUrl, federation, model, fallbackModel, batch } = inputs;
  if (fallbackModel === model) {
    throw new UserError(
      `Input 'fallback-model' must be another model than 'model', got "${model}".`,
      {
        hint: 'Leave it out, or name a second writer, such as claude-opus-5-5.',
      },
    );
  }
  if (anthropicBaseUrl === undefined) return;
  if (batch) {
    throw new UserError(
      `Input 'batch' must be false with 'anthropic-base-url': only Anthropic's own API has batches.`,
      { hint: 'Leave batch out.' },
    );
  }
  if (federation !== undefined && anthropicApiKey === undefined) {
    throw new UserError(
      `Input 'anthropic-federation-rule-id' must be unset with 'anthropic-base-url': only Anthropic's own API takes the identity of the runner.`,
      { hint: 'Pass the key of the endpoint as anthropic-api-key.' },
    );
  }
}
