import { describe, expect, it } from 'vitest';
import { logLine } from '../src/log-line.ts';

/** What the runner takes for a command: `::` at the start of a line, `##[` anywhere. */
function commandsIn(line: string): string[] {
  return line.split(/[\r\n\u0085\u2028\u2029]/).filter((one) => /^\s*::|##\[/.test(one));
}

describe('logLine', () => {
  it.each([
    ['a command at the start', '::set-output name=status::published'],
    ['a command after a space', '  ::add-mask::x'],
    ['a command of the first kind', 'GateLet ##[set-env name=PATH]/tmp'],
    ['a command after a carriage return', 'title\r::error::gone'],
    ['a command after a line feed', 'title\n::stop-commands::token'],
    ['a command after a Unicode line separator', 'title\u2028::error::a\u2029::error::b'],
    ['a command after a next line', 'title\u0085::error::a'],
    ['a command behind invisible characters', '\uFEFF\u200B::error::a #\u200B#\u00AD[debug]b'],
    ['colons in a row', ':::error:::a ::::'],
    ['hashes in a row', '####[error]a ##[##[error]b'],
  ])('takes the power from %s', (_, text) => {
    const line = logLine(text);
    expect(commandsIn(line)).toEqual([]);
    expect(line).not.toMatch(/::|##\[|[\r\n\u0085\u2028\u2029]/);
  });

  it('keeps the words of a command readable', () => {
    expect(logLine('::error::gone ##[debug]')).toBe(': :error: :gone # #[debug]');
  });

  it('leaves an ordinary line as it is', () => {
    const line = '[3/40] 2603.90011 explained in 8.1 s from html · 12.3k in · $0.041 · 语音增强 🎧';
    expect(logLine(line)).toBe(line);
  });

  it('drops characters that turn the direction of what follows', () => {
    expect(logLine('a\u202Etxt.exe\u202C b\u2066c\u2069')).toBe('a txt.exe  b c');
  });

  it('puts one space for many of them', () => {
    expect(logLine('a\u202E\u0000\r\nb')).toBe('a b');
  });

  it('drops the escape of terminal colours', () => {
    expect(logLine('\u001B[31mred\u001B[0m')).toBe('[31mred [0m');
  });

  it('leaves room where the end matters', () => {
    const sentence = `${'a reason, '.repeat(100)}and how to fix it.`;
    expect(logLine(sentence)).not.toContain('how to fix it');
    expect(logLine(sentence, 2000)).toBe(sentence);
  });

  it('cuts a text of 10,000 characters to 500', () => {
    const line = logLine('数'.repeat(10_000));
    expect(line).toHaveLength(500);
    expect(line.endsWith('数…')).toBe(true);
    expect(logLine(':'.repeat(10_000)).length).toBeLessThanOrEqual(500);
  });

  it('looks no further than four times the length', () => {
    expect(logLine(`${' '.repeat(1999)}xy`)).toBe('x');
  });

  it('does not cut a character in two', () => {
    for (const lead of ['', 'x']) {
      expect(logLine(lead + '🎧'.repeat(5000)).isWellFormed()).toBe(true);
    }
  });
});
