/** What a person may do to the lines of a page; `n` tells their sentences apart. */
type Hand = (lines: string[], at: number, n: number) => void;

const HANDS: Hand[] = [
  (lines, at, n) => lines.splice(at, 0, '', sentence(n), ''),
  (lines, at, n) => lines.splice(at, 1, sentence(n)),
  (lines, at, n) => lines.splice(at, 0, `## ${n}. By hand`, '', sentence(n)),
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 1 + (at % 7)),
  // A mark goes.
  (lines, at) => takeOut(lines, at, /^<!-- arxiv-daily/, 1),
  (lines, at) => takeOut(lines, at, /^<!-- arxiv-daily (?:end|papers)/, 1),
  (lines, at) => takeOut(lines, at, /^<a|^\[[^\]]*\]\(#toc\)|^<\/details>/, 1),
  (lines, at) => takeOut(lines, at, /^\d+\. /, 1),
  (lines, at) => takeOut(lines, at, /^- .*\d/, 1),
  // An entry goes, is copied or goes elsewhere.
  (lines, at) => takeEntry(lines, at),
  (lines, at, n) => {
    const entry = takeEntry(lines, at);
    lines.splice(
      at,
      0,
      ...entry,
      ...entry.map((line) => (/基|based/i.test(line) ? sentence(n) : line)),
    );
  },
  (lines, at) => {
    const entry = takeEntry(lines, at);
    lines.splice(lines[at]?.startsWith('<!-- arxiv-daily id') === true ? at : 0, 0, ...entry);
  },
];

/** A page after a person had `count` goes at it, and the sentences that were put in. */
export function editByHand(
  text: string,
  count: number,
  random: () => number,
): { text: string; sentences: string[] } {
  const lines = text.split('\n');
  for (let n = 1; n <= count; n += 1) {
    const hand = HANDS[Math.floor(random() * HANDS.length)];
    hand?.(lines, Math.floor(random() * lines.length), n);
  }
  const sentences = lines.filter((line) => line.startsWith('By hand, sentence '));
  const ends = random() < 0.3 ? '\r\n' : '\n';
  return { text: lines.join(ends), sentences };
}

function sentence(n: number): string {
  return `By hand, sentence ${n} with {{ liquid }}, a | pipe and ![an image](x.png).`;
}

/** Takes out the first line from `at` on that matches. */
function takeOut(lines: string[], at: number, what: RegExp, count: number): string[] {
  const found = lines.findIndex((line, index) => index >= at && what.test(line));
  return found === -1 ? [] : lines.splice(found, count);
}

function takeEntry(lines: string[], at: number): string[] {
  const start = lines.findIndex(
    (line, index) => index >= at && line.startsWith('<!-- arxiv-daily id'),
  );
  if (start === -1) return [];
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('<!-- arxiv-daily'));
  return lines.splice(start, length === -1 ? 1 : length + 1);
}
