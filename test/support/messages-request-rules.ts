import { findContentFault } from './messages-content-rules.ts';
import { MOST_TOKENS, type ModelRules } from './messages-models.ts';
import { findSchemaFault, isRecord } from './messages-schema-rules.ts';

const FIELDS = new Set([
  'cache_control',
  'container',
  'diagnostics',
  'inference_geo',
  'max_tokens',
  'messages',
  'metadata',
  'model',
  'output_config',
  'service_tier',
  'speed',
  'stop_sequences',
  'stream',
  'system',
  'thinking',
  'tool_choice',
  'tools',
]);

const SAMPLING = new Set(['temperature', 'top_p', 'top_k']);
const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'];

type Body = Record<string, unknown>;

/**
 * Checks the body of a request to `/v1/messages` as far as the model does not matter.
 * @returns the first thing wrong, as a message that starts with the field, or undefined
 */
export function findRequestFault(body: unknown): string | undefined {
  if (!isRecord(body)) return 'Input should be a valid dictionary';
  for (const field of ['model', 'messages', 'max_tokens']) {
    if (body[field] === undefined) return `${field}: Field required`;
  }
  for (const field of Object.keys(body)) {
    if (SAMPLING.has(field)) return `${field}: sampling parameters are not accepted`;
    if (!FIELDS.has(field)) return `${field}: Extra inputs are not permitted`;
  }
  return (
    findTypeFault(body) ??
    findContentFault(body) ??
    findOutputFault(body['output_config']) ??
    undefined
  );
}

/** Checks what depends on the model: thinking, and tools that are forced. */
export function findModelFault(body: Body, rules: ModelRules): string | undefined {
  const { thinking, tool_choice: choice } = body;
  if (isRecord(choice) && (choice['type'] === 'any' || choice['type'] === 'tool')) {
    if (!rules.forcedTools) {
      return `tool_choice: type "${choice['type']}" is not supported by this model`;
    }
  }
  if (thinking === undefined) return undefined;
  if (!isRecord(thinking)) return 'thinking: Input should be a valid dictionary';
  const type = thinking['type'];
  if (!rules.thinking.some((accepted) => accepted === type)) {
    return `thinking.type: "${String(type)}" is not supported by this model, which takes ${rules.thinking.join(', ')}`;
  }
  const config = body['output_config'];
  const effort = isRecord(config) ? config['effort'] : undefined;
  if (type !== 'adaptive' && (effort === 'xhigh' || effort === 'max')) {
    return `thinking.type: "${String(type)}" is not supported at effort ${effort}`;
  }
  return undefined;
}

function findTypeFault(body: Body): string | undefined {
  const { model, max_tokens: maxTokens, stream, stop_sequences: stops, metadata } = body;
  if (typeof model !== 'string' || model === '') return 'model: Input should be a valid string';
  if (typeof maxTokens !== 'number' || !Number.isInteger(maxTokens) || maxTokens < 1) {
    return 'max_tokens: Input should be an integer greater than or equal to 1';
  }
  if (maxTokens > MOST_TOKENS) {
    return `max_tokens: ${maxTokens} > ${MOST_TOKENS}, which is the maximum for ${model}`;
  }
  if (stream !== undefined && typeof stream !== 'boolean') {
    return 'stream: Input should be a valid boolean';
  }
  if (metadata !== undefined && !isRecord(metadata)) {
    return 'metadata: Input should be a valid dictionary';
  }
  const areTexts = Array.isArray(stops) && stops.every((stop) => typeof stop === 'string');
  if (stops !== undefined && !areTexts) return 'stop_sequences: Input should be a list of strings';
  return undefined;
}

function findOutputFault(config: unknown): string | undefined {
  if (config === undefined) return undefined;
  if (!isRecord(config)) return 'output_config: Input should be a valid dictionary';
  const unknown = Object.keys(config).find((key) => key !== 'format' && key !== 'effort');
  if (unknown !== undefined) return `output_config.${unknown}: Extra inputs are not permitted`;
  const { format, effort } = config;
  if (effort !== undefined && (typeof effort !== 'string' || !EFFORTS.includes(effort))) {
    return `output_config.effort: Input should be ${EFFORTS.join(', ')}`;
  }
  if (format === undefined || format === null) return undefined;
  if (!isRecord(format)) return 'output_config.format: Input should be a valid dictionary';
  if (format['type'] !== 'json_schema') {
    return 'output_config.format.type: Input should be "json_schema"';
  }
  const extra = Object.keys(format).find((key) => key !== 'type' && key !== 'schema');
  if (extra !== undefined) return `output_config.format.${extra}: Extra inputs are not permitted`;
  return findSchemaFault(format['schema'], 'output_config.format.schema');
}
