type Thinking = 'adaptive' | 'between_tools' | 'disabled' | 'enabled';

/** What a model accepts. */
export type ModelRules = {
  thinking: readonly Thinking[];
  /** Whether `tool_choice` may force a tool. */
  forcedTools: boolean;
};

/** The models that the stand-in knows, with what the API documents of each. */
const MODELS: Record<string, ModelRules> = {
  'claude-haiku-5-5': { thinking: ['adaptive', 'disabled'], forcedTools: true },
  'claude-sonnet-5-5': { thinking: ['adaptive', 'between_tools'], forcedTools: false },
  'claude-opus-5-5': { thinking: ['adaptive'], forcedTools: false },
  'claude-fable-5-1': { thinking: ['adaptive'], forcedTools: false },
  'claude-fable-5-2': { thinking: ['adaptive'], forcedTools: false },
};

/** The most `max_tokens` that any of them takes. */
export const MOST_TOKENS = 128_000;

/** The rules of a model; undefined where there is no such model. */
export function modelRules(model: string): ModelRules | undefined {
  return Object.hasOwn(MODELS, model) ? MODELS[model] : undefined;
}

/** The answer of `/v1/models/<id>`. */
export function describeModel(model: string, rules: ModelRules): Record<string, unknown> {
  const supported = { supported: true };
  const types = ['adaptive', 'between_tools', 'disabled', 'enabled'] as const;
  return {
    type: 'model',
    id: model,
    display_name: model,
    created_at: '2026-09-01T00:00:00Z',
    deprecated_at: null,
    retires_at: null,
    lifecycle: 'active',
    line: model.split('-')[1] ?? null,
    max_input_tokens: 1_000_000,
    max_tokens: MOST_TOKENS,
    capabilities: {
      batch: supported,
      citations: supported,
      pdf_input: supported,
      image_input: supported,
      structured_outputs: supported,
      effort: {
        ...supported,
        low: supported,
        medium: supported,
        high: supported,
        xhigh: supported,
        max: supported,
      },
      thinking: {
        ...supported,
        types: Object.fromEntries(
          types.map((type) => [type, { supported: rules.thinking.includes(type) }]),
        ),
      },
    },
  };
}
