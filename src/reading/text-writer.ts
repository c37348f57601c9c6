import { toCodeLine, toPlainLine } from './plain-text.ts';

/** Lists deeper than this are indented no further. */
const MAX_LIST_INDENT = 6;

/** Text in the making; `script` waits for the next character to know whether it needs braces. */
type Buffer = { parts: string[]; script: { mark: string; body: string } | undefined };

/**
 * Builds a text of paragraphs out of running text and block boundaries, in the order of the page.
 * While a capture is open, everything runs into it on one line and block boundaries are spaces.
 */
export type TextWriter = ReturnType<typeof createTextWriter>;

/** See {@link TextWriter}. */
export function createTextWriter() {
  const buffers: [Buffer, ...Buffer[]] = [newBuffer()];
  const blocks: { text: string; list: number | undefined }[] = [];
  const lists: { marker: string | undefined }[] = [];
  let listNumber = 0;
  let length = 0;
  let joining = false;

  const top = () => buffers.at(-1) ?? buffers[0];

  function write(text: string): void {
    if (text === '') return;
    const buffer = top();
    endScript(buffer, text);
    if (joining && /\S/.test(text)) joining = false;
    buffer.parts.push(text);
  }

  function flush(): void {
    const buffer = buffers[0];
    endScript(buffer, '');
    const line = toPlainLine(buffer.parts.join(''));
    buffer.parts = [];
    if (line !== '') push(line);
  }

  function push(text: string): void {
    length += text.length;
    if (lists.length === 0) {
      blocks.push({ text, list: undefined });
      return;
    }
    const item = lists.at(-1);
    const indent = '  '.repeat(Math.min(lists.length, MAX_LIST_INDENT) - 1);
    const first = item?.marker === undefined ? `${indent}  ` : `${indent}${item.marker} `;
    if (item !== undefined) item.marker = undefined;
    blocks.push({ text: first + text.replaceAll('\n', `\n${indent}  `), list: listNumber });
  }

  function breakBlock(): void {
    if (buffers.length > 1) write(' ');
    else if (!joining) flush();
  }

  function setMarker(marker: string): void {
    const item = lists.at(-1);
    if (item !== undefined) item.marker = marker;
  }

  function close(): string {
    const buffer = buffers.length > 1 ? buffers.pop() : undefined;
    if (buffer === undefined) return '';
    endScript(buffer, '');
    return buffer.parts.join('');
  }

  return {
    /** Running text, cleaned when its block or capture ends. */
    write,
    /** A raised (`^`) or lowered (`_`) piece, kept apart from the digits and letters around it. */
    writeScript(mark: '^' | '_', body: string): void {
      endScript(top(), mark);
      top().script = { mark, body };
    },
    /** Ends the paragraph, if one has begun. */
    breakBlock,
    /** What follows continues the present paragraph, across block boundaries. */
    joinNext(): void {
      write(' ');
      joining = buffers.length === 1;
    },
    /** Text of its own, line feeds kept. */
    writeBlock(text: string): void {
      if (text === '') return;
      if (buffers.length > 1) {
        write(` ${text.replaceAll('\n', ' ')} `);
        return;
      }
      joining = false;
      flush();
      push(text);
    },
    openCapture(): void {
      buffers.push(newBuffer());
    },
    /** Ends the innermost capture: its text on one line. */
    closeCapture: () => toPlainLine(close()),
    /** Ends the innermost capture: its text as a line of code. */
    closeCode: () => toCodeLine(close()),
    /** Ends the innermost capture: its text as lines of code. */
    closeCodeLines: () => close().split('\n').map(toCodeLine).filter(Boolean).join('\n'),
    captures: () => buffers.length - 1,
    /** Characters in the paragraphs ended so far. */
    written: () => length,
    openList(): void {
      joining = false;
      breakBlock();
      if (buffers.length > 1) return;
      if (lists.length === 0) listNumber += 1;
      lists.push({ marker: undefined });
    },
    closeList(): void {
      breakBlock();
      if (buffers.length === 1) lists.pop();
    },
    /** Begins an item with the mark it has unless `markItem` gives another. */
    openItem(marker: string): void {
      joining = false;
      breakBlock();
      if (buffers.length === 1) setMarker(marker);
    },
    /** The mark of the item just begun; in a capture, plain text. */
    markItem(marker: string): void {
      if (buffers.length === 1) setMarker(marker);
      else write(`${marker} `);
    },
    /** The whole text: paragraphs apart by a blank line, the parts of a list by a line feed. */
    finish(): string {
      joining = false;
      flush();
      let text = '';
      let before: number | undefined;
      for (const block of blocks) {
        const together = block.list !== undefined && block.list === before;
        text += (text === '' ? '' : together ? '\n' : '\n\n') + block.text;
        before = block.list;
      }
      return text;
    },
  };
}

function newBuffer(): Buffer {
  return { parts: [], script: undefined };
}

/** Writes a waiting script: `10^3`, but `x^{2}3` where a digit or letter follows. */
function endScript(buffer: Buffer, next: string): void {
  const { script } = buffer;
  if (script === undefined) return;
  buffer.script = undefined;
  const bare = /^[\p{L}\p{N}]+$/u.test(script.body) && !/^[\p{L}\p{N}]/u.test(next);
  buffer.parts.push(script.mark + (bare ? script.body : `{${script.body}}`));
}
