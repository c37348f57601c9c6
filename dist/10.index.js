export const id = 10;
export const ids = [10];
export const modules = {

/***/ 2010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  continuePage: () => (/* binding */ continuePage)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/explain-entries.js + 69 modules
var explain_entries = __webpack_require__(3618);
// EXTERNAL MODULE: ./lib/src/fit-entries.js
var fit_entries = __webpack_require__(6264);
// EXTERNAL MODULE: ./lib/src/post/check-entry.js
var check_entry = __webpack_require__(9212);
// EXTERNAL MODULE: ./lib/src/post/check-text.js + 2 modules
var check_text = __webpack_require__(9512);
// EXTERNAL MODULE: ./lib/src/post/contains-secret.js
var contains_secret = __webpack_require__(8053);
// EXTERNAL MODULE: ./lib/src/post/entry-anchor.js
var entry_anchor = __webpack_require__(4151);
// EXTERNAL MODULE: ./lib/src/post/entry-stretch.js
var entry_stretch = __webpack_require__(3049);
// EXTERNAL MODULE: ./lib/src/post/links.js
var links = __webpack_require__(2012);
// EXTERNAL MODULE: ./lib/src/post/page-lines.js
var page_lines = __webpack_require__(2032);
// EXTERNAL MODULE: ./lib/src/post/page-map.js
var page_map = __webpack_require__(9761);
// EXTERNAL MODULE: ./lib/src/post/page-view.js
var page_view = __webpack_require__(3218);
// EXTERNAL MODULE: ./lib/src/post/parse-post.js
var parse_post = __webpack_require__(3745);
;// CONCATENATED MODULE: ./lib/src/post/check-update.js










/** The lines that sum the page up: counts, listing pages, footer. */
const SUM_LINES = 3;
/**
 * Reads an updated page back and says what is wrong with it, a sentence each. No sentence: it may be
 * delivered. What a person wrote is not judged; it has to be there, as it was.
 * @param before the page as it stood
 * @param secrets keys and tokens of the run
 */
function checkUpdate(before, after, change, secrets) {
    const [old, now] = [readPage(before), readPage(after.text)];
    const taken = after.entries.map(({ paper }) => paper.id);
    return [
        ...after.entries.flatMap((entry) => (0,check_entry/* checkEntry */.T)(now, entry, secrets)),
        ...((0,contains_secret/* containsSecret */.A)(after.text, secrets) ? ['The page has a secret of this run in it.'] : []),
        ...checkHead(old.parsed, now.parsed),
        ...checkPapers(old.parsed, now.parsed, after, change),
        ...checkRest(old, now, after, taken),
        ...checkBreaks(before, after.text),
    ];
}
function readPage(text) {
    const lines = (0,page_lines/* splitLines */.u)(text.replace(/^\uFEFF/, '')).map((line) => line.text);
    return { lines, map: (0,page_map/* mapPage */.MG)(lines), parsed: (0,parse_post/* parsePost */.a)(text) };
}
function checkBreaks(before, after) {
    const known = new Set(breaksOf(before));
    const fresh = breaksOf(after).some((lineBreak) => !known.has(lineBreak));
    return known.size > 0 && fresh ? ['The update changed the line ends of the page.'] : [];
}
function breaksOf(text) {
    return text.match(/\r\n|\r|\n/g) ?? [];
}
function checkHead({ frontMatter: old }, { frontMatter: now }) {
    if (old === undefined)
        return [];
    if (now === undefined)
        return ['The front matter of the page can no longer be read.'];
    return othersOf(old) === othersOf(now)
        ? []
        : ['The update changed the front matter of the page.'];
}
/** All of a front matter but what an update may change. */
function othersOf(head) {
    const { description: _description, math: _math, ...others } = head;
    return JSON.stringify(Object.entries(others));
}
/** The page tells of each paper that it had and has, and how it is there. */
function checkPapers(old, now, after, { open }) {
    const [shown, listed] = [after.entries, after.listed].map((papers) => papers.map(({ paper }) => paper.id));
    const hasMarker = old.shown.length + old.listed.length + old.open.length > 0;
    return [
        ...compareIds([...old.ids, ...(shown ?? []), ...(listed ?? [])], now.ids),
        ...(hasMarker ? compareIds([...old.shown, ...(shown ?? [])], now.shown) : []),
        ...(hasMarker ? compareIds([...old.listed, ...(listed ?? [])], now.listed) : []),
        ...(hasMarker && now.open.join() !== open.join()
            ? ['The page does not tell which days are to be read again.']
            : []),
    ];
}
function compareIds(expected, found) {
    const [wanted, present] = [new Set(expected), new Set(found)];
    return [
        ...[...wanted].filter((id) => !present.has(id)).map((id) => `The update lost ${id}.`),
        ...[...present].filter((id) => !wanted.has(id)).map((id) => `The update brought in ${id}.`),
    ];
}
/** Everything but the new entries is as it was, in its order, the lines that sum it up aside. */
function checkRest(old, now, after, taken) {
    const [was, is] = [restOf(old, taken), restOf(now, taken)];
    const lost = difference(was, is);
    const gained = difference(is, was);
    const faults = [];
    if (without(was, lost) !== without(is, gained)) {
        faults.push('The update changed the order of the page.');
    }
    const nothing = old.map.entries.length === 0 ? 1 : 0;
    // A list may come with its heading.
    const extra = after.listed.length === 0 ? 0 : after.listed.length + 1;
    const wrong = lost.filter(({ inEntry }) => inEntry);
    if (lost.length > SUM_LINES + nothing)
        wrong.push(...lost);
    for (const { text } of wrong)
        faults.push(`The update lost the line “${text.slice(0, 100)}”.`);
    if (gained.length > SUM_LINES + nothing + extra) {
        faults.push('The update added lines that are of no new paper.');
    }
    const pages = new Set(after.listed.map(({ paper }) => (0,links/* paperLinks */.G9)(paper).abs));
    const text = gained.map((line) => line.text).join('\n\n');
    return [...faults, ...(0,check_text/* checkCharacters */.l)(text), ...(0,check_text/* checkText */.q)(text, (url) => pages.has(url)).faults];
}
function without(lines, changed) {
    const others = new Set(changed);
    return lines
        .filter((line) => !others.has(line))
        .map(({ text }) => text)
        .join('\n');
}
/** The lines of a page outside of its front matter and of what an update writes for these papers. */
function restOf({ lines, map }, taken) {
    const own = new Set();
    const anchors = [];
    for (const id of taken) {
        const stretch = (0,entry_stretch/* findStretch */.v)(lines, map, id);
        anchors.push(`](#${stretch?.anchor ?? (0,entry_anchor/* entryAnchor */.E)(id)})`);
        if (stretch === undefined)
            continue;
        for (let at = stretch.from; at < stretch.to; at += 1)
            own.add(at);
        if (stretch.marker !== undefined)
            own.add(stretch.marker);
    }
    const { from, to } = (0,page_view/* contentsRange */.au)({ lines, map });
    for (let at = from; at < to; at += 1) {
        if (anchors.some((anchor) => lines[at]?.includes(anchor)))
            own.add(at);
    }
    // The last line is checked apart, and a mark at an end is only ever added.
    for (const { at, marker } of map.markers)
        if (marker.kind !== 'entry')
            own.add(at);
    const inEntry = new Set();
    for (const { at, end, closed } of map.entries) {
        for (let line = at; closed && line < end; line += 1)
            inEntry.add(line);
    }
    return lines.flatMap((text, at) => at < map.body || own.has(at) || text.trim() === '' ? [] : [{ text, inEntry: inEntry.has(at) }]);
}
/** The lines that `others` lacks, each as often as it lacks them. */
function difference(lines, others) {
    const left = new Map();
    for (const { text } of others)
        left.set(text, (left.get(text) ?? 0) + 1);
    return lines.filter(({ text }) => {
        const count = left.get(text) ?? 0;
        left.set(text, count - 1);
        return count <= 0;
    });
}

// EXTERNAL MODULE: ./lib/src/post/describe-finding.js
var describe_finding = __webpack_require__(7492);
// EXTERNAL MODULE: ./lib/src/post/entry.js + 3 modules
var post_entry = __webpack_require__(9339);
// EXTERNAL MODULE: ./lib/src/post/marker.js
var post_marker = __webpack_require__(2451);
// EXTERNAL MODULE: ./lib/src/post/render-post.js + 1 modules
var render_post = __webpack_require__(7129);
// EXTERNAL MODULE: ./lib/src/post/write-markdown.js + 1 modules
var write_markdown = __webpack_require__(4742);
;// CONCATENATED MODULE: ./lib/src/post/entry-edits.js







/** Renders an entry for the place of the one that is there; undefined where that has no clear end. */
function placeEntry(view, entry) {
    const { id } = entry.paper;
    const stretch = (0,entry_stretch/* findStretch */.v)(view.lines, view.map, id);
    if (stretch === undefined)
        return undefined;
    const order = view.map.entries.findIndex(({ marker }) => marker.id === id);
    const number = stretch.number ?? order + 1;
    // The page's own links can name an anchor that begins with a small letter.
    const kept = /^[a-z]/.test(stretch.anchor ?? '') ? stretch.anchor : (0,entry_anchor/* entryAnchor */.E)(id);
    return { entry, rendered: (0,post_entry/* renderEntry */.F)(entry, number, view.words, kept), stretch };
}
/** Renders entries for the end of the page: their numbers go on from the largest. */
function appendEntries(view, entries) {
    let number = 0;
    for (const line of view.lines.slice(view.map.body)) {
        number = Math.max(number, (0,entry_stretch/* headingNumber */.q)(line) ?? 0);
    }
    return entries.map((entry) => {
        number += 1;
        return { entry, rendered: (0,post_entry/* renderEntry */.F)(entry, number, view.words), stretch: undefined };
    });
}
/** New text in the place of an entry, and its line in the contents where that still has one. */
function replaceEdits(view, { rendered, stretch }) {
    if (stretch === undefined)
        return [];
    const { from, to, marker } = stretch;
    const text = rendered.markdown.split('\n');
    // Without a mark after it the rest of the page would count as its text.
    const end = stretch.closed ? [] : ['', post_marker/* END_MARKER */.$7];
    const edits = [];
    const markerLine = (0,post_marker/* entryMarker */.L1)(rendered.id, rendered.markdown, rendered.failed);
    if (marker === undefined)
        edits.push({ from, to, lines: [markerLine, '', ...text, ...end] });
    else {
        if (view.lines[marker]?.trim() !== markerLine) {
            edits.push({ from: marker, to: marker + 1, lines: [markerLine] });
        }
        const gap = from === to ? [''] : [];
        if (view.lines.slice(from, to).join('\n') !== rendered.markdown || end.length > 0) {
            edits.push({ from, to, lines: [...text, ...end, ...gap] });
        }
    }
    return [...edits, ...contentsEdit(view, rendered, stretch.anchor)];
}
/** Writes an entry's line in the contents anew; nothing where there is none. */
function contentsEdit(view, rendered, anchor) {
    const at = findContentsLine(view, anchor ?? (0,entry_anchor/* entryAnchor */.E)(rendered.id));
    if (at === undefined)
        return [];
    const line = view.lines[at] ?? '';
    const bullet = BULLET.exec(line)?.[0] ?? '';
    const now = bullet + contentsLine(rendered, view);
    return now === line ? [] : [{ from: at, to: at + 1, lines: [now] }];
}
function findContentsLine(view, anchor) {
    const { from, to } = (0,page_view/* contentsRange */.au)(view);
    const at = view.lines.slice(from, to).findIndex((line) => line.includes(`](#${anchor})`));
    return at === -1 ? undefined : from + at;
}
/** Before an item of a list. */
const BULLET = /^\s{0,20}(?:(\d{1,9})[.)]|[-*+])\s{1,20}/;
/** New entries after the last one, and their lines after the last one of the contents. */
function appendEdits(view, added) {
    if (added.length === 0)
        return [];
    const entries = added.flatMap(({ rendered: { id, markdown, failed } }) => [
        (0,post_marker/* entryMarker */.L1)(id, markdown, failed),
        '',
        ...markdown.split('\n'),
        '',
    ]);
    const nothing = view.lines.indexOf((0,write_markdown/* writeMarkdown */.p)((0,render_post/* contents */.P)([], view.words)), view.map.body);
    const last = view.map.entries.at(-1);
    if (last === undefined && nothing !== -1) {
        const list = (0,render_post/* contents */.P)(added.map(({ rendered }) => rendered), view.words);
        const lines = [...(0,write_markdown/* writeMarkdown */.p)(list).split('\n'), '', ...entries, post_marker/* END_MARKER */.$7];
        return [{ from: nothing, to: nothing + 1, lines }];
    }
    const listed = (rendered) => findContentsLine(view, (0,entry_anchor/* entryAnchor */.E)(rendered.id)) !== undefined;
    const lines = added.map(({ rendered }) => rendered);
    return [
        // An entry that a person took out may have left its line behind.
        ...lines.filter(listed).flatMap((rendered) => contentsEdit(view, rendered)),
        ...appendContents(view, lines.filter((rendered) => !listed(rendered))),
        appendAt(view, entries),
    ];
}
function appendContents(view, added) {
    if (added.length === 0)
        return [];
    const { from, to } = (0,page_view/* contentsRange */.au)(view);
    for (let at = to - 1; at >= from; at -= 1) {
        const line = view.lines[at] ?? '';
        const [bullet, number] = BULLET.exec(line) ?? [];
        if (bullet === undefined || !line.includes('](#'))
            continue;
        const lines = added.map((rendered, index) => {
            const next = number === undefined ? '' : String(Number(number) + index + 1);
            return bullet.replace(/\d+/, next) + contentsLine(rendered, view);
        });
        return [{ from: at + 1, to: at + 1, lines }];
    }
    return [];
}
function contentsLine(rendered, { words }) {
    const list = (0,write_markdown/* writeMarkdown */.p)((0,render_post/* contents */.P)([rendered], words).slice(1));
    return list.slice(list.indexOf(' ') + 1);
}
function appendAt(view, entries) {
    const { lines, map } = view;
    const last = map.entries.at(-1);
    const blank = (at) => (lines[at - 1]?.trim() === '' ? [] : ['']);
    if (last?.closed === true) {
        return { from: last.end, to: last.end, lines: [...blank(last.end), ...entries] };
    }
    // The mark after the last entry is gone, or all entries are: what follows gets one before it.
    const own = last === undefined ? undefined : (0,entry_stretch/* findStretch */.v)(lines, map, last.marker.id);
    if (own !== undefined) {
        return { from: own.to, to: own.to, lines: ['', ...entries, post_marker/* END_MARKER */.$7] };
    }
    const at = afterEntries(view);
    const end = map.markers.find((marker) => marker.at === at)?.marker.kind === 'end';
    return { from: at, to: at, lines: [...blank(at), ...entries, ...(end ? [] : [post_marker/* END_MARKER */.$7, ''])] };
}
/** Where entries would stand on a page that has none: before the lists, the last line or the end. */
function afterEntries({ lines, map }) {
    const places = ['listed', 'replaced'].map((name) => map.headings.get(name));
    const marker = map.markers.find(({ marker: { kind } }) => kind === 'papers' || kind === 'end');
    return Math.min(...[...places, marker?.at, lines.length].filter((at) => at !== undefined));
}

// EXTERNAL MODULE: ./lib/src/post/front-matter.js
var front_matter = __webpack_require__(9098);
;// CONCATENATED MODULE: ./lib/src/post/head-edits.js

/** A formula as the page writes it; a dollar of a text is always in a tag. */
function showsMath(body) {
    return body.includes('$`');
}
/**
 * The front matter after an update. One that is as it was generated becomes what would be generated
 * now; in one that a person changed only the line of the description, while that is ours, and
 * `math`, where the page needs it and the front matter says nothing of it.
 */
function headEdits({ lines, map, parsed }, day, { before, after }, settings) {
    if (parsed.frontMatter === undefined)
        return [];
    const head = `${lines.slice(0, map.body).join('\n')}\n`;
    if ((0,front_matter/* renderFrontMatter */.j)(day, before, settings) === head) {
        const now = (0,front_matter/* renderFrontMatter */.j)(day, after, settings);
        return now === head ? [] : [{ from: 0, to: map.body, lines: now.trimEnd().split('\n') }];
    }
    const edits = [];
    const ours = lines.indexOf((0,front_matter/* frontMatterLine */.N)('description', before.description));
    if (ours !== -1 && ours < map.body && before.description !== after.description) {
        const now = (0,front_matter/* frontMatterLine */.N)('description', after.description);
        edits.push({ from: ours, to: ours + 1, lines: [now] });
    }
    // A line more is no key where the whole is one value in braces.
    const isBlock = !map.head.some((line) => line.startsWith('{'));
    if (isBlock && after.math && !before.math && !('math' in parsed.frontMatter)) {
        const fence = map.body - 1;
        edits.push({ from: fence, to: fence, lines: [(0,front_matter/* frontMatterLine */.N)('math', true)] });
    }
    return edits;
}

// EXTERNAL MODULE: ./lib/src/post/title-list.js
var title_list = __webpack_require__(1988);
;// CONCATENATED MODULE: ./lib/src/post/list-edits.js





/** Papers added to the list of those that are on the page by title alone, or a list of them. */
function listEdits(view, listed) {
    if (listed.length === 0)
        return [];
    const { lines, map, words } = view;
    const items = listed.map(({ paper, reason }) => ({ paper, note: words.listedReason(reason) }));
    const section = (0,title_list/* renderTitleList */.p)('listed', words.listed, items).markdown.split('\n');
    const heading = map.headings.get('listed');
    if (heading !== undefined) {
        for (let at = (0,page_view/* headEnd */.WO)(view, heading + 1) - 1; at > heading; at -= 1) {
            if (!lines[at]?.startsWith('- '))
                continue;
            return [{ from: at + 1, to: at + 1, lines: section.slice(2) }];
        }
    }
    // A list that a person took out stays out.
    if (heading !== undefined || view.parsed.listed.length > 0)
        return [];
    const after = endOfEntries(view);
    if (after !== undefined) {
        return [{ from: after, to: after, lines: ['', ...section, '', post_marker/* END_MARKER */.$7] }];
    }
    const at = map.markers.findLast(({ marker }) => marker.kind === 'papers')?.at ?? lines.length;
    return [{ from: at, to: at, lines: [...section, '', post_marker/* END_MARKER */.$7, ''] }];
}
/** The line after the entries' end mark, or after the sentence that there are none. */
function endOfEntries({ lines, map, words }) {
    const last = map.entries.at(-1);
    if (last !== undefined)
        return last.closed ? last.end + 1 : undefined;
    const nothing = lines.indexOf((0,write_markdown/* writeMarkdown */.p)((0,render_post/* contents */.P)([], words)), map.body);
    return nothing === -1 ? undefined : nothing + 1;
}

// EXTERNAL MODULE: ./lib/src/post/generated-lines.js
var generated_lines = __webpack_require__(278);
;// CONCATENATED MODULE: ./lib/src/post/sum-edits.js



/** The footer stands among so many of the last lines. */
const FOOTER_WITHIN = 40;
/**
 * The line of the page's figures; nothing where that is gone or a person changed it, or it does not
 * agree with the page.
 */
function countsEdits(view, taken) {
    const { lines, map, words, parsed } = view;
    for (let at = map.body, end = (0,page_view/* headEnd */.WO)(view); at < end; at += 1) {
        const line = lines[at] ?? '';
        const before = line.startsWith('- ') ? (0,generated_lines/* readCounts */.ZQ)(line, words) : undefined;
        if (before === undefined)
            continue;
        const hidden = hiddenFailures(before, view);
        const agrees = before.announced === parsed.shown.length + parsed.listed.length &&
            before.announced === before.fresh + before.cross &&
            before.shown + before.failed === parsed.shown.length &&
            before.listed === parsed.listed.length;
        if (hidden === undefined || !agrees)
            return [];
        const now = (0,generated_lines/* writeItem */.F3)(words.counts(countAfter(before, hidden, view, taken)));
        return now === line ? [] : [{ from: at, to: at + 1, lines: [now] }];
    }
    return [];
}
/** How many of the failed entries are not on the page under their markers; undefined: impossible. */
function hiddenFailures({ failed }, { parsed }) {
    const explained = new Set(parsed.entries.filter((entry) => !entry.failed).map(({ id }) => id));
    const present = new Set(parsed.entries.map(({ id }) => id));
    const marked = parsed.shown.filter((id) => present.has(id) && !explained.has(id));
    const hidden = failed - marked.length;
    const gone = parsed.removed.length + parsed.unmarked.length;
    return hidden >= 0 && hidden <= gone ? hidden : undefined;
}
function countAfter(before, hidden, view, taken) {
    const after = { ...before };
    const news = taken.added.filter(({ entry }) => !view.parsed.shown.includes(entry.paper.id));
    for (const { paper } of [...news.map(({ entry }) => entry), ...taken.listed]) {
        after.announced += 1;
        after[paper.kind === 'cross' ? 'cross' : 'fresh'] += 1;
    }
    after.listed += taken.listed.length;
    let unseen = hidden;
    for (const placed of [...taken.replaced, ...taken.added]) {
        const line = placed.stretch?.marker;
        const marker = line === undefined ? undefined : (0,post_marker/* parseMarker */.gY)(view.lines[line] ?? '');
        let failed = marker?.kind === 'entry' && marker.failed;
        if (line === undefined && !news.includes(placed) && unseen > 0) {
            // Which of the entries without a marker had failed is not known: first those that come back.
            failed = true;
            unseen -= 1;
        }
        after.failed += Number(placed.rendered.failed) - Number(failed);
    }
    after.shown = view.parsed.shown.length + news.length - after.failed;
    return after;
}
/** The line on the listing pages, where they were read anew. */
function sourceEdits(view, declared) {
    if (declared === undefined)
        return [];
    const now = (0,generated_lines/* writeItem */.F3)(view.words.declared(declared));
    for (let at = view.map.body, end = (0,page_view/* headEnd */.WO)(view); at < end; at += 1) {
        const line = view.lines[at] ?? '';
        if (!line.startsWith('- ') || (0,generated_lines/* readSource */.o$)(line, view.words) === undefined)
            continue;
        return now === line ? [] : [{ from: at, to: at + 1, lines: [now] }];
    }
    return [];
}
/** The models in the footer. The version stays: the page is of the one that made it. */
function footerEdits(view, day, { replaced, added }) {
    const { lines, words, map } = view;
    for (let at = lines.length - 1; at >= Math.max(map.body, lines.length - FOOTER_WITHIN); at -= 1) {
        const line = lines[at] ?? '';
        const footer = line === '' ? undefined : (0,generated_lines/* readFooter */.AI)(line, words, day);
        if (footer === undefined)
            continue;
        const entries = [...replaced, ...added].map(({ entry }) => entry);
        const models = (0,generated_lines/* joinModels */.d7)(footer.models, entries);
        const now = (0,generated_lines/* writeLine */._r)(words.footer(day, models, footer.version));
        return now === line ? [] : [{ from: at, to: at + 1, lines: [now] }];
    }
    return [];
}
/** The last line of the page: its papers, and the days to be read again. */
function papersEdits({ map }, { added, listed }, open) {
    const all = map.markers.flatMap(({ at, marker }) => marker.kind === 'papers' ? [{ at, marker }] : []);
    return all.flatMap(({ at, marker }, index) => {
        const last = index === all.length - 1;
        const shown = last ? added.map(({ entry }) => entry.paper.id) : [];
        const titles = last ? listed.map(({ paper }) => paper.id) : [];
        const now = (0,post_marker/* papersMarker */.m4)([...marker.shown, ...shown.filter((id) => !marker.shown.includes(id))], [...marker.listed, ...titles], last ? open : []);
        const same = now === (0,post_marker/* papersMarker */.m4)(marker.shown, marker.listed, marker.open);
        return same ? [] : [{ from: at, to: at + 1, lines: [now] }];
    });
}

;// CONCATENATED MODULE: ./lib/src/post/wanted-ids.js
/** How the paper stands on the page; where a person copied its entry, every copy counts. */
function standingOf(parsed, id) {
    const copies = parsed.entries.filter((entry) => entry.id === id);
    if (copies.length > 0) {
        if (copies.some((entry) => !entry.failed)) {
            return copies.some((entry) => !entry.failed && !entry.edited) ? 'explained' : 'edited';
        }
        return copies.every((entry) => !entry.edited) ? 'failed' : 'edited';
    }
    if (parsed.unmarked.includes(id))
        return 'unmarked';
    if (parsed.removed.includes(id))
        return 'removed';
    return parsed.ids.includes(id) ? 'listed' : 'absent';
}
/**
 * Tells what a page wants to have written, each id once; an id of `redo` is in no other list.
 * @param redo base ids that a person asked for by name
 */
function wantedIds(parsed, redo) {
    const asked = [...new Set(redo)];
    const standings = new Map(asked.map((id) => [id, standingOf(parsed, id)]));
    const of = (standing) => asked.filter((id) => standings.get(id) === standing);
    const present = new Set(parsed.entries.map((entry) => entry.id));
    return {
        retry: [...present].filter((id) => !standings.has(id) && standingOf(parsed, id) === 'failed'),
        redo: asked.filter((id) => !['listed', 'absent'].includes(standings.get(id) ?? 'absent')),
        listed: of('listed'),
        absent: of('absent'),
    };
}

;// CONCATENATED MODULE: ./lib/src/post/update-plan.js

/**
 * Decides what of an update goes onto the page. What failed and no person touched is replaced; the
 * rest that the page has or had only where a person asked for it, and never by a failure.
 */
function planUpdate(parsed, { entries, listed, redo }) {
    const plan = { replace: [], add: [], list: [], left: [] };
    const known = new Set();
    for (const entry of entries) {
        const { id } = entry.paper;
        if (known.has(id))
            continue;
        known.add(id);
        const standing = standingOf(parsed, id);
        const asked = redo.includes(id) && entry.explanation !== undefined;
        if (standing === 'failed')
            plan.replace.push(entry);
        else if (standing === 'absent')
            plan.add.push(entry);
        else if (standing === 'listed' || !asked)
            plan.left.push(id);
        else if (standing === 'removed')
            plan.add.push(entry);
        else
            plan.replace.push(entry);
    }
    for (const one of listed) {
        const { id } = one.paper;
        if (known.has(id) || parsed.ids.includes(id))
            continue;
        known.add(id);
        plan.list.push(one);
    }
    return plan;
}

// EXTERNAL MODULE: ./lib/src/post/words.js + 10 modules
var words = __webpack_require__(7920);
;// CONCATENATED MODULE: ./lib/src/post/update-post.js









/**
 * Takes new entries into a page as it stands: everything else stays as it is, to the byte, line ends
 * included. A page that no person touched becomes the one that `renderPost` would have made with
 * these entries at once. The same update again changes nothing.
 */
function updatePost(page, change, settings) {
    const view = (0,page_view/* viewPage */.TQ)(page.text, (0,words/* wordsOf */.Z)(settings.language, settings.asAnnounced));
    const plan = planUpdate(view.parsed, change);
    const left = [...plan.left];
    const replaced = [];
    for (const entry of plan.replace) {
        const placed = placeEntry(view, entry);
        if (placed === undefined)
            left.push(entry.paper.id);
        else
            replaced.push(placed);
    }
    const taken = { replaced, added: appendEntries(view, plan.add), listed: plan.list };
    const text = rewrite(view, page.day, taken, change, settings);
    const entries = [...taken.replaced, ...taken.added].map(({ entry }) => entry);
    const { day, path } = page;
    return { day, path, text, entries, listed: taken.listed, left };
}
function rewrite(view, day, taken, change, settings) {
    const body = [
        ...countsEdits(view, taken),
        ...sourceEdits(view, change.declared),
        ...taken.replaced.flatMap((placed) => replaceEdits(view, placed)),
        ...appendEdits(view, taken.added),
        ...listEdits(view, taken.listed),
        ...footerEdits(view, day, taken),
        ...papersEdits(view, taken, change.open),
    ];
    const changed = (0,parse_post/* parsePost */.a)((0,page_lines/* applyEdits */.c)(view.whole, body));
    // Whether explained or not: a description does not tell them apart.
    const describe = ({ length: shown }) => view.words.description(day, { shown, failed: 0 }, settings.categories);
    const state = {
        before: { description: describe(view.parsed.shown), math: showsMath(view.parsed.body) },
        after: { description: describe(changed.shown), math: showsMath(changed.body) },
    };
    return view.mark + (0,page_lines/* applyEdits */.c)(view.whole, [...headEdits(view, day, state, settings), ...body]);
}

// EXTERNAL MODULE: ./lib/src/publication/review-abstracts.js
var review_abstracts = __webpack_require__(1217);
// EXTERNAL MODULE: ./lib/src/publication/review-look-block.js
var review_look_block = __webpack_require__(3143);
// EXTERNAL MODULE: ./lib/src/publication/review-look-list.js
var review_look_list = __webpack_require__(772);
// EXTERNAL MODULE: ./lib/src/publication/review-listed.js
var review_listed = __webpack_require__(349);
// EXTERNAL MODULE: ./lib/src/publication/review-redo.js
var review_redo = __webpack_require__(2380);
// EXTERNAL MODULE: ./lib/src/publication/review-sections.js
var review_sections = __webpack_require__(8364);
// EXTERNAL MODULE: ./lib/src/publication/review-table.js
var review_table = __webpack_require__(9414);
;// CONCATENATED MODULE: ./lib/src/publication/parse-review.js







/**
 * Reads a review text back. Never throws: what a person took out is gone, what cannot be read is
 * theirs and stays as it is.
 */
function parseReview(body) {
    const pieces = (0,review_sections/* splitSections */.nO)(body);
    const section = (name) => pieces.find((piece) => piece.name === name)?.text ?? '';
    const hidden = review_look_list/* HIDDEN */.RG.exec(section('look'))?.[1] ?? '0';
    return {
        body,
        pieces,
        plan: (0,review_sections/* planOf */.XC)(body),
        rows: (0,review_table/* parseRows */.t)(section('papers')),
        looks: parseBlocks(section('look')),
        hidden: Number(hidden.replaceAll(',', '')),
        style: parseBlocks(section('style')),
        abstracts: (0,review_abstracts/* parseAbstracts */.l9)(section('abstracts')),
        listed: (0,review_listed/* parseListed */.Jc)(section('listed')),
        ticks: (0,review_redo/* redoTicks */.F)(body),
    };
}
const PAPER = /^( {2})?- (\*\*\[.*)$/;
const GROUP = new RegExp(`^- ${review_look_block/* MARKS */.j7.failed} [\\d,]{1,9} papers have no translation: (.*)$`);
/** Each block is what stands below a paper's line, up to the next paper, to the letter. */
function parseBlocks(section) {
    const blocks = new Map();
    let block;
    let why;
    for (const line of section.split('\n')) {
        const [, indent, text = ''] = PAPER.exec(line) ?? [];
        const head = (0,review_look_block/* parseHead */.ww)(text);
        const group = GROUP.exec(line)?.[1];
        if (head !== undefined && (indent === undefined || why !== undefined)) {
            if (indent === undefined)
                why = undefined;
            block = { ...head, lines: why === undefined ? [] : [`  - ${review_look_block/* NO_TRANSLATION */.EU}${why}`] };
            blocks.set(head.id, block);
        }
        else if (group !== undefined) {
            why = group;
            block = undefined;
        }
        else if (review_look_list/* HIDDEN */.RG.test(line) || line === '</details>') {
            block = undefined;
        }
        else {
            block?.lines.push(line);
        }
    }
    for (const { lines } of blocks.values()) {
        while (lines.at(-1)?.trim() === '')
            lines.pop();
    }
    return blocks;
}

// EXTERNAL MODULE: ./lib/src/published-day.js
var published_day = __webpack_require__(4727);
// EXTERNAL MODULE: ./lib/src/render-safe-review.js + 8 modules
var render_safe_review = __webpack_require__(5122);
// EXTERNAL MODULE: ./lib/src/selection/select.js
var selection_select = __webpack_require__(9295);
// EXTERNAL MODULE: ./lib/src/write-day.js + 1 modules
var write_day = __webpack_require__(8909);
;// CONCATENATED MODULE: ./lib/src/continue-page.js













/**
 * Goes on with a page whose pull request is open, or that a run left without one: papers that
 * failed are tried again, papers that a person named are written anew, and where the listing of
 * the day could not be read for certain, what it has by now is added. All else stays as it is.
 * @returns undefined where there is nothing to do
 */
async function continuePage(open, ledger, inputs, ports) {
    const { day, pullRequest } = open;
    const before = (0,parse_post/* parsePost */.a)(open.text);
    const kept = pullRequest === undefined ? undefined : parseReview(pullRequest.body);
    const { retry, redo } = wantedIds(before, [...inputs.redo, ...(kept?.ticks ?? [])]);
    const ids = [...new Set([...retry, ...redo])];
    const isOpen = before.open.includes(day);
    if (ids.length === 0 && !isOpen && pullRequest !== undefined && !open.undressed)
        return undefined;
    // A text that is written for the first time tells all of the day.
    const isNew = pullRequest === undefined;
    const announcement = ids.length > 0 || isOpen || isNew ? await announceAgain(day, before, ledger, ports) : undefined;
    const late = isOpen ? missingPapers(announcement, before, ledger, inputs) : NOTHING_LATE;
    const again = await findPapers(ids, announcement, day, inputs, ports);
    if (again.length + late.chosen.length > 0) {
        ports.log(`${day}: ${again.length} papers to write anew, ${late.chosen.length} to add.`);
    }
    const { entries, ended } = await (0,explain_entries/* explainEntries */.u)([...again, ...late.chosen], day, inputs, {
        ...ports,
        // A batch would give back the answer that is to be written anew.
        batch: undefined,
    });
    const changeBy = (all) => ({
        // Another failure says nothing new; what is late is shown whatever came of it.
        entries: all.filter(({ explanation, paper }) => explanation !== undefined || late.chosen.includes(paper)),
        listed: late.listed,
        redo,
        open: late.isWhole ? before.open.filter((one) => one !== day) : before.open,
        declared: late.isWhole ? announcement?.declared : undefined,
    });
    let change = changeBy(entries);
    let post = updatePost(open, change, inputs);
    const fit = (0,fit_entries/* fitEntries */.a)(post, entries, ports);
    if (fit !== entries) {
        change = changeBy(fit);
        post = updatePost(open, change, inputs);
    }
    const broken = checkUpdate(open.text, post, change, ports.secrets.all());
    if (broken.length > 0)
        throw (0,write_day/* unsoundPage */.E)(day, broken);
    const review = (0,render_safe_review/* renderSafeReview */.y)({
        page: post,
        entries: post.entries,
        listed: post.listed,
        announcement: late.isWhole || isNew ? announcement : undefined,
        ranking: undefined,
        delivery: inputs.delivery,
        asAnnounced: inputs.asAnnounced,
        links: ports.linksTo(day, post.path),
        describe: (finding) => (0,describe_finding/* describeFinding */.j)(inputs.language, finding),
        kept,
    }, ports);
    const isSame = post.text === open.text && review.body === pullRequest?.body && ended === undefined;
    if (isSame && !open.undressed)
        return undefined;
    const publication = await ports.repository.update(open, { ...post, ...review });
    // Labels and the like are no news.
    if (isSame && publication.problem === undefined)
        return undefined;
    const page = (0,parse_post/* parsePost */.a)(post.text);
    const problem = publication.problem === undefined ? undefined : new errors/* UserError */.y(publication.problem);
    return {
        day: {
            day,
            path: post.path,
            counts: (0,published_day/* countsOfPage */.L)(page, parseReview(review.body)),
            spendings: entries.map(({ spending }) => spending),
            publication,
            review,
        },
        page,
        failure: ended ?? problem,
    };
}
const NOTHING_LATE = { chosen: [], listed: [], isWhole: false };
/** The listing of the day once more, as if its page were not there. undefined: it cannot be had. */
async function announceAgain(day, { ids }, ledger, { announce, log }) {
    const papers = new Map([...ledger.papers].filter(([id]) => !ids.includes(id)));
    try {
        const answer = await announce({ day, ledger: { ...ledger, papers }, open: [] });
        return 'quiet' in answer ? undefined : answer;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        log(`The listing of ${day} cannot be had again: ${error.message}`);
        return undefined;
    }
}
/** What the listing has by now and no page. The API again tells nothing that the page lacks. */
function missingPapers(announcement, page, ledger, inputs) {
    if (announcement?.source !== 'listing')
        return NOTHING_LATE;
    const papers = announcement.papers.filter(({ id, kind }) => kind !== 'replaced' && !page.ids.includes(id) && !ledger.papers.has(id));
    const filtered = (0,selection_select/* filterPapers */.c)({ ...announcement, papers }, ledger, inputs);
    const maxPapers = Math.max(0, inputs.maxPapers - page.entries.length);
    const { chosen, listed } = (0,selection_select/* capPapers */.g)(filtered, undefined, { ...inputs, maxPapers });
    return { chosen, listed, isWhole: announcement.open.length === 0 };
}
/** The papers of these ids, from the listing or else from the API. Who is in neither stays as it is. */
async function findPapers(ids, announcement, day, { categories }, { fetchPapers, warn }) {
    const known = new Map(announcement?.papers.map((paper) => [paper.id, paper]));
    const missing = ids.filter((id) => !known.has(id));
    try {
        for (const paper of await fetchPapers(missing, categories))
            known.set(paper.id, paper);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        warn(`Papers of ${day} cannot be written anew now: ${error.message}`);
    }
    return ids.flatMap((id) => known.get(id) ?? []);
}


/***/ })

};
