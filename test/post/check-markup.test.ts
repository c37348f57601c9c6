import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../src/post/check-markup.ts';
import { LINEAR_LIMIT_MS } from '../support/linear-limit.ts';

const TOO_DEEP = ['The page nests deeper than any page may.'];

describe('checkMarkup', () => {
  it.each<[string, string]>([
    ['quotes in one line', '> '.repeat(50_000)],
    ['quotes without spaces', '>'.repeat(100_000)],
    ['lists in one line', '- '.repeat(4) + '1. '.repeat(30_000)],
    ['quotes and lists', '> - '.repeat(25_000)],
    ['a list a line', Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
    ['emphasis', '**a*'.repeat(25_000)],
    ['underlines', '=\n'.repeat(50_000)],
    ['images in images', `${'!['.repeat(25_000)}${'](x)'.repeat(25_000)}`],
  ])('does not parse %s without end', (_, body) => {
    const { user, system } = process.cpuUsage();
    expect(checkMarkup(body).faults).toEqual(TOO_DEEP);
    const after = process.cpuUsage();
    const ms = (after.user + after.system - user - system) / 1000;
    expect(ms).toBeLessThan(LINEAR_LIMIT_MS);
  });

  it.each([
    ['lists three deep', '- a\n  1. b\n     - c\n'],
    ['a long list', '- **a** *b*\n'.repeat(3000)],
    ['marks that are text', `${'\\*a '.repeat(6000)}\n`],
    ['a line of rules', '* * * *\n'],
  ])('parses %s', (_, body) => {
    expect(checkMarkup(body).faults).not.toEqual(TOO_DEEP);
  });
});
