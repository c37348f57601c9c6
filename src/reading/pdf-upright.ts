import { parseArxivId } from '../paper.ts';
import { heaviest, weigh, type PdfItem, type PdfPage } from './pdf-page.ts';

/**
 * Which paper and version the stamp in the left margin of the first page names. arXiv prints it
 * upwards: `arXiv:2304.02623v1 [cs.CL] 5 Apr 2023`. Undefined where there is no stamp.
 */
export function parseStamp(
  pages: readonly PdfPage[],
): { id: string; version: number | undefined } | undefined {
  const turned = (pages[0]?.items ?? []).filter(({ rotation }) => rotation !== 0);
  const text = turned.map((item) => item.text).join(' ');
  const stamped = /arXiv:\s{0,5}([^\s[\]]{5,30})/.exec(text)?.[1];
  return parseArxivId(stamped ?? '');
}

/**
 * The text that most of a page is written in, turned upright where the page lies on its side.
 * What goes another way is left out: the stamp, and labels of axes.
 */
export function uprightItems({ items }: PdfPage): PdfItem[] {
  const directions = new Map<PdfItem['rotation'], number>();
  for (const { rotation, text } of items) weigh(directions, rotation, text.trim().length);
  const direction = heaviest(directions);
  return items
    .filter(({ rotation, text }) => rotation === direction && text.trim() !== '')
    .map(turnUpright);
}

function turnUpright(item: PdfItem): PdfItem {
  const { x, y, rotation } = item;
  switch (rotation) {
    case 0:
      return item;
    case 90:
      return { ...item, x: y, y: -x, rotation: 0 };
    case 180:
      return { ...item, x: -x, y: -y, rotation: 0 };
    case 270:
      return { ...item, x: -y, y: x, rotation: 0 };
  }
}
