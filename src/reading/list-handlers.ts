import type { Handler } from './page-state.ts';

const list: Handler = (page, { name, classes }) => {
  const numbered = name === 'ol' || classes.includes('ltx_enumerate');
  page.lists.push(numbered ? 0 : undefined);
  page.out.openList();
  return () => {
    page.lists.pop();
    page.out.closeList();
  };
};

const item: Handler = (page) => {
  const count = page.lists.at(-1);
  if (count !== undefined) page.lists[page.lists.length - 1] = count + 1;
  page.out.openItem(count === undefined ? '-' : `${count + 1}.`);
  return () => page.out.breakBlock();
};

const term: Handler = (page) => {
  page.out.openItem('-');
  page.inTerm = true;
  return () => {
    page.inTerm = false;
    page.out.joinNext();
  };
};

/** `1.`, `(a)`, `iv)`: a mark that counts. Signs alone become `-`, words begin the item's text. */
const COUNTING = /^[([]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})(?:\.\d{1,3})*[.):\]]{0,2}$/;

const itemTag: Handler = (page, { classes }) => {
  const { out } = page;
  if (page.inTerm || classes.includes('ltx_inline-item')) return undefined;
  out.openCapture();
  return () => {
    const mark = out.closeCapture();
    if (COUNTING.test(mark)) {
      out.markItem(mark);
      return;
    }
    out.markItem('-');
    if (/^\$\\[a-zA-Z]+\$$/.test(mark) || !/[\p{L}\p{N}]/u.test(mark)) return;
    out.write(mark);
    out.joinNext();
  };
};

/** Lists and their items, by `.class` or element name. */
export const LIST_HANDLERS: [string, Handler][] = [
  ['ul', list],
  ['ol', list],
  ['dl', list],
  ['.ltx_itemize', list],
  ['.ltx_enumerate', list],
  ['li', item],
  ['.ltx_item', item],
  ['dt', term],
  ['.ltx_tag_item', itemTag],
  ['.ltx_tag_description', itemTag],
];
