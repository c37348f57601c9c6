import { parseArxivId } from '../paper.ts';
import type { Detail } from './review-detail.ts';
import { fold } from './review-fold.ts';
import { titleAt } from './review-paper.ts';
import { splitSections } from './review-sections.ts';

/** A box to tick; the title in Markdown. */
export type RedoBox = { id: string; title: string; removed: boolean; ticked: boolean };

const BOX = /^\s{0,3}[-*] \[([ xX])\] ([\w./-]{1,40})(?:\s|$)/;

/** A box for each paper: what is ticked, the next run writes anew. */
export function renderRedo(boxes: RedoBox[], detail: Detail): string {
  if (boxes.length === 0) return '';
  if (detail.redo === 'none') {
    return 'To have papers written anew, name their ids in the input `redo`.';
  }
  const list = boxes.map(({ id, title, removed, ticked }) => {
    const note = removed ? '(taken out by hand; comes back at the end)' : '';
    const words = [id, titleAt(title, detail.redo), note].filter(Boolean);
    return `- [${ticked ? 'x' : ' '}] ${words.join(' ')}`;
  });
  const how =
    'Tick a paper, and the next run writes it again, even where you edited it. The box is cleared then.';
  return fold('Write papers anew', `${how}\n\n${list.join('\n')}`);
}

/**
 * The base ids whose "write anew" box a reviewer ticked, each once. Lists of other places in the
 * text, and boxes whose list lost its invisible marker, mean nothing: nothing is rewritten by mistake.
 */
export function redoTicks(body: string): string[] {
  const section = splitSections(body).find(({ name }) => name === 'redo')?.text ?? '';
  const ids = section.split('\n').flatMap((line) => {
    const [, box, id = ''] = BOX.exec(line) ?? [];
    return box?.toLowerCase() === 'x' && parseArxivId(id)?.id === id ? [id] : [];
  });
  return [...new Set(ids)];
}
