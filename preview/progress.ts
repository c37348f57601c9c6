/** What becomes of a line of the action's log: what stays on the screen, and what stands below it. */
export type View = { print?: string; status?: string };

/**
 * Turns the log of the action into progress: how many papers are read and done. On a terminal that
 * is a single line, and only what went wrong stays beside it; elsewhere each line of the log stays.
 */
export function createProgress(isTerminal: boolean): (line: string) => View {
  let read = 0;
  let done = 0;
  let all = 0;
  const status = () => `${done} of ${all} papers done, ${read} read …`;

  return (line) => {
    // The runner hides these, too: they tell it what to mask.
    if (line.startsWith('::add-mask::') || line === '') return {};
    const [, reading, readingOf] = /^::debug::Read (\d+) of (\d+)\.$/.exec(line) ?? [];
    if (reading !== undefined) {
      [read, all] = [Number(reading), Number(readingOf)];
      // Another day begins.
      if (read === 1) done = 0;
      return isTerminal ? { status: status() } : {};
    }
    const [, level, message = ''] = /^::(\w+)::(.*)$/.exec(line) ?? [];
    if (level === 'debug') return {};
    if (level !== undefined) return { print: `${level}: ${unescape(message)}` };
    const [, count, countOf, text = ''] = /^\[(\d+)\/(\d+)\] (.*)$/.exec(line) ?? [];
    if (count === undefined || !isTerminal) return { print: line };
    [done, all] = [Number(count), Number(countOf)];
    const failed = /^\S+ failed: /.test(text);
    return { status: status(), ...(failed ? { print: text } : {}) };
  };
}

/** Of a command of the runner (https://github.com/actions/toolkit, `command.ts`). */
function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
