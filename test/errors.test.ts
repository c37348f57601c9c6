import { describe, expect, it } from 'vitest';
import { describeFailure, UserError } from '../src/errors.ts';

describe('how a failure is told', () => {
  it('is its message, then the way to fix it where there is one', () => {
    expect(describeFailure(new UserError('It broke.'))).toBe('It broke.');
    expect(describeFailure(new UserError('It broke.', { hint: 'Mend it.' }))).toBe(
      'It broke. Mend it.',
    );
  });

  it('calls anything else a bug and shows where it came from', () => {
    const told = describeFailure(new TypeError('x is not a function'));
    expect(told).toContain('please report it');
    expect(told).toContain('TypeError: x is not a function');
    expect(told).toContain('errors.test.ts');
    expect(describeFailure('just text')).toContain('just text');
    expect(describeFailure(undefined)).toContain('undefined');
  });

  it('shows the message of an error without a stack', () => {
    const error = new Error('no stack');
    delete error.stack;
    expect(describeFailure(error)).toMatch(/no stack$/);
  });

  it('keeps its cause for those who look deeper', () => {
    const cause = new Error('deep');
    const error = new UserError('shallow', { cause });
    expect([error.cause, error.name, error.hint]).toEqual([cause, 'UserError', undefined]);
    expect(describeFailure(error)).toBe('shallow');
  });
});
