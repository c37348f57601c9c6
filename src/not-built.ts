import { UserError } from './errors.ts';
import * as value from './input-values.ts';
import type { InputGetter } from './inputs.ts';
import { parseArxivId } from './paper.ts';

/**
 * Inputs of the contract whose feature is not in this version. Refused where they are set,
 * because a run that ignored them would do something else than asked.
 */
const NOT_BUILT: { name: string; isSet: (text: string) => boolean; instead: string }[] = [
  { name: 'auto-merge', isSet: given, instead: 'Merge by hand.' },
  {
    name: 'redo',
    isSet: given,
    instead: 'Edit the entry in the pull request by hand.',
  },
];

function given(text: string): boolean {
  return text !== '';
}

/**
 * Refuses inputs whose feature this version does not have.
 * @throws UserError naming the first such input that is set, or that has a wrong value.
 */
export function refuseWhatIsNotBuilt(get: InputGetter): void {
  // Checked although a run cannot honour them yet: a typing mistake should not wait for the day
  // when it can.
  value.readValue(
    'auto-merge',
    get('auto-merge'),
    value.optional(value.oneOf('merge', 'squash', 'rebase')),
  );
  value.readValue(
    'redo',
    get('redo'),
    value.list(/[\s,]+/, isBaseId, 'arXiv ids without version', '2511.14600'),
  );
  for (const { name, isSet, instead } of NOT_BUILT) {
    const text = get(name).trim();
    if (isSet(text)) {
      throw new UserError(
        `Input '${name}' is not available in this version, got ${value.quote(text)}, expected it unset.`,
        { hint: instead },
      );
    }
  }
}

function isBaseId(text: string): boolean {
  return parseArxivId(text)?.id === text;
}
