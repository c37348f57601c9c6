import { joinItems } from './pdf-lines.ts';
import { weigh, type PdfItem } from './pdf-page.ts';

/** What stands at the top or the bottom of a page. */
type Edge = { side: 'top' | 'bottom'; text: string; y: number; size: number; gap: number };

const PAGE_NUMBER = /^[-–—\s]{0,4}(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?[-–—\s]{0,4}$/i;
/** A line so far from the next one, in its own size, stands apart from the text. */
const APART = 1.9;

/**
 * Leaves out running heads and feet, and the numbers of pages: lines at an edge whose text returns
 * on another page, digits aside, or that stand apart from the text at a height where other pages
 * have such a line too.
 */
export function withoutRunningLines(pages: readonly PdfItem[][]): PdfItem[][] {
  const edges = pages.map(findEdges);
  const texts = new Map<string, number>();
  const heights = new Map<string, number>();
  for (const ofPage of edges) {
    for (const key of new Set(ofPage.map(textKey))) weigh(texts, key, 1);
    for (const key of new Set(ofPage.filter(isApart).map(heightKey))) weigh(heights, key, 1);
  }
  const often = Math.max(2, pages.length / 3);
  return pages.map((items, at) => {
    const running = (edges[at] ?? []).filter(
      (edge) =>
        (isApart(edge) && PAGE_NUMBER.test(edge.text)) ||
        (isNear(edge) && (texts.get(textKey(edge)) ?? 0) >= 2) ||
        // The first page has its title there.
        (at > 0 && isApart(edge) && (heights.get(heightKey(edge)) ?? 0) >= often),
    );
    return items.filter(({ y }) => !running.some((edge) => Math.abs(edge.y - y) < edge.size * 0.4));
  });
}

/** The outer two lines of both edges, over the whole width of the page. */
function findEdges(items: readonly PdfItem[]): Edge[] {
  const lines = joinItems(items, Infinity);
  const edge = (side: Edge['side'], at: number, inner: number): Edge[] => {
    const [line, next] = [lines[at], lines[inner]];
    if (line === undefined || next === undefined) return [];
    const { text, y, size } = line;
    return [{ side, text: text.trim(), y, size, gap: Math.abs(next.y - y) / size }];
  };
  const last = lines.length - 1;
  return [
    ...edge('top', 0, 1),
    ...edge('top', 1, 2),
    ...edge('bottom', last, last - 1),
    ...edge('bottom', last - 1, last - 2),
  ];
}

function isApart({ gap }: Edge): boolean {
  return gap > APART;
}

/** Short enough for a running head; a paragraph's line that returns is a coincidence. */
function isNear({ text }: Edge): boolean {
  return text.length > 1 && text.length < 200;
}

function textKey({ side, text, y }: Edge): string {
  const words = text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
  return `${side} ${Math.round(y / 12)} ${words}`;
}

function heightKey({ side, y }: Edge): string {
  return `${side} ${Math.round(y / 3)}`;
}
