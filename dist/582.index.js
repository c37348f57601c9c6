export const id = 582;
export const ids = [582];
export const modules = {

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ needsLook),
/* harmony export */   NN: () => (/* binding */ versionedId),
/* harmony export */   RX: () => (/* binding */ parseArxivId),
/* harmony export */   dI: () => (/* binding */ PARTS),
/* harmony export */   hx: () => (/* binding */ RULE_SEVERITY)
/* harmony export */ });
/**
 * The nouns of the project. Stages know these and nothing of each other; they meet in `run.ts`.
 * Text in them is plain Unicode with TeX left in (`$…$`), never HTML and never Markdown,
 * unless a field says otherwise.
 */
/** The parts of an explanation, in the order of the page. */
const PARTS = ['title', 'hook', 'abstract', 'background', 'method', 'results'];
/** The rules that an explanation is held against, each with the weight of its findings. */
const RULE_SEVERITY = {
    'number-unknown': 'wrong',
    'number-missing': 'wrong',
    'number-derived': 'style',
    'name-unknown': 'doubtful',
    'name-missing': 'doubtful',
    'formula-broken': 'wrong',
    'formula-unknown': 'doubtful',
    'formula-missing': 'doubtful',
    'link-unknown': 'wrong',
    'link-missing': 'doubtful',
    'wrong-language': 'wrong',
    untranslated: 'wrong',
    leftover: 'wrong',
    'sentence-missing': 'doubtful',
    'sentence-added': 'doubtful',
    repeated: 'doubtful',
    'too-long': 'style',
    markup: 'style',
    glossary: 'doubtful',
    'model-addressed': 'doubtful',
    'hidden-text': 'doubtful',
};
/** Whether a person has to look: a finding that is more than a matter of style. */
function needsLook(findings) {
    return findings.some(({ rule }) => RULE_SEVERITY[rule] !== 'style');
}
/** A base id by arXiv's grammar (https://info.arxiv.org/help/arxiv_identifier.html), unanchored. */
const BASE_ID = String.raw `(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})`;
const ID_WITH_VERSION = new RegExp(`^(${BASE_ID})(?:v([1-9]\\d{0,2}))?$`);
/** Splits an arXiv id, old style or new, into base id and version; undefined where it is none. */
function parseArxivId(text) {
    const match = ID_WITH_VERSION.exec(text);
    if (match?.[1] === undefined)
        return undefined;
    return { id: match[1], version: match[2] === undefined ? undefined : Number(match[2]) };
}
/** The id as arXiv's links write it: with the version where it is known. */
function versionedId(paper) {
    return paper.version === undefined ? paper.id : `${paper.id}v${paper.version}`;
}


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  servePdf: () => (/* binding */ servePdf)
});

// UNUSED EXPORTS: readPdfFile

;// CONCATENATED MODULE: ./lib/src/reading/pdf-page.js
/** The key under which most weight was counted; undefined where there was none. */
function heaviest(weights) {
    let best;
    for (const [key, weight] of weights) {
        if (best === undefined || weight > best.weight)
            best = { key, weight };
    }
    return best?.key;
}
/** Counts `amount` more under `key`. */
function weigh(weights, key, amount) {
    weights.set(key, (weights.get(key) ?? 0) + amount);
}
/** The middle one of some numbers; 0 where there are none. */
function medianOf(numbers) {
    return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/reading/pdf-lines.js

/** How far a raised or lowered item is from the baseline it belongs to, in sizes of the line. */
const REACH = 0.45;
/** Points; a larger shift is a line of its own, however large the letters. */
const LONGEST_REACH = 8;
/** Characters; what is longer and smaller is a label. */
const LONGEST_INDEX = 12;
/** Of the size: a gap between items that the writer meant as a space. */
const SPACE = 0.13;
/**
 * Joins upright items to lines, top to bottom. What is smaller and raised or lowered, as exponents
 * and marks of footnotes are, joins the line beside it with `^` or `_` before it.
 * @param widestGap where a line is broken in two, in sizes of its letters
 */
function joinItems(items, widestGap) {
    return collectRows(items).flatMap((row) => splitRow(row, widestGap));
}
function collectRows(items) {
    const rows = [];
    // One row a point of height: looking a row up costs the same however many there are.
    const byHeight = new Map();
    for (const item of items.toSorted((a, b) => b.size - a.size)) {
        const row = nearestRow(item, byHeight);
        if (row !== undefined) {
            row.items.push(item);
            continue;
        }
        const fresh = { y: item.y, size: item.size, items: [item] };
        rows.push(fresh);
        byHeight.set(Math.round(item.y), fresh);
    }
    return rows.sort((a, b) => b.y - a.y);
}
function nearestRow({ y, size }, byHeight) {
    let nearest;
    for (let height = Math.round(y) - LONGEST_REACH; height <= y + LONGEST_REACH; height += 1) {
        const row = byHeight.get(height);
        if (row === undefined)
            continue;
        const distance = Math.abs(row.y - y);
        // Lines of the same size are two lines even where they stand close.
        const reach = size < row.size * 0.85 ? REACH : REACH / 2;
        if (distance > Math.max(row.size * reach, 0.6))
            continue;
        if (nearest === undefined || distance < Math.abs(nearest.y - y))
            nearest = row;
    }
    return nearest;
}
function splitRow({ items }, widestGap) {
    const parts = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const item of items.toSorted((a, b) => a.x - b.x)) {
        const part = parts.at(-1);
        if (part !== undefined && item.x - end <= widestGap * item.size)
            part.push(item);
        else
            parts.push([item]);
        end = Math.max(end, item.x + item.width);
    }
    return parts.map(joinPart);
}
function joinPart(items) {
    const weights = new Map();
    for (const { size, y, font, text } of items) {
        weigh(weights, JSON.stringify([size, y, font]), text.length);
    }
    // Its key as made three lines above.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const [size, y, font] = JSON.parse(heaviest(weights) ?? '[0,0,""]');
    let text = '';
    let x1 = Number.NEGATIVE_INFINITY;
    let raised = '';
    for (const item of items) {
        const mark = shiftOf(item, { size, y });
        const isApart = item.x - x1 > SPACE * Math.max(item.size, size * 0.7);
        const isMarked = mark !== '' && mark !== raised && /[\p{L}\p{N}]/u.test(item.text);
        if (text !== '' && isApart)
            text += ' ';
        text += isMarked && !text.endsWith(' ') ? mark + item.text : item.text;
        x1 = Math.max(x1, item.x + item.width);
        raised = mark;
    }
    return { text, x0: items[0]?.x ?? 0, x1, y, size, font, items };
}
function shiftOf(item, line) {
    if (item.size >= line.size * 0.85 || item.text.length > LONGEST_INDEX)
        return '';
    const shift = item.y - line.y;
    if (shift > line.size * 0.15)
        return '^';
    return shift < -line.size * 0.08 ? '_' : '';
}

;// CONCATENATED MODULE: ./lib/src/reading/pdf-columns.js


/** Columns stand further apart than words do, in sizes of the letters. */
const BETWEEN_COLUMNS = 1;
/** So far a line may stick out of its column, in points. */
const OVERFULL = 10;
const MOST_CANDIDATES = 12;
/**
 * Where the right column of each page begins, in points; undefined for a page in one column.
 * A page that does not show it by itself, such as the last one, follows the others.
 */
function findGutters(pages) {
    const shown = pages.map(findGutter);
    const found = shown.filter((gutter) => gutter !== undefined);
    const ofDocument = found.length * 2 >= pages.length ? medianOf(found) : undefined;
    return shown.map((gutter) => gutter ?? ofDocument);
}
/** Columns are wide lines that begin at one place near the middle, beside others that end there. */
function findGutter(items) {
    const lines = joinItems(items, BETWEEN_COLUMNS);
    const left = lines.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
    const right = lines.reduce((most, { x1 }) => Math.max(most, x1), -Infinity);
    const width = right - left;
    const wide = lines.filter((line) => line.x1 - line.x0 > width / 4);
    const starts = new Map();
    for (const { x0 } of wide) {
        const place = (x0 - left) / width;
        if (place > 0.4 && place < 0.65)
            weigh(starts, Math.round(x0), 1);
    }
    const candidates = [...starts].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
    const countAcross = (gutter) => wide.filter((line) => goesAcross(line, gutter)).length;
    // An indented list may have more lines than the text of its column, which then goes across.
    const start = candidates
        .filter(([, count]) => count >= 3)
        .map(([place]) => ({ place, across: countAcross(place) }))
        .toSorted((a, b) => a.across - b.across || a.place - b.place)[0]?.place;
    if (start === undefined)
        return undefined;
    const beside = wide.filter(({ x1 }) => x1 < start).length;
    const begin = wide.filter(({ x0 }) => Math.abs(x0 - start) < 3).length;
    return begin >= 4 && beside >= 4 && begin + beside > countAcross(start) / 3 ? start : undefined;
}
function goesAcross({ x0, x1 }, gutter) {
    return x0 < gutter - OVERFULL && x1 > gutter + OVERFULL;
}
/**
 * The lines of a page in the order of reading: what goes across the columns divides the page, and
 * between two such lines the left column comes before the right one.
 */
function orderColumns(items, gutter) {
    if (gutter === undefined)
        return [joinItems(items, Infinity)];
    const across = joinItems(items, BETWEEN_COLUMNS).filter((line) => goesAcross(line, gutter));
    const taken = new Set(across.flatMap((line) => line.items));
    const rest = items.filter((item) => !taken.has(item));
    const isLeft = ({ x, width }) => x + width / 2 < gutter - OVERFULL / 2;
    const left = joinItems(rest.filter(isLeft), Infinity);
    const right = joinItems(rest.filter((item) => !isLeft(item)), Infinity);
    const columns = [];
    let [nextLeft, nextRight] = [0, 0];
    const takeAbove = (y) => {
        const [fromLeft, fromRight] = [nextLeft, nextRight];
        while ((left[nextLeft]?.y ?? -Infinity) > y)
            nextLeft += 1;
        while ((right[nextRight]?.y ?? -Infinity) > y)
            nextRight += 1;
        columns.push(left.slice(fromLeft, nextLeft), right.slice(fromRight, nextRight));
    };
    for (const line of across) {
        takeAbove(line.y);
        // Lines across that follow each other are one column.
        const last = columns.slice(-2).every(({ length }) => length === 0) ? columns.at(-3) : undefined;
        if (last === undefined)
            columns.push([line]);
        else {
            columns.length -= 2;
            last.push(line);
        }
    }
    takeAbove(-Infinity);
    return columns.filter(({ length }) => length > 0);
}

;// CONCATENATED MODULE: ./lib/src/reading/pdf-hyphens.js
/** Characters. */
const LONGEST_WORD = 80;
/**
 * Joins the lines of a paragraph. A word divided at the end of a line is made whole; a hyphen of
 * its own is kept where `words` has the word with its hyphen and not without.
 */
function joinLines(lines, words) {
    let text = '';
    for (const line of lines) {
        const next = line.trim();
        if (next === '')
            continue;
        const first = /^[\p{L}\p{M}]+/u.exec(next)?.[0];
        const last = /[\p{L}\p{M}]{1,40}[-\u00ad\u2010]$/u.exec(text.slice(-LONGEST_WORD))?.[0];
        if (last === undefined || first === undefined) {
            // Of a range, a sign or a link there is no telling which part is whole.
            text += text === '' || /[–—/-]/.test(text.at(-1) ?? '') ? next : ` ${next}`;
            continue;
        }
        const stem = last.slice(0, -1);
        const isCompound = /^\p{Lu}/u.test(first) ||
            (words.has(`${stem}-${first}`.toLowerCase()) && !words.has((stem + first).toLowerCase()));
        text = text.slice(0, -1) + (isCompound ? `-${next}` : next);
    }
    return text.replace(/\s+/g, ' ');
}
/** The words that stand whole within lines, in lower case. */
function collectWords(lines) {
    const words = new Set();
    for (const line of lines) {
        for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}-]+/gu)) {
            // At the end of a line it may be a part; what is so long is no word.
            if (word.endsWith('-') || word.length > LONGEST_WORD)
                continue;
            words.add(word);
            for (const part of word.split('-'))
                words.add(part);
        }
    }
    return words;
}

;// CONCATENATED MODULE: ./lib/src/reading/pdf-style.js

/** The size, the font and the line pitch that most of the text has. */
function findStyle(columns) {
    const sizes = new Map();
    for (const { size, text } of columns.flat())
        weigh(sizes, roundSize(size), text.length);
    const size = heaviest(sizes) ?? 10;
    const fonts = new Map();
    const pitches = [];
    for (const column of columns) {
        for (const [at, line] of column.entries()) {
            if (roundSize(line.size) !== size)
                continue;
            weigh(fonts, line.font, line.text.length);
            const above = column[at - 1];
            if (above !== undefined && roundSize(above.size) === size)
                pitches.push(above.y - line.y);
        }
    }
    const pitch = medianOf(pitches.filter((one) => one > size * 0.8 && one < size * 3)) / size;
    return { size, font: heaviest(fonts) ?? '', pitch: pitch || 1.2 };
}
/** Writers vary sizes by less than half a point to fill a line. */
function roundSize(size) {
    return Math.round(size * 2) / 2;
}
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[A-Z](?:\.\d{1,2}){1,3}\.?|[A-Z]\.?|[IVX]{1,5}\.)\s+\p{Lu}/u;
const KEYWORD = /^(?:(?:\d{1,2}|[IVX]{1,5}|[A-Z])\.?\s+)?(?:abstract|introduction|related work|methods?|results|discussion|conclusions?|acknowledge?ments?|references|bibliography|appendix|appendices)\s{0,2}[:.]?$/i;
const MOST_WORDS = 14;
/**
 * Whether a line is (part of) a heading: short, and larger than the running text, or of another
 * font after a gap and numbered or in capitals, or one of the words that only head a section.
 */
function isHeading(line, isAfterGap, style) {
    const text = line.text.trim();
    if (!/\p{L}{3}/u.test(text) || text.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS)
        return false;
    if (line.size < style.size * 0.95)
        return false;
    if (KEYWORD.test(text))
        return true;
    // Authors and their places are often set larger than the text.
    if (/[.,;]$|@|,.*,/.test(text))
        return false;
    if (line.size > style.size * 1.07)
        return true;
    const isCapitals = text === text.toUpperCase();
    return isAfterGap && line.font !== style.font && (NUMBERED.test(text) || isCapitals);
}

;// CONCATENATED MODULE: ./lib/src/reading/pdf-paragraphs.js


const LIST_ITEM = /^(?:\^\d{1,2}(?=\D)|(?:[•‣▪◦∙–—]|\(\w{1,3}\)|\d{1,2}[.)])\s)/u;
const REFERENCES = /^(?:(?:\d{1,2}|[IVX]{1,5}|[A-Z])\.?\s+)?(?:references?(?: and notes)?|bibliography|literature cited)\s?:?$/i;
/** Whether a heading begins the list of references. */
function headsReferences({ kind, lines }) {
    return kind === 'heading' && REFERENCES.test(lines.join(' ').trim());
}
/**
 * Splits the columns of all pages, in the order of reading, into paragraphs and headings. A paragraph
 * goes on in the next column or page where it visibly did not end. Footnotes come after the text
 * of their page, so that they do not cut a sentence in two.
 */
function splitParagraphs(pages, style) {
    const blocks = [];
    let last;
    // The last paragraph that a figure or its caption may have cut in two.
    let open;
    let isPastText = false;
    for (const columns of pages) {
        const notes = [];
        for (const column of columns) {
            const headed = isPastText || column.some(({ text }) => REFERENCES.test(text.trim()));
            const noteStart = headed ? column.length : findNotes(column, style);
            const body = splitColumn(column.slice(0, noteStart), style);
            for (const [at, block] of body.entries()) {
                const isFirst = at === 0;
                const begun = [isFirst ? last : undefined, open].find((before) => before !== undefined && goesOn(before, block, before === last && isFirst));
                if (begun === undefined) {
                    blocks.push(block);
                    last = block;
                    continue;
                }
                begun.lines.push(...block.lines);
                begun.isFull = block.isFull;
                if (isFirst)
                    last = begun;
                if (begun === open)
                    open = undefined;
            }
            if (last?.kind === 'text' && isBodySize(last, style) && !isEnded(last))
                open = last;
            isPastText = headed;
            notes.push(...splitColumn(column.slice(noteStart), style));
        }
        blocks.push(...notes);
    }
    return blocks;
}
/** Where the small print at the foot of a column begins; its length where there is none. */
function findNotes(column, { size }) {
    let start = column.length;
    while (start > 0 && (column[start - 1]?.size ?? size) < size * 0.93)
        start -= 1;
    return column.length - start < column.length * 0.4 ? start : column.length;
}
/** @param isNext whether nothing stands between the two but the end of a column */
function goesOn(before, next, isNext) {
    if (before.kind !== 'text' || next.kind !== 'text')
        return false;
    if (Math.abs(before.size - next.size) > before.size * 0.07)
        return false;
    const end = before.lines.at(-1)?.trimEnd() ?? '';
    const start = next.lines[0]?.trimStart() ?? '';
    if (isEnded(before))
        return false;
    return /^\p{Ll}/u.test(start) || (isNext && (/\p{L}-$/u.test(end) || before.isFull));
}
function isBodySize({ size }, style) {
    return Math.abs(size - style.size) < style.size * 0.07;
}
function isEnded({ lines }) {
    return /[.!?:]["”’)\]]?$/.test(lines.at(-1)?.trimEnd() ?? '');
}
function splitColumn(column, style) {
    const blocks = [];
    const edges = findEdges(column);
    for (const [at, line] of column.entries()) {
        const above = column[at - 1];
        const isAfterGap = above === undefined || isApart(above, line, style);
        const kind = isHeading(line, isAfterGap || blocks.at(-1)?.kind === 'heading', style)
            ? 'heading'
            : 'text';
        const block = blocks.at(-1);
        const isFull = line.x1 > edges.right - line.size * 2;
        const begins = block === undefined ||
            above === undefined ||
            isAfterGap ||
            block.kind !== kind ||
            Math.abs(above.size - line.size) > line.size * 0.08 ||
            (kind === 'text' && beginsParagraph(line, above, edges));
        if (begins) {
            blocks.push({ kind, lines: [line.text], size: line.size, font: line.font, isFull });
        }
        else {
            block.lines.push(line.text);
            block.isFull = isFull;
        }
    }
    return blocks.map(demoteLongHeading);
}
function isApart(above, line, { pitch }) {
    const size = Math.max(above.size, line.size);
    return above.y - line.y > Math.max(size * pitch * 1.28, size * 1.4) || above.y < line.y;
}
function beginsParagraph(line, above, { left, right }) {
    const indent = line.x0 - left;
    const indentAbove = above.x0 - left;
    if (LIST_ITEM.test(line.text))
        return true;
    if (indent > line.size * 0.7 && indent < line.size * 4 && indentAbove < line.size * 0.4)
        return true;
    // A short line that ends a sentence ends its paragraph, where paragraphs are not indented.
    return above.x1 < right - (right - left) / 4 && /[.!?:]$/.test(above.text.trimEnd());
}
/** Where most lines of a column begin, and how far the long ones reach. */
function findEdges(column) {
    const starts = new Map();
    for (const { x0 } of column)
        weigh(starts, Math.round(x0), 1);
    const ends = column.map(({ x1 }) => x1).sort((a, b) => a - b);
    return { left: heaviest(starts) ?? 0, right: ends[Math.floor(ends.length * 0.9)] ?? 0 };
}
/** Large letters in a figure or a quotation are no heading when there are many. */
function demoteLongHeading(block) {
    return block.kind === 'heading' && block.lines.join(' ').length > 240
        ? { ...block, kind: 'text' }
        : block;
}

;// CONCATENATED MODULE: ./lib/src/reading/pdf-running-lines.js


const PAGE_NUMBER = /^[-–—\s]{0,4}(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?[-–—\s]{0,4}$/i;
/** A line so far from the next one, in its own size, stands apart from the text. */
const APART = 1.9;
/**
 * Leaves out running heads and feet, and the numbers of pages: lines at an edge whose text returns
 * on another page, digits aside, or that stand apart from the text at a height where other pages
 * have such a line too.
 */
function withoutRunningLines(pages) {
    const edges = pages.map(pdf_running_lines_findEdges);
    const texts = new Map();
    const heights = new Map();
    for (const ofPage of edges) {
        for (const key of new Set(ofPage.map(textKey)))
            weigh(texts, key, 1);
        for (const key of new Set(ofPage.filter(pdf_running_lines_isApart).map(heightKey)))
            weigh(heights, key, 1);
    }
    const often = Math.max(2, pages.length / 3);
    return pages.map((items, at) => {
        const running = (edges[at] ?? []).filter((edge) => (pdf_running_lines_isApart(edge) && PAGE_NUMBER.test(edge.text)) ||
            (isNear(edge) && (texts.get(textKey(edge)) ?? 0) >= 2) ||
            // The first page has its title there.
            (at > 0 && pdf_running_lines_isApart(edge) && (heights.get(heightKey(edge)) ?? 0) >= often));
        return items.filter(({ y }) => !running.some((edge) => Math.abs(edge.y - y) < edge.size * 0.4));
    });
}
/** The outer two lines of both edges, over the whole width of the page. */
function pdf_running_lines_findEdges(items) {
    const lines = joinItems(items, Infinity);
    const edge = (side, at, inner) => {
        const [line, next] = [lines[at], lines[inner]];
        if (line === undefined || next === undefined)
            return [];
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
function pdf_running_lines_isApart({ gap }) {
    return gap > APART;
}
/** Short enough for a running head; a paragraph's line that returns is a coincidence. */
function isNear({ text }) {
    return text.length > 1 && text.length < 200;
}
function textKey({ side, text, y }) {
    const words = text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
    return `${side} ${Math.round(y / 12)} ${words}`;
}
function heightKey({ side, y }) {
    return `${side} ${Math.round(y / 3)}`;
}

// EXTERNAL MODULE: ./lib/src/paper.js
var paper = __webpack_require__(2404);
;// CONCATENATED MODULE: ./lib/src/reading/pdf-upright.js


/**
 * Which paper and version the stamp in the left margin of the first page names. arXiv prints it
 * upwards: `arXiv:2304.02623v1 [cs.CL] 5 Apr 2023`. Undefined where there is no stamp.
 */
function parseStamp(pages) {
    const turned = (pages[0]?.items ?? []).filter(({ rotation }) => rotation !== 0);
    const text = turned.map((item) => item.text).join(' ');
    const stamped = /arXiv:\s{0,5}([^\s[\]]{5,30})/.exec(text)?.[1];
    return (0,paper/* parseArxivId */.RX)(stamped ?? '');
}
/**
 * The text that most of a page is written in, turned upright where the page lies on its side.
 * What goes another way is left out: the stamp, and labels of axes.
 */
function uprightItems({ items }) {
    const directions = new Map();
    for (const { rotation, text } of items)
        weigh(directions, rotation, text.trim().length);
    const direction = heaviest(directions);
    return items
        .filter(({ rotation, text }) => rotation === direction && text.trim() !== '')
        .map(turnUpright);
}
function turnUpright(item) {
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

// EXTERNAL MODULE: ./lib/src/reading/plain-text.js
var plain_text = __webpack_require__(4365);
;// CONCATENATED MODULE: ./lib/src/reading/pdf-text.js








/**
 * The text of a paper as a language model can read it: one paragraph or heading (`# …`) a line, blank
 * lines between, in the order of reading. Left out are the stamp, running heads and feet, page
 * numbers, sideways labels and the references. What is raised or lowered has `^` or `_` before it.
 */
function parsePdfText(pages) {
    const items = withoutRunningLines(pages.map(uprightItems));
    const gutters = findGutters(items);
    const columns = items.map((ofPage, at) => orderColumns(ofPage, gutters[at]));
    const lines = columns.flat();
    const blocks = withoutReferences(splitParagraphs(columns, findStyle(lines)));
    const words = collectWords(lines.flat().map(({ text }) => separateLigatures(text)));
    return blocks
        .map(({ kind, lines: parts }) => {
        const text = (0,plain_text/* toPlainLine */.I)(joinLines(parts.map(separateLigatures), words));
        return kind === 'heading' && text !== '' ? `# ${text}` : text;
    })
        .filter((text) => text !== '')
        .join('\n\n');
}
/** `ﬁ` as `fi`, and no other compatibility character: an exponent must not become a digit. */
function separateLigatures(text) {
    return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}
const AFTER_REFERENCES = /^(?:(?:[A-Z]|\d{1,2})(?:\.\d{1,2}){0,3}\.?\s+)?(?:appendix|appendices|supplement\w*|acknowledge?ments?)\b/i;
/** From the heading of the references to the next heading of its rank, or to the end. */
function withoutReferences(blocks) {
    const ranks = new Map();
    for (const block of blocks)
        if (block.kind === 'heading')
            weigh(ranks, rankOf(block), 1);
    // The title is the only one of its rank.
    const commonest = heaviest(ranks);
    let references;
    return blocks.filter((block) => {
        if (headsReferences(block))
            references = block;
        else if (references !== undefined && block.kind === 'heading') {
            const sameRank = rankOf(block) === rankOf(references);
            const text = block.lines.join(' ').trim();
            const isSection = sameRank || rankOf(block) === commonest;
            if (AFTER_REFERENCES.test(text) || (isSection && !/^\[?\d+\]/.test(text))) {
                references = undefined;
            }
        }
        return references === undefined;
    });
}
function rankOf({ size, font }) {
    return `${Math.round(size)} ${font}`;
}

;// CONCATENATED MODULE: ./lib/src/reading/pdf-child-client.js


/** More would be cut from the text anyway. */
const MOST_PAGES = 300;
/** A page of a paper has some thousands; more is a drawing made of letters. */
const MOST_ITEMS = 1_000_000;
const LEAST_LETTERS = 500;
/** Reads the PDF whose bytes the parent process sends, and answers it once. */
function servePdf() {
    process.once('message', (bytes) => {
        void readPdfFile(bytes).then((answer) => process.send?.(answer));
    });
}
/** The text of a PDF, as deep into memory and time as the file drives it; never rejects. */
async function readPdfFile(data) {
    if (!(data instanceof Uint8Array))
        return { ok: false, reason: 'it is no file' };
    try {
        const { getDocumentProxy } = await __webpack_require__.e(/* import() */ 702).then(__webpack_require__.bind(__webpack_require__, 9702));
        const pages = await readPages(
        // Of Node's Buffer pdf.js wants nothing to know.
        await getDocumentProxy(new Uint8Array(data), {
            useSystemFonts: false,
            disableFontFace: true,
            // Warnings quote the file, which a stranger wrote, into the log.
            verbosity: 0,
        }));
        const letters = pages.flatMap(({ items }) => items.map(({ text }) => countLetters(text)));
        const total = letters.reduce((sum, count) => sum + count, 0);
        const text = total < LEAST_LETTERS ? '' : parsePdfText(pages);
        return countLetters(text) < LEAST_LETTERS
            ? { ok: false, reason: 'it holds almost no text, as scanned pages do' }
            : { ok: true, text, stamp: parseStamp(pages) };
    }
    catch (error) {
        if (!(error instanceof Error))
            return { ok: false, reason: 'it is broken' };
        return {
            ok: false,
            reason: error.name === 'PasswordException' ? 'it is encrypted' : 'it is broken',
        };
    }
}
function countLetters(text) {
    return text.match(/\p{L}/gu)?.length ?? 0;
}
async function readPages(document) {
    const pages = [];
    let count = 0;
    for (let at = 1; at <= Math.min(document.numPages, MOST_PAGES); at += 1) {
        const page = await document.getPage(at);
        const items = await readItems(page);
        page.cleanup();
        count += items.length;
        if (count > MOST_ITEMS)
            break;
        pages.push({ items });
    }
    return pages;
}
async function readItems(page) {
    // Its normalization would fold exponents into digits.
    const content = await page.getTextContent({ disableNormalization: true });
    return content.items.flatMap((item) => {
        if (!('str' in item) || item.str === '')
            return [];
        const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
        const numbers = [a, b, c, d, x, y].map(Number);
        if (!numbers.every(Number.isFinite))
            return [];
        return placeItem(item.str, item.width, item.fontName, numbers);
    });
}
function placeItem(text, width, font, matrix) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix;
    const quarters = Math.atan2(b, a) / (Math.PI / 2);
    const rotation = [0, 90, 180, 270][(Math.round(quarters) + 4) % 4];
    // Text askew is a watermark.
    if (rotation === undefined || Math.abs(quarters - Math.round(quarters)) > 0.06)
        return [];
    const size = Math.min(Math.hypot(a, b), Math.hypot(c, d));
    return size > 0 ? [{ text, x, y, width, size, font, rotation }] : [];
}


/***/ }),

/***/ 4365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toPlainLine),
/* harmony export */   N: () => (/* binding */ toCodeLine)
/* harmony export */ });
/**
 * Characters that show nothing or reorder what is shown: controls, zero-width and bidirectional
 * marks, invisible operators, fillers, variation selectors and the tag block, in all of which
 * text can be smuggled past a reader (Unicode TR 36). White space is left to `WHITE`.
 */
const INVISIBLE = 
// oxlint-disable-next-line no-control-regex, no-misleading-character-class -- they are the point
/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
const WHITE = /\s+/g;
/** `text` on one line: no invisible characters, each run of white space one space, none at the ends. */
function toPlainLine(text) {
    return text.toWellFormed().replace(INVISIBLE, '').replace(WHITE, ' ').trim();
}
/** The deepest indentation kept; deeper code is an attack or a table made of spaces. */
const MAX_INDENT = 40;
/**
 * One line of code: like {@link toPlainLine}, but the indentation stays. Line feeds count as
 * nothing at the ends and as spaces inside; the visible-space sign of listings is a space.
 */
function toCodeLine(text) {
    const shown = text.replaceAll('␣', ' ').toWellFormed().replace(INVISIBLE, '');
    let start = 0;
    while (shown[start] === '\n')
        start += 1;
    let end = start;
    while (end < shown.length && end - start < MAX_INDENT && isBlank(shown[end]))
        end += 1;
    const line = toPlainLine(shown.slice(end));
    return line === '' ? '' : ' '.repeat(end - start) + line;
}
function isBlank(character) {
    return character === ' ' || character === '\u00a0' || character === '\t';
}


/***/ })

};
