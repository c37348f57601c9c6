/** A block of a sample paper; texts in it are still in the inline grammar. */
export type Block =
  | { type: 'section' | 'subsection' | 'appendix'; title: string }
  | { type: 'paragraph'; text: string }
  | { type: 'equation'; tex: string }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'table'; rows: string[][]; caption: string }
  | { type: 'figure'; caption: string }
  | { type: 'references'; items: { key: string; text: string }[] };

/**
 * Parses the small Markdown of the sample day. A table without a `Table:` line has no caption.
 * @throws an Error that quotes a line of the references which is no `- [Key] text`
 */
export function parsePaperBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split(/\r?\n/);
  let at = 0;
  const takeWhile = (pattern: RegExp): string[] => {
    const start = at;
    while (at < lines.length && pattern.test(lines[at] ?? '')) at++;
    return lines.slice(start, at);
  };
  while (at < lines.length) {
    const line = (lines[at] ?? '').trim();
    if (line === '') at++;
    else if (line === '# References') {
      at++;
      blocks.push({ type: 'references', items: takeWhile(/^- |^\s*$/).flatMap(parseReference) });
    } else if (line.startsWith('#')) {
      at++;
      blocks.push(parseHeading(line));
    } else if (line.startsWith('|')) {
      const rows = takeWhile(/^\s*\|/).map(parseRow);
      const caption = captionOf(lines[at], 'Table:');
      if (caption !== undefined) at++;
      // The second row is the rule of hyphens between head and body.
      blocks.push({ type: 'table', rows: rows.toSpliced(1, 1), caption: caption ?? '' });
    } else if (line.startsWith('- ')) {
      blocks.push({ type: 'list', ordered: false, items: takeWhile(/^\s*- /).map(itemText) });
    } else if (/^\d+\. /.test(line)) {
      blocks.push({ type: 'list', ordered: true, items: takeWhile(/^\s*\d+\. /).map(itemText) });
    } else {
      at++;
      blocks.push(parseLine(line));
    }
  }
  return blocks;
}

function parseLine(line: string): Block {
  const equation = /^\$\$(.+)\$\$$/.exec(line)?.[1];
  if (equation !== undefined) return { type: 'equation', tex: equation.trim() };
  const caption = captionOf(line, 'Figure:');
  return caption === undefined ? { type: 'paragraph', text: line } : { type: 'figure', caption };
}

function parseHeading(line: string): Block {
  const title = line.replace(/^#+\s*/, '');
  if (title.startsWith('Appendix:')) return { type: 'appendix', title: title.slice(9).trim() };
  return { type: line.startsWith('##') ? 'subsection' : 'section', title };
}

function parseReference(line: string): { key: string; text: string }[] {
  if (line.trim() === '') return [];
  const match = /^- \[([^\]]+)\]\s*(.*)$/.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) {
    throw new Error(`not a reference: ${line}`);
  }
  return [{ key: match[1].replace(/^@/, ''), text: match[2] }];
}

function parseRow(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let inMath = false;
  // A bar inside a formula or after a backslash separates nothing.
  for (const [index, character] of line.trim().split('').entries()) {
    if (character === '$') inMath = !inMath;
    if (character === '|' && !inMath && !cell.endsWith('\\')) {
      if (index > 0) cells.push(cell.trim());
      cell = '';
    } else {
      cell = character === '|' && !inMath ? `${cell.slice(0, -1)}|` : cell + character;
    }
  }
  return cell.trim() === '' ? cells : [...cells, cell.trim()];
}

function captionOf(line: string | undefined, prefix: string): string | undefined {
  const text = (line ?? '').trim();
  return text.startsWith(prefix) ? text.slice(prefix.length).trim() : undefined;
}

function itemText(line: string): string {
  return line.trim().replace(/^(?:-|\d+\.)\s+/, '');
}
