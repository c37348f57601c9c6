import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { parseInputs, type InputGetter, type Inputs } from '../../src/inputs.ts';

const metadata = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
});

/** What the runner puts in place of the expressions in action.yml. */
const EXPRESSIONS: Record<string, string> = {
  '${{ github.token }}': 'ghs_sampletoken',
  '${{ github.repository }}': 'octocat/blog',
};

/** The input defaults of action.yml by name, its expressions filled in; '' where there is none. */
export function inputDefaults(): Record<string, string> {
  const file = new URL('../../action.yml', import.meta.url);
  const { inputs } = metadata.parse(parseYaml(readFileSync(file, 'utf8')));
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: text = '' }]) => [
      name,
      EXPRESSIONS[text] ?? text,
    ]),
  );
}

/** What a workflow step with two categories and a key gives; `overrides` as under its `with:`. */
export function inputGetter(overrides: Record<string, string> = {}): InputGetter {
  const texts: Record<string, string> = {
    ...inputDefaults(),
    categories: 'cs.SD, eess.AS',
    'anthropic-api-key': 'sk-sample-0123456789',
  };
  for (const [name, text] of Object.entries(overrides)) {
    if (!(name in texts)) throw new Error(`action.yml has no input ${name}`);
    texts[name] = text;
  }
  return (name) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`action.yml has no input ${name}`);
    return text;
  };
}

/** Inputs as the action has them, e.g. `createInputs({ 'max-papers': '3', language: 'en' })`. */
export function createInputs(
  overrides: Record<string, string> = {},
  environment: Record<string, string | undefined> = {},
): Inputs {
  return parseInputs(inputGetter(overrides), environment);
}
