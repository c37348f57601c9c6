import type { InputGetter } from '../../../src/inputs.ts';
import { inputDefaults } from '../../support/inputs.ts';

/** Read once: a file for each case would be most of its time. */
const DEFAULTS = inputDefaults();

/** The names of all inputs of action.yml. */
export const INPUT_NAMES: readonly string[] = Object.keys(DEFAULTS);

/** What a step gives that has categories, a key and `overrides` under its `with:`. */
export function getterOf(overrides: Record<string, string>): InputGetter {
  const texts: Record<string, string> = {
    ...DEFAULTS,
    categories: 'cs.SD, eess.AS',
    'anthropic-api-key': 'sk-sample-0123456789',
    ...overrides,
  };
  return (name) => texts[name] ?? '';
}
