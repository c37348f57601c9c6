export const id = 646;
export const ids = [646];
export const modules = {

/***/ 920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ listingToday),
/* harmony export */   Of: () => (/* binding */ previousListingDay),
/* harmony export */   cM: () => (/* binding */ isWeekend),
/* harmony export */   fi: () => (/* binding */ addDays)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/**
 * Today: the date whose anchor was the last to pass. A run that starts hours late is still on it.
 * An anchor that daylight saving skips is as much later as the clock jumps; of one that comes twice
 * in a night, the first counts.
 * @returns `YYYY-MM-DD`
 */
function listingToday(now, start) {
    const date = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromJSDate(now, { zone: start.timeZone }).toFormat('yyyy-MM-dd');
    return now.getTime() >= beginningOf(date, start) ? date : addDays(date, -1);
}
/** In milliseconds since 1970. */
function beginningOf(date, { timeZone, anchor }) {
    const { year, month, day } = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(date, { zone: 'utc' });
    const [hour = 0, minute = 0] = anchor.split(':').map(Number);
    // Counted from the noon before: luxon resolves a time that comes twice by the offset it comes from.
    const eve = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(`${addDays(date, -1)}T12:00`, { zone: timeZone });
    return eve.set({ year, month, day, hour, minute }).toMillis();
}
/** The date `days` calendar days after (or before) `day`; empty where `day` is none. */
function addDays(day, days) {
    const date = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime()))
        return '';
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
}
/**
 * arXiv mails from Sunday to Thursday evening, so listings bear the dates of Monday to Friday
 * (https://info.arxiv.org/help/availability.html).
 */
function isWeekend(day) {
    return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
/** The weekday before `day`: the listing date before it, holidays apart. */
function previousListingDay(day) {
    let before = addDays(day, -1);
    while (isWeekend(before))
        before = addDays(before, -1);
    return before;
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ entryAnchor)
/* harmony export */ });
/** The name by which a link finds a paper on the page; a letter first, no dot. */
function entryAnchor(id) {
    return `p-${id.replaceAll(/[^A-Za-z0-9]/g, '-')}`;
}


/***/ }),

/***/ 2451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ END_MARKER),
/* harmony export */   L1: () => (/* binding */ entryMarker),
/* harmony export */   Rv: () => (/* binding */ entryHash),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   m4: () => (/* binding */ papersMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _paper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2404);


const MARKER = /^<!-- arxiv-daily (\S{1,40}) ?(.*?) ?-->\s*$/;
/** The line before an entry. `failed` tells a later run which papers to try again. */
function entryMarker(id, markdown, failed) {
    return `<!-- arxiv-daily id=${id} hash=${entryHash(markdown)}${failed ? ' failed' : ''} -->`;
}
/** The line after the last entry, and after each list. */
const END_MARKER = '<!-- arxiv-daily end -->';
/**
 * The last line of a page: all its papers as they were generated, so that an entry which a person
 * took out is known to have been there, and the listing dates that the next page reads again.
 */
function papersMarker(shown, listed, open) {
    const reread = open.length === 0 ? '' : ` open=${open.join(',')}`;
    return `<!-- arxiv-daily papers shown=${shown.join(',')} listed=${listed.join(',')}${reread} -->`;
}
/** First 16 hexadecimal digits of SHA-256 over an entry's Markdown, white space around it aside. */
function entryHash(markdown) {
    const text = markdown.replaceAll('\r\n', '\n').trim();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/** Reads one line of a page; undefined where it is no marker of ours. */
function parseMarker(line) {
    const match = MARKER.exec(line);
    const [, first = '', rest = ''] = match ?? [];
    if (first === 'end' && rest === '')
        return { kind: 'end' };
    if (first === 'papers') {
        const lists = /^shown=(\S*) listed=(\S*)(?: open=([\d,-]{1,2000}))?$/.exec(rest);
        if (lists === null)
            return undefined;
        const [, shown = '', listed = '', open = ''] = lists;
        const days = open.split(',').filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
        return { kind: 'papers', shown: parseIds(shown), listed: parseIds(listed), open: days };
    }
    const [, hash, failed] = /^hash=([0-9a-f]{16})( failed)?$/.exec(rest) ?? [];
    const id = first.startsWith('id=') ? first.slice(3) : '';
    if (hash === undefined || (0,_paper_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArxivId */ .RX)(id)?.id !== id)
        return undefined;
    return { kind: 'entry', id, hash, failed: failed !== undefined };
}
function parseIds(text) {
    return text.split(',').filter((id) => (0,_paper_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArxivId */ .RX)(id)?.id === id);
}


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/** Splits a text; the lines joined are the text. A byte order mark stays in the first line. */
function splitLines(text) {
    // The capture makes every second piece a line break.
    const pieces = text.split(/(\r\n|\r|\n)/);
    const lines = [];
    for (let at = 0; at < pieces.length; at += 2) {
        lines.push({ text: pieces[at] ?? '', end: pieces[at + 1] ?? '' });
    }
    return lines;
}
/**
 * The text with the edits made. New lines end as the first line of the file does; every other byte
 * stays. Of edits at the same place the earlier one comes first; they must not overlap.
 */
function applyEdits(lines, edits) {
    const lineBreak = lines[0]?.end || '\n';
    const result = [];
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
        result.push(...lines.slice(at, edit.from));
        // The last line of a file may have no line break, and keeps it so.
        const last = edit.to > edit.from ? lines[edit.to - 1]?.end : undefined;
        for (const [index, text] of edit.lines.entries()) {
            result.push({ text, end: index === edit.lines.length - 1 ? (last ?? lineBreak) : lineBreak });
        }
        at = edit.to;
    }
    result.push(...lines.slice(at));
    return result
        .map(({ text, end }, index) => text + (end === '' && index < result.length - 1 ? lineBreak : end))
        .join('');
}


/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ mapPage),
/* harmony export */   _8: () => (/* binding */ headingAnchor),
/* harmony export */   iE: () => (/* binding */ findHeading)
/* harmony export */ });
/* harmony import */ var _entry_anchor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4151);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);


/** Longer heads are no front matter of a post. */
const LONGEST_HEAD = 65_536;
/** Finds the parts of a page, whatever a person made of it. */
function mapPage(lines) {
    const body = bodyStart(lines);
    const markers = [];
    const headings = new Map();
    for (let at = body; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const marker = line.startsWith('<!-- arxiv-daily ') ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(line) : undefined;
        if (marker !== undefined)
            markers.push({ at, marker });
        const anchor = headingAnchor(line);
        if (anchor !== undefined && !headings.has(anchor))
            headings.set(anchor, at);
    }
    const entries = markers.flatMap(({ at, marker }, index) => {
        if (marker.kind !== 'entry')
            return [];
        const next = markers[index + 1];
        const closed = next !== undefined && next.marker.kind !== 'papers';
        return [{ at, end: next?.at ?? lines.length, closed, marker }];
    });
    return { head: lines.slice(1, Math.max(1, body - 1)), body, markers, entries, headings };
}
/** The anchor of a heading of ours; undefined for any other line. */
function headingAnchor(line) {
    return /^#{1,6} {1,9}<a id="([\w-]{1,100})"/.exec(line)?.[1];
}
/** The line of a paper's heading, whether or not its marker is still there. */
function findHeading(map, id) {
    return map.headings.get((0,_entry_anchor_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAnchor */ .E)(id));
}
function bodyStart(lines) {
    if (lines[0] !== '---')
        return 0;
    let length = 0;
    for (let at = 1; at < lines.length - 1 && length < LONGEST_HEAD; at += 1) {
        if (lines[at] === '---')
            return at + 1;
        length += (lines[at]?.length ?? 0) + 1;
    }
    return 0;
}


/***/ }),

/***/ 3745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parsePost)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2047);
/* harmony import */ var _paper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2404);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2451);
/* harmony import */ var _page_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2032);
/* harmony import */ var _page_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9761);






const HEAD = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J());
/**
 * Reads a page back: ours by its markers, and pages of a hand-made kind by their links to
 * `arxiv.org/abs/`. Never throws, whatever the text is.
 */
function parsePost(text) {
    const lines = (0,_page_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .splitLines */ .u)(text.replace(/^\uFEFF/, '')).map((line) => line.text);
    const map = (0,_page_map_js__WEBPACK_IMPORTED_MODULE_3__/* .mapPage */ .MG)(lines);
    const entries = map.entries.map(({ at, end, marker }) => {
        const own = lines
            .slice(at + 1, end)
            .join('\n')
            .trim();
        const { id, hash, failed } = marker;
        return { id, hash, failed, text: own, edited: (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .entryHash */ .Rv)(own) !== hash };
    });
    const papers = map.markers
        .map(({ marker }) => marker)
        .filter((marker) => marker.kind === 'papers');
    const shown = papers.flatMap((marker) => marker.shown);
    const listed = papers.flatMap((marker) => marker.listed);
    const body = lines.slice(map.body).join('\n');
    const linked = papers.length === 0 ? linkedIds(body) : [];
    const present = new Set(entries.map((entry) => entry.id));
    const gone = [...new Set(shown)].filter((id) => !present.has(id));
    return {
        frontMatter: parseHead(map.head.join('\n')),
        body,
        entries,
        ids: [...new Set([...present, ...shown, ...listed, ...linked])],
        shown: [...new Set(shown)],
        listed: [...new Set(listed)],
        removed: gone.filter((id) => (0,_page_map_js__WEBPACK_IMPORTED_MODULE_3__/* .findHeading */ .iE)(map, id) === undefined),
        unmarked: gone.filter((id) => (0,_page_map_js__WEBPACK_IMPORTED_MODULE_3__/* .findHeading */ .iE)(map, id) !== undefined),
        open: papers.flatMap((marker) => marker.open),
    };
}
function parseHead(head) {
    try {
        return HEAD.safeParse((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(head, { logLevel: 'error' })).data;
    }
    catch {
        return undefined;
    }
}
function linkedIds(body) {
    const ids = [];
    for (const [, tail = ''] of body.matchAll(/arxiv\.org\/abs\/([\w./-]{1,40})/g)) {
        const id = (0,_paper_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArxivId */ .RX)(tail.replace(/[./-]{0,40}$/, ''))?.id;
        if (id !== undefined)
            ids.push(id);
    }
    return ids;
}


/***/ }),

/***/ 5160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ dateTrouble),
/* harmony export */   Z: () => (/* binding */ postDate)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/**
 * The `date` of a post, with its offset: without one Jekyll reads UTC. Never later than the anchor
 * of the day, since Jekyll leaves out what is in the future (https://jekyllrb.com/docs/posts/), and
 * a page can be out a minute after the anchor.
 *
 * It is the anchor itself, except where that is the next day in UTC already: then the last full
 * hour that is the same day in UTC, as a site without a zone of its own goes by UTC.
 */
function postDate(day, end) {
    const anchor = anchorOf(day, end);
    const lastHour = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(`${day}T23:00`, { zone: 'UTC' }).setZone(end.timeZone);
    return utcDay(anchor) > day ? lastHour : anchor;
}
/**
 * One sentence for the log where a post cannot have the same day in UTC and in its own zone, with
 * the ways to mend it; undefined where it has.
 * @param day a listing date: where the clocks change, some days have the trouble and others not
 */
function dateTrouble(day, end) {
    const date = postDate(day, end);
    const inUtc = utcDay(date);
    if (inUtc === day)
        return undefined;
    const { timeZone, anchor } = end;
    const earliest = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(day, { zone: 'UTC' }).setZone(timeZone).toFormat('HH:mm');
    return (`${anchor} in ${timeZone} is still the day before in UTC: a site without a time zone of its own ` +
        `shows the page of ${day} as one of ${inUtc}. ` +
        `Set \`timezone: ${timeZone}\` in the site's _config.yml, or an anchor of ${earliest} or later.`);
}
/** A time that the clocks jump over is as much later; of one that comes twice, the first counts. */
function anchorOf(date, { timeZone, anchor }) {
    const { year, month, day } = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(date, { zone: 'UTC' });
    const [hour = 0, minute = 0] = anchor.split(':').map(Number);
    const eve = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(`${date}T12:00`, { zone: timeZone }).minus({ days: 1 });
    return eve.set({ year, month, day, hour, minute });
}
function utcDay(time) {
    return time.toUTC().toFormat('yyyy-MM-dd');
}


/***/ }),

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ hasWords),
  Z: () => (/* binding */ wordsOf)
});

;// CONCATENATED MODULE: ./lib/src/post/words-en.js
const AND = new Intl.ListFormat('en');
const EN = {
    opening: (day, zone, zoneName) => `The papers of ${day} (${zone}, ${zoneName}), with their abstracts explained:`,
    zoneNames: { 'Asia/Shanghai': 'Beijing time' },
    window: (anchor, zone, from, to) => `Window (anchor ${anchor} ${zone}): ${from} — ${to}`,
    counts: ({ announced, fresh, cross, shown, listed, failed }) => `Announced by arXiv: ${announced} (new ${fresh}, cross-listed ${cross}); shown here: ${shown}; ` +
        `by title only: ${listed}; failed: ${failed}`,
    declared: (categories) => `Entries on the listing pages: ${categories.map(({ category, count }) => `${category} ${count}`).join(', ')}` +
        ' (replacements included; each paper counts once on this page)',
    fromApi: 'The listing pages of arXiv could not be read completely; the papers come from the arXiv API, ' +
        'and those that it lacks will be on a later page',
    late: (days) => `With papers that could not be read before: ${days.map(({ day, count }) => `${day} (${count})`).join(', ')}`,
    ranking: {
        done: 'In the order of the interests of the readers, as scored by a language model',
        failed: 'The papers could not be ranked by the interests of the readers; this is the order of the listing',
    },
    machineMade: (explainer) => `The ${explainer ? 'abstracts and explainers' : 'abstracts'} were written by a language model; the original paper counts.`,
    nothingShown: 'No paper is explained on this page.',
    contents: 'Contents',
    backToContents: '↑ Contents',
    colon: ': ',
    authors: 'Authors',
    noAuthors: 'not listed',
    moreAuthors: (shown, total) => total < 100 ? ` and ${total - shown} others` : ` and at least ${total - shown} others`,
    categories: 'Categories',
    crossListed: ' (cross-listed)',
    links: 'Links',
    comments: 'Comments',
    basis: 'Based on',
    sources: {
        html: 'the full text (HTML)',
        pdf: 'the full text (PDF)',
        abstract: 'the abstract alone',
    },
    noFullText: ' (no full text could be had)',
    truncated: ', too long to be read whole: the least important parts were left out',
    details: (id) => `Explainer (${id}): background, method and results`,
    background: 'Background and problem',
    method: 'Method',
    results: 'Task and results',
    leftOut: (count) => `${count} ${count === 1 ? 'point is' : 'points are'} left out here: the explainer was too long.`,
    flagged: (count, kind) => kind === 'numbers'
        ? `⚠ ${count} ${count === 1 ? 'number was' : 'numbers were'} not found in the original; the original paper counts.`
        : `⚠ ${count} ${count === 1 ? 'statement needs' : 'statements need'} a look; the original paper counts.`,
    failed: (reason) => `Not explained: ${reason}. This is the original abstract.`,
    failedShort: 'not explained',
    failures: {
        refused: 'the model declined this paper',
        'cut-off': 'the answer of the model is incomplete',
        unreadable: 'the answer of the model could not be read',
        'wrong-language': 'the model did not answer in the language of this page',
        unavailable: 'the model service is not available',
        budget: 'the cost limit of this run is reached',
        stopped: 'this run ended early',
    },
    listed: 'By title only',
    listedReason: describeReason,
    replaced: 'Replacements',
    footer: (day, models, version) => `Made by arxiv-daily-action ${version} from the arXiv listing of ${day}` +
        `${models.length === 0 ? '' : `, with ${AND.format(models)}`}. Thank you to arXiv for use of its open access interoperability.`,
    description: (day, { shown, failed }, categories) => {
        const count = shown + failed;
        return `${count} arXiv ${count === 1 ? 'paper' : 'papers'} of ${day}, explained (${categories.join(', ')})`;
    },
    parts: { title: 'Title', hook: 'One-line summary', abstract: 'Abstract', paper: 'Paper' },
    findings: {
        'number-unknown': (what) => `the number “${what}” is not in the original.`,
        'number-missing': (what) => `the number “${what}” of the abstract is missing here.`,
        'number-derived': (what) => `the number “${what}” follows from two numbers of the paper.`,
        'name-unknown': (what) => `the name “${what}” is not in the original.`,
        'name-missing': (what) => `the name “${what}” of the abstract is missing here.`,
        'formula-broken': (what) => `dollars or braces do not pair up in the formula “${what}”.`,
        'formula-unknown': (what) => `the formula “${what}” is not in the original.`,
        'formula-missing': (what) => `the formula “${what}” of the original is missing here.`,
        'link-unknown': (what) => `the address “${what}” is not in the original.`,
        'link-missing': (what) => `the address “${what}” of the abstract is missing here.`,
        'wrong-language': (what) => `“${what}” is not in the language of the page.`,
        untranslated: (what) => `“${what}” was left untranslated.`,
        leftover: (what) => `“${what}” is a leftover of markup, of the prompt or of a label.`,
        'sentence-missing': (what) => `this sentence of the abstract seems to be missing: “${what}”.`,
        'sentence-added': (what) => `“${what}” seems to say what the abstract does not.`,
        repeated: (what) => `“${what}” is said twice.`,
        'too-long': (what) => `“${what}” is longer than about two lines.`,
        markup: (what) => `“${what}” is Markdown that the page does not show.`,
        glossary: (what) => `the glossary was not followed: “${what}”.`,
        'model-addressed': (what) => `it speaks to language models; see that this text is not under its influence: “${what}”.`,
        'hidden-text': (what) => `its page has text that readers do not see; the model was not given it: “${what}”.`,
    },
    passage: 'In the paper',
};
function describeReason(reason) {
    switch (reason.rule) {
        case 'over-limit':
            return `over the limit of ${reason.limit} ${reason.limit === 1 ? 'paper' : 'papers'} a day`;
        case 'published':
            return `published on the page of ${reason.day}`;
        case 'not-included':
            return 'matches none of the wanted words';
        case 'excluded':
            return `matches the excluded words “${reason.by}”`;
        case 'cross-list':
            return 'a cross-listed paper, not shown by the settings';
    }
}

;// CONCATENATED MODULE: ./lib/src/post/words-as-announced.js

/** Of an English page without explainers: nothing on it is written by a model. */
const AS_ANNOUNCED = {
    ...EN,
    opening: (day, zone, zoneName) => `The papers of ${day} (${zone}, ${zoneName}):`,
    machineMade: () => 'Titles and abstracts are those of the papers; no language model wrote here.',
    nothingShown: 'No paper is shown with its abstract on this page.',
    description: (day, { shown, failed }, categories) => {
        const count = shown + failed;
        return `${count} arXiv ${count === 1 ? 'paper' : 'papers'} of ${day} (${categories.join(', ')})`;
    },
};

;// CONCATENATED MODULE: ./lib/src/post/long-date.js
/**
 * A calendar day as it is written out in running text: `19. November 2025`.
 * @param day `YYYY-MM-DD`; given back as it is where the calendar has no such day.
 */
function longDate(language, day) {
    const date = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day))
        return day;
    return formatOf(language).format(date);
}
/** Each made once: that takes a hundred times as long as a date. */
const formats = new Map();
function formatOf(language) {
    const known = formats.get(language);
    if (known !== undefined)
        return known;
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(language, format);
    return format;
}

;// CONCATENATED MODULE: ./lib/src/post/words-de.js

const words_de_AND = new Intl.ListFormat('de');
const DE = {
    opening: (day, zone, zoneName) => `Die arXiv-Arbeiten vom ${longDate('de', day)} (${zone}, ${zoneName}) in deutscher Übersetzung:`,
    zoneNames: {
        'Europe/Berlin': 'deutsche Zeit',
        'Europe/Vienna': 'österreichische Zeit',
        'Europe/Zurich': 'Schweizer Zeit',
        'Asia/Shanghai': 'Pekinger Zeit',
    },
    window: (anchor, zone, from, to) => `Zeitraum (Tageswechsel um ${anchor} ${zone}): ${from} bis ${to}`,
    counts: ({ announced, fresh, cross, shown, listed, failed }) => `Auf arXiv angekündigt: ${announced} (neu: ${fresh}, Cross-Lists: ${cross}); ` +
        `hier vorgestellt: ${shown}; nur mit Titel: ${listed}; nicht erläutert: ${failed}`,
    declared: (categories) => `Einträge auf den Listenseiten: ${categories.map(({ category, count }) => `${category} ${count}`).join(', ')}` +
        ' (einschließlich neuer Fassungen; jede Arbeit zählt auf dieser Seite nur einmal)',
    fromApi: 'Die Listenseiten von arXiv ließen sich nicht vollständig lesen; die Arbeiten stammen aus der ' +
        'arXiv-API, dort fehlende folgen auf einer späteren Seite',
    late: (days) => `Mit Arbeiten, die zuvor nicht gelesen werden konnten: ${days.map(({ day, count }) => `${day} (${count})`).join(', ')}`,
    ranking: {
        done: 'Nach den Interessen der Leserschaft geordnet, bewertet von einem Sprachmodell',
        failed: 'Die Arbeiten ließen sich nicht nach den Interessen der Leserschaft ordnen; sie stehen in der Reihenfolge der Liste',
    },
    machineMade: (explainer) => `Die ${explainer ? 'Übersetzungen und Erläuterungen' : 'Übersetzungen'} stammen von einem Sprachmodell; maßgeblich ist die Originalarbeit.`,
    nothingShown: 'Auf dieser Seite wird keine Arbeit vorgestellt.',
    contents: 'Inhalt',
    backToContents: '↑ Inhalt',
    colon: ': ',
    authors: 'Autoren',
    noAuthors: 'nicht angegeben',
    moreAuthors: (shown, total) => total < 100 ? ` und ${total - shown} weitere` : ` und mindestens ${total - shown} weitere`,
    categories: 'Kategorien',
    crossListed: ' (Cross-List)',
    links: 'Links',
    comments: 'Anmerkungen',
    basis: 'Grundlage',
    sources: { html: 'Volltext (HTML)', pdf: 'Volltext (PDF)', abstract: 'nur das Abstract' },
    noFullText: ' (Volltext nicht verfügbar)',
    truncated: ', wegen der Länge ohne die weniger wichtigen Teile',
    details: (id) => `Erläuterung (${id}): Hintergrund, Methode und Ergebnisse`,
    background: 'Hintergrund und Problem',
    method: 'Methode',
    results: 'Aufgabe und Ergebnisse',
    leftOut: (count) => `Hier fehlen ${count} ${count === 1 ? 'Punkt' : 'Punkte'}: Die Erläuterung war zu lang.`,
    flagged: (count, kind) => kind === 'numbers'
        ? `⚠ ${count === 1 ? '1 Zahl wurde' : `${count} Zahlen wurden`} im Original nicht gefunden; maßgeblich ist die Originalarbeit.`
        : `⚠ ${count === 1 ? '1 Stelle ist' : `${count} Stellen sind`} noch zu prüfen; maßgeblich ist die Originalarbeit.`,
    failed: (reason) => `Nicht erläutert: ${reason}. Es folgt das Abstract im Original.`,
    failedShort: 'nicht erläutert',
    failures: {
        refused: 'Das Modell hat diese Arbeit abgelehnt',
        'cut-off': 'Die Antwort des Modells ist unvollständig',
        unreadable: 'Die Antwort des Modells war nicht lesbar',
        'wrong-language': 'Das Modell hat nicht in der Sprache dieser Seite geantwortet',
        unavailable: 'Der Modelldienst ist nicht erreichbar',
        budget: 'Die Kostengrenze dieses Laufs ist erreicht',
        stopped: 'Dieser Lauf endete vorzeitig',
    },
    listed: 'Nur mit Titel',
    listedReason: words_de_describeReason,
    replaced: 'Neue Fassungen',
    footer: (day, models, version) => `Erstellt von arxiv-daily-action ${version} aus der arXiv-Liste vom ${longDate('de', day)}` +
        `${models.length === 0 ? '' : `, mit ${words_de_AND.format(models)}`}. Dank an arXiv für die Nutzung seiner offenen Schnittstellen.`,
    description: (day, { shown, failed }, categories) => `${papers(shown + failed, 'arXiv-')} vom ${longDate('de', day)}, übersetzt und erläutert (${categories.join(', ')})`,
    parts: {
        title: 'Titel (Übersetzung)',
        hook: 'Kernaussage',
        abstract: 'Abstract (Übersetzung)',
        paper: 'Arbeit',
    },
    findings: {
        'number-unknown': (what) => `Die Zahl „${what}“ steht nicht im Original.`,
        'number-missing': (what) => `Die Zahl „${what}“ aus dem Abstract fehlt in der Übersetzung.`,
        'number-derived': (what) => `Die Zahl „${what}“ ist aus zwei Zahlen der Arbeit berechnet.`,
        'name-unknown': (what) => `Der Name „${what}“ steht nicht im Original.`,
        'name-missing': (what) => `Der Name „${what}“ aus dem Abstract fehlt in der Übersetzung.`,
        'formula-broken': (what) => `In der Formel „${what}“ passen Dollarzeichen oder Klammern nicht zusammen.`,
        'formula-unknown': (what) => `Die Formel „${what}“ steht nicht im Original.`,
        'formula-missing': (what) => `Die Formel „${what}“ aus dem Original fehlt.`,
        'link-unknown': (what) => `Die Adresse „${what}“ steht nicht im Original.`,
        'link-missing': (what) => `Die Adresse „${what}“ aus dem Abstract fehlt in der Übersetzung.`,
        'wrong-language': (what) => `„${what}“ ist nicht in der Sprache der Seite verfasst.`,
        untranslated: (what) => `Der Satz „${what}“ ist nicht übersetzt.`,
        leftover: (what) => `„${what}“ ist ein Rest von Markup, Prompt oder Beschriftung.`,
        'sentence-missing': (what) => `Der Satz „${what}“ aus dem Abstract fehlt anscheinend in der Übersetzung.`,
        'sentence-added': (what) => `„${what}“ steht anscheinend nicht im Abstract.`,
        repeated: (what) => `Die Aussage „${what}“ kommt doppelt vor.`,
        'too-long': (what) => `Der Punkt „${what}“ ist länger als etwa zwei Zeilen.`,
        markup: (what) => `„${what}“ ist Markdown, das die Seite nicht darstellt.`,
        glossary: (what) => `Die Übersetzung „${what}“ aus dem Glossar wurde nicht verwendet.`,
        'model-addressed': (what) => `spricht Sprachmodelle an; ist dieser Text davon beeinflusst? „${what}“.`,
        'hidden-text': (what) => `enthält Text, den Leser nicht sehen; das Modell bekam ihn nicht: „${what}“.`,
    },
    passage: 'Stelle in der Arbeit',
};
function papers(count, prefix = '') {
    return `${count} ${prefix}${count === 1 ? 'Arbeit' : 'Arbeiten'}`;
}
function words_de_describeReason(reason) {
    switch (reason.rule) {
        case 'over-limit':
            return `über der Grenze von ${papers(reason.limit)} pro Tag`;
        case 'published':
            return `auf der Seite vom ${longDate('de', reason.day)} erschienen`;
        case 'not-included':
            return 'enthält keines der gesuchten Wörter';
        case 'excluded':
            return `ausgeschlossen wegen „${reason.by}“`;
        case 'cross-list':
            return 'Cross-List, laut Einstellungen nicht vorgestellt';
    }
}

;// CONCATENATED MODULE: ./lib/src/post/words-es.js

const words_es_AND = new Intl.ListFormat('es');
const ES = {
    opening: (day, zone, zoneName) => `Los artículos de arXiv del ${longDate('es', day)} (${zone}, ${zoneName}), traducidos al español:`,
    zoneNames: {
        'Europe/Madrid': 'hora peninsular española',
        'America/Mexico_City': 'hora de Ciudad de México',
        'Asia/Shanghai': 'hora de Pekín',
    },
    window: (anchor, zone, from, to) => `Periodo (cambio de día a las ${anchor} ${zone}): de ${from} a ${to}`,
    counts: ({ announced, fresh, cross, shown, listed, failed }) => `Anuncio de arXiv: ${words_es_papers(announced)} (nuevos: ${fresh}, cross-lists: ${cross}); ` +
        `en esta página: ${shown} con traducción, ${listed} solo con el título, ${failed} sin traducción`,
    declared: (categories) => `Entradas de las páginas de listado: ${categories.map(({ category, count }) => `${category} ${count}`).join(', ')}` +
        ' (incluidas las nuevas versiones; cada artículo cuenta una sola vez en esta página)',
    fromApi: 'No se pudieron leer por completo las páginas de listado de arXiv; los artículos proceden de la ' +
        'API de arXiv y los que falten aparecerán en una página posterior',
    late: (days) => `Con artículos que antes no se pudieron leer: ${days.map(({ day, count }) => `${day} (${count})`).join(', ')}`,
    ranking: {
        done: 'Ordenados según los intereses de los lectores, valorados por un modelo de lenguaje',
        failed: 'No se pudieron ordenar según los intereses de los lectores; se sigue el orden del listado',
    },
    machineMade: (explainer) => `Las ${explainer ? 'traducciones y las explicaciones' : 'traducciones'} han sido generadas por un modelo de lenguaje; prevalece el artículo original.`,
    nothingShown: 'En esta página no se presenta ningún artículo.',
    contents: 'Índice',
    backToContents: '↑ Índice',
    colon: ': ',
    authors: 'Autores',
    noAuthors: 'no indicados',
    moreAuthors: (shown, total) => total < 100 ? ` y ${total - shown} más` : ` y al menos ${total - shown} más`,
    categories: 'Categorías',
    crossListed: ' (cross-list)',
    links: 'Enlaces',
    comments: 'Comentarios',
    basis: 'Texto leído',
    sources: {
        html: 'texto completo (HTML)',
        pdf: 'texto completo (PDF)',
        abstract: 'solo el resumen',
    },
    noFullText: ' (texto completo no disponible)',
    truncated: ', sin las partes secundarias por su extensión',
    details: (id) => `Explicación (${id}): contexto, método y resultados`,
    background: 'Contexto y problema',
    method: 'Método',
    results: 'Tarea y resultados',
    leftOut: (count) => count === 1
        ? 'Aquí falta 1 punto: la explicación era demasiado larga.'
        : `Aquí faltan ${count} puntos: la explicación era demasiado larga.`,
    flagged: (count, kind) => kind === 'numbers'
        ? `⚠ ${count === 1 ? '1 número no aparece' : `${count} números no aparecen`} en el original; prevalece el artículo original.`
        : `⚠ ${count === 1 ? 'Queda 1 pasaje' : `Quedan ${count} pasajes`} por comprobar; prevalece el artículo original.`,
    failed: (reason) => `Sin traducción: ${reason}. Este es el resumen original.`,
    failedShort: 'sin traducción',
    failures: {
        refused: 'el modelo rechazó este artículo',
        'cut-off': 'la respuesta del modelo está incompleta',
        unreadable: 'la respuesta del modelo es ilegible',
        'wrong-language': 'el modelo no respondió en el idioma de esta página',
        unavailable: 'el servicio del modelo no está disponible',
        budget: 'se alcanzó el límite de coste de esta ejecución',
        stopped: 'esta ejecución terminó antes de tiempo',
    },
    listed: 'Solo con el título',
    listedReason: words_es_describeReason,
    replaced: 'Nuevas versiones',
    footer: (day, models, version) => `Página generada por arxiv-daily-action ${version} a partir del listado de arXiv del ${longDate('es', day)}` +
        `${models.length === 0 ? '' : `, con ${words_es_AND.format(models)}`}. Gracias a arXiv por el uso de su interoperabilidad de acceso abierto.`,
    description: (day, { shown, failed }, categories) => `arXiv del ${longDate('es', day)}: ${words_es_papers(shown + failed)} en español, con explicaciones (${categories.join(', ')})`,
    parts: {
        title: 'Título traducido',
        hook: 'Idea clave',
        abstract: 'Resumen traducido',
        paper: 'Artículo',
    },
    findings: {
        'number-unknown': (what) => `el número «${what}» no aparece en el original.`,
        'number-missing': (what) => `el número «${what}» del resumen falta en la traducción.`,
        'number-derived': (what) => `el número «${what}» se calcula a partir de dos números del artículo.`,
        'name-unknown': (what) => `el nombre «${what}» no aparece en el original.`,
        'name-missing': (what) => `el nombre «${what}» del resumen falta en la traducción.`,
        'formula-broken': (what) => `los signos de dólar o las llaves de la fórmula «${what}» no están emparejados.`,
        'formula-unknown': (what) => `la fórmula «${what}» no aparece en el original.`,
        'formula-missing': (what) => `falta la fórmula «${what}» del original.`,
        'link-unknown': (what) => `la dirección «${what}» no aparece en el original.`,
        'link-missing': (what) => `la dirección «${what}» del resumen falta en la traducción.`,
        'wrong-language': (what) => `«${what}» no está en el idioma de la página.`,
        untranslated: (what) => `la frase «${what}» está sin traducir.`,
        leftover: (what) => `«${what}» es un resto de marcado, de las instrucciones o de un rótulo.`,
        'sentence-missing': (what) => `parece que en la traducción falta la frase «${what}» del resumen.`,
        'sentence-added': (what) => `«${what}» no parece estar en el resumen.`,
        repeated: (what) => `«${what}» se dice dos veces.`,
        'too-long': (what) => `el punto «${what}» ocupa más de unas dos líneas.`,
        markup: (what) => `«${what}» es Markdown que la página no muestra.`,
        glossary: (what) => `no se siguió la traducción «${what}» del glosario.`,
        'model-addressed': (what) => `se dirige a los modelos de lenguaje; compruebe que este texto no esté influido por ello: «${what}».`,
        'hidden-text': (what) => `contiene texto que los lectores no ven; el modelo no lo recibió: «${what}».`,
    },
    passage: 'Pasaje del artículo',
};
function words_es_papers(count) {
    return `${count} ${count === 1 ? 'artículo' : 'artículos'}`;
}
function words_es_describeReason(reason) {
    switch (reason.rule) {
        case 'over-limit':
            return `por encima del límite de ${words_es_papers(reason.limit)} al día`;
        case 'published':
            return `publicado en la página del ${longDate('es', reason.day)}`;
        case 'not-included':
            return 'no contiene ninguna de las palabras buscadas';
        case 'excluded':
            return `excluido por «${reason.by}»`;
        case 'cross-list':
            return 'cross-list, omitido según la configuración';
    }
}

;// CONCATENATED MODULE: ./lib/src/post/words-fr.js

const words_fr_AND = new Intl.ListFormat('fr');
const FR = {
    opening: (day, zone, zoneName) => fr `Les articles arXiv du ${date(day)} (${zone}, ${zoneName}), traduits en français :`,
    zoneNames: { 'Europe/Paris': 'heure de Paris', 'Asia/Shanghai': 'heure de Pékin' },
    window: (anchor, zone, from, to) => fr `Période (changement de jour à ${anchor} ${zone}) : du ${from} au ${to}`,
    counts: ({ announced, fresh, cross, shown, listed, failed }) => fr `Annonce d’arXiv : ${words_fr_papers(announced)} (nouveautés : ${fresh}, cross-lists : ${cross}) ; ` +
        fr `sur cette page : ${shown} avec traduction, ${listed} par le titre seul, ${failed} sans traduction`,
    declared: (categories) => fr `Entrées des pages de liste : ${categories.map(({ category, count }) => `${category} ${count}`).join(', ')}` +
        fr ` (nouvelles versions comprises ; chaque article ne compte qu’une fois sur cette page)`,
    fromApi: fr `Les pages de liste d’arXiv n’ont pas pu être lues en entier ; les articles viennent de l’API ` +
        'd’arXiv, et ceux qui y manquent paraîtront sur une page ultérieure',
    late: (days) => fr `Avec des articles qui n’avaient pas pu être lus : ${days.map(({ day, count }) => `${day} (${count})`).join(', ')}`,
    ranking: {
        done: 'Classement selon les centres d’intérêt des lecteurs, évalués par un modèle de langage',
        failed: fr `Le classement selon les centres d’intérêt des lecteurs a échoué ; voici l’ordre de la liste`,
    },
    machineMade: (explainer) => `Les ${explainer ? 'traductions et les explications' : 'traductions'} ` +
        fr `ont été générées par un modèle de langage ; seul l’article original fait foi.`,
    nothingShown: 'Aucun article n’est présenté sur cette page.',
    contents: 'Sommaire',
    backToContents: '↑ Sommaire',
    colon: fr ` : `,
    authors: 'Auteurs',
    noAuthors: 'non indiqués',
    moreAuthors: (shown, total) => total < 100 ? ` et ${total - shown} autres` : ` et au moins ${total - shown} autres`,
    categories: 'Catégories',
    crossListed: ' (cross-list)',
    links: 'Liens',
    comments: 'Remarques',
    basis: 'Texte lu',
    sources: {
        html: 'texte intégral (HTML)',
        pdf: 'texte intégral (PDF)',
        abstract: 'résumé seul',
    },
    noFullText: ' (texte intégral indisponible)',
    truncated: ', sans les parties secondaires en raison de sa longueur',
    details: (id) => fr `Explication (${id}) : contexte, méthode et résultats`,
    background: 'Contexte et problème',
    method: 'Méthode',
    results: 'Tâche et résultats',
    leftOut: (count) => count < 2
        ? fr `Il manque ici ${count} point : l’explication était trop longue.`
        : fr `Il manque ici ${count} points : l’explication était trop longue.`,
    flagged: (count, kind) => kind === 'numbers'
        ? fr `⚠ ${count} ${count < 2 ? 'nombre est introuvable' : 'nombres sont introuvables'} dans l’original ; seul l’article original fait foi.`
        : fr `⚠ ${count} ${count < 2 ? 'passage reste' : 'passages restent'} à vérifier ; seul l’article original fait foi.`,
    failed: (reason) => fr `Sans traduction : ${reason}. Voici le résumé original.`,
    failedShort: 'sans traduction',
    failures: {
        refused: 'le modèle a refusé cet article',
        'cut-off': 'la réponse du modèle est incomplète',
        unreadable: 'la réponse du modèle est illisible',
        'wrong-language': 'le modèle n’a pas répondu dans la langue de cette page',
        unavailable: 'le service du modèle est indisponible',
        budget: 'le plafond de coût de cette exécution est atteint',
        stopped: 'cette exécution s’est terminée avant l’heure',
    },
    listed: 'Titre seul',
    listedReason: words_fr_describeReason,
    replaced: 'Nouvelles versions',
    footer: (day, models, version) => `Page produite par arxiv-daily-action ${version} à partir de la liste d’arXiv du ${date(day)}` +
        `${models.length === 0 ? '' : `, avec ${words_fr_AND.format(models)}`}. Merci à arXiv pour l’usage de son interopérabilité en libre accès.`,
    description: (day, { shown, failed }, categories) => fr `arXiv du ${date(day)} : ${words_fr_papers(shown + failed)} en français, avec explications (${categories.join(', ')})`,
    parts: { title: 'Titre traduit', hook: 'Accroche', abstract: 'Résumé traduit', paper: 'Article' },
    findings: {
        'number-unknown': (what) => fr `le nombre « ${what} » ne figure pas dans l’original.`,
        'number-missing': (what) => fr `le nombre « ${what} » du résumé manque dans la traduction.`,
        'number-derived': (what) => fr `le nombre « ${what} » est calculé à partir de deux nombres de l’article.`,
        'name-unknown': (what) => fr `le nom « ${what} » ne figure pas dans l’original.`,
        'name-missing': (what) => fr `le nom « ${what} » du résumé manque dans la traduction.`,
        'formula-broken': (what) => fr `les dollars ou les accolades de la formule « ${what} » ne sont pas appariés.`,
        'formula-unknown': (what) => fr `la formule « ${what} » ne figure pas dans l’original.`,
        'formula-missing': (what) => fr `la formule « ${what} » de l’original manque.`,
        'link-unknown': (what) => fr `l’adresse « ${what} » ne figure pas dans l’original.`,
        'link-missing': (what) => fr `l’adresse « ${what} » du résumé manque dans la traduction.`,
        'wrong-language': (what) => fr `« ${what} » n’est pas dans la langue de la page.`,
        untranslated: (what) => fr `la phrase « ${what} » n’est pas traduite.`,
        leftover: (what) => fr `« ${what} » est un reste de balisage, de consigne ou d’intitulé.`,
        'sentence-missing': (what) => fr `la phrase « ${what} » du résumé semble manquer dans la traduction.`,
        'sentence-added': (what) => fr `« ${what} » ne semble pas figurer dans le résumé.`,
        repeated: (what) => fr `« ${what} » est dit deux fois.`,
        'too-long': (what) => fr `le point « ${what} » dépasse environ deux lignes.`,
        markup: (what) => fr `« ${what} » est du Markdown que la page n’affiche pas.`,
        glossary: (what) => fr `la traduction « ${what} » du glossaire n’a pas été suivie.`,
        'model-addressed': (what) => fr `s’adresse aux modèles de langue ; ce texte en est-il influencé ? « ${what} ».`,
        'hidden-text': (what) => fr `contient du texte que les lecteurs ne voient pas ; le modèle ne l’a pas reçu : « ${what} ».`,
    },
    passage: 'Passage de l’article',
};
/** The text with the narrow no-break spaces that French has inside guillemets and before `:;!?`. */
function fr(texts, ...values) {
    const spaced = texts.map((text) => text.replace(/(?<=«) | (?=[:;!?»])/g, '\u202F'));
    return String.raw({ raw: spaced }, ...values);
}
function date(day) {
    return longDate('fr', day).replace(/^1 /, '1er ');
}
/** Zero is singular in French. */
function words_fr_papers(count) {
    return `${count} ${count < 2 ? 'article' : 'articles'}`;
}
function words_fr_describeReason(reason) {
    switch (reason.rule) {
        case 'over-limit':
            return `au-delà de la limite de ${words_fr_papers(reason.limit)} par jour`;
        case 'published':
            return `paru sur la page du ${date(reason.day)}`;
        case 'not-included':
            return 'ne contient aucun des mots recherchés';
        case 'excluded':
            return fr `écarté à cause de « ${reason.by} »`;
        case 'cross-list':
            return 'cross-list, omis selon les réglages';
    }
}

;// CONCATENATED MODULE: ./lib/src/post/words-ja.js

const JA = {
    opening: (day, zone, zoneName) => `${longDate('ja', day)}（${zone}、${zoneName}）付けの新着論文を日本語で紹介する。`,
    zoneNames: { 'Asia/Tokyo': '日本時間', 'Asia/Shanghai': '北京時間' },
    window: (anchor, zone, from, to) => `対象期間（基準時刻 ${anchor} ${zone}）：${from} 〜 ${to}`,
    counts: ({ announced, fresh, cross, shown, listed, failed }) => `arXivの公開論文：${announced}件（新規${fresh}件、クロスリスト${cross}件）／` +
        `本ページで解説：${shown}件／タイトルのみ：${listed}件／解説なし：${failed}件`,
    declared: (categories) => `各カテゴリーの一覧ページの件数：${categories.map(({ category, count }) => `${category} ${count}件`).join('、')}` +
        '（改訂版を含む。同じ論文は本ページでは1回だけ数える）',
    fromApi: 'arXivの一覧ページを完全には読み込めず、論文をarXiv APIから取得（漏れた論文は後日のページに掲載）',
    late: (days) => `以前に読み込めなかった論文を含む：${days.map(({ day, count }) => `${day} ${count}件`).join('、')}`,
    ranking: {
        done: '読者の関心との関連度順（言語モデルによる採点）',
        failed: '読者の関心に基づく並べ替えができず、一覧ページの順に掲載',
    },
    machineMade: (explainer) => `${explainer ? '訳文と解説' : '訳文'}は大規模言語モデルが自動生成したものである。正確な内容は原論文を参照されたい。`,
    nothingShown: '本ページで解説する論文はない。',
    contents: '目次',
    backToContents: '↑ 目次',
    colon: '：',
    authors: '著者',
    noAuthors: '記載なし',
    moreAuthors: (shown, total) => total < 100 ? ` ほか${total - shown}名` : ` ほか${total - shown}名以上`,
    categories: 'カテゴリー',
    crossListed: '（クロスリスト）',
    links: 'リンク',
    comments: 'コメント',
    basis: '参照範囲',
    sources: { html: '全文（HTML）', pdf: '全文（PDF）', abstract: '要旨のみ' },
    noFullText: '（全文は入手できず）',
    truncated: '、長文のため重要度の低い部分は省略',
    details: (id) => `詳しい解説（${id}）：背景・手法・結果`,
    background: '背景と課題',
    method: '手法',
    results: 'タスクと結果',
    leftOut: (count) => `解説が長すぎるため、以降の${count}項目を省略しました。`,
    flagged: (count, kind) => kind === 'numbers'
        ? `⚠ 原文に見当たらない数値が${count}か所ある。原論文を確認されたい。`
        : `⚠ 確認を要する記述が${count}か所ある。原論文を確認されたい。`,
    failed: (reason) => `解説なし：${reason}。以下は要旨の原文である。`,
    failedShort: '解説なし',
    failures: {
        refused: 'モデルがこの論文の処理を拒否した',
        'cut-off': 'モデルの回答が途中で切れた',
        unreadable: 'モデルの回答を解析できなかった',
        'wrong-language': 'モデルが本ページの言語で回答しなかった',
        unavailable: 'モデルのサービスを利用できなかった',
        budget: '今回の実行の費用上限に達した',
        stopped: '今回の実行が途中で終了した',
    },
    listed: 'タイトルのみ',
    listedReason: words_ja_describeReason,
    replaced: '改訂版',
    footer: (day, models, version) => `本ページはarxiv-daily-action ${version}が${longDate('ja', day)}のarXiv公開一覧から生成した` +
        `${models.length === 0 ? '' : `（使用モデル：${models.join('、')}）`}。` +
        'オープンアクセスの相互運用性を提供するarXivに感謝する。',
    description: (day, { shown, failed }, categories) => `${longDate('ja', day)}のarXiv論文${shown + failed}件の日本語訳と解説（${categories.join('、')}）`,
    parts: { title: 'タイトル訳', hook: '一行紹介', abstract: '要旨訳', paper: '論文' },
    findings: {
        'number-unknown': (what) => `数値「${what}」が原文に見当たらない。`,
        'number-missing': (what) => `要旨にある数値「${what}」が訳文にない。`,
        'number-derived': (what) => `数値「${what}」は論文中の二つの数値から計算したもの。`,
        'name-unknown': (what) => `名称「${what}」が原文に見当たらない。`,
        'name-missing': (what) => `要旨にある名称「${what}」が訳文にない。`,
        'formula-broken': (what) => `数式「${what}」のドル記号または括弧の対応が取れていない。`,
        'formula-unknown': (what) => `数式「${what}」が原文に見当たらない。`,
        'formula-missing': (what) => `原文の数式「${what}」が抜けている。`,
        'link-unknown': (what) => `リンク「${what}」が原文に見当たらない。`,
        'link-missing': (what) => `要旨にあるリンク「${what}」が訳文にない。`,
        'wrong-language': (what) => `本ページの言語で書かれていない箇所「${what}」がある。`,
        untranslated: (what) => `未訳の文「${what}」が残っている。`,
        leftover: (what) => `マークアップ、プロンプト、見出しなどの残り「${what}」がある。`,
        'sentence-missing': (what) => `要旨の文「${what}」が訳文から抜けている可能性がある。`,
        'sentence-added': (what) => `「${what}」は要旨にない内容の可能性がある。`,
        repeated: (what) => `「${what}」の内容が重複している。`,
        'too-long': (what) => `項目「${what}」が長すぎる（目安は2行以内）。`,
        markup: (what) => `本ページに表示されないMarkdown記法「${what}」がある。`,
        glossary: (what) => `用語集の訳語「${what}」が使われていない。`,
        'model-addressed': (what) => `言語モデルに宛てた文があります。訳文と解説が影響を受けていないか確認してください：「${what}」。`,
        'hidden-text': (what) => `読者には見えない文があります。モデルには渡していません：「${what}」。`,
    },
    passage: '論文の原文',
};
function words_ja_describeReason(reason) {
    switch (reason.rule) {
        case 'over-limit':
            return `1日${reason.limit}件の上限を超過`;
        case 'published':
            return `${longDate('ja', reason.day)}のページに掲載済み`;
        case 'not-included':
            return '検索語に一致せず';
        case 'excluded':
            return `除外語「${reason.by}」に一致`;
        case 'cross-list':
            return 'クロスリスト論文（設定により解説の対象外）';
    }
}

;// CONCATENATED MODULE: ./lib/src/post/words-ko.js

const KO = {
    opening: (day, zone, zoneName) => `${longDate('ko', day)}(${zone}, ${zoneName}) 기준 새 논문을 한국어로 소개합니다.`,
    zoneNames: { 'Asia/Seoul': '한국 시간', 'Asia/Shanghai': '베이징 시간' },
    window: (anchor, zone, from, to) => `대상 기간(기준 시각 ${anchor} ${zone}): ${from} – ${to}`,
    counts: ({ announced, fresh, cross, shown, listed, failed }) => `arXiv 공개: ${announced}편(신규 ${fresh}편, 교차 등록 ${cross}편) / 해설: ${shown}편 / ` +
        `제목만: ${listed}편 / 해설 없음: ${failed}편`,
    declared: (categories) => `분류별 목록 페이지의 항목 수: ${categories.map(({ category, count }) => `${category} ${count}편`).join(', ')}` +
        '(개정판 포함, 같은 논문은 이 페이지에서 한 번만 집계)',
    fromApi: 'arXiv 목록 페이지를 완전히 읽지 못해 arXiv API에서 논문을 가져옴(빠진 논문은 이후 페이지에 수록)',
    late: (days) => `이전에 읽지 못한 논문 포함: ${days.map(({ day, count }) => `${day} ${count}편`).join(', ')}`,
    ranking: {
        done: '독자의 관심사와 관련이 높은 순(언어 모델이 평가)',
        failed: '독자의 관심사에 따라 정렬하지 못해 목록 페이지 순서로 수록',
    },
    machineMade: (explainer) => `${explainer ? '번역과 해설' : '번역'}은 대규모 언어 모델이 자동으로 작성했습니다. 정확한 내용은 원논문을 확인하시기 바랍니다.`,
    nothingShown: '이 페이지에서 해설하는 논문이 없습니다.',
    contents: '목차',
    backToContents: '↑ 목차',
    colon: ': ',
    authors: '저자',
    noAuthors: '표기 없음',
    moreAuthors: (shown, total) => total < 100 ? ` 외 ${total - shown}명` : ` 외 ${total - shown}명 이상`,
    categories: '분류',
    crossListed: ' (교차 등록)',
    links: '링크',
    comments: '비고',
    basis: '참고 범위',
    sources: { html: '전문(HTML)', pdf: '전문(PDF)', abstract: '초록만' },
    noFullText: '(전문을 구하지 못함)',
    truncated: ', 분량이 많아 덜 중요한 부분은 생략',
    details: (id) => `자세한 해설(${id}): 배경, 방법, 결과`,
    background: '배경과 문제',
    method: '핵심 방법',
    results: '과제와 결과',
    leftOut: (count) => `해설이 너무 길어 이후 ${count}개 항목을 생략했습니다.`,
    flagged: (count, kind) => kind === 'numbers'
        ? `⚠ 원문에서 찾을 수 없는 수치가 ${count}곳 있습니다. 원논문을 확인하시기 바랍니다.`
        : `⚠ 확인이 필요한 내용이 ${count}곳 있습니다. 원논문을 확인하시기 바랍니다.`,
    failed: (reason) => `해설 없음: ${reason}. 아래는 초록 원문입니다.`,
    failedShort: '해설 없음',
    failures: {
        refused: '모델이 이 논문의 처리를 거부함',
        'cut-off': '모델의 응답이 중간에 끊김',
        unreadable: '모델의 응답을 해석할 수 없음',
        'wrong-language': '모델이 이 페이지의 언어로 답하지 않음',
        unavailable: '모델 서비스를 이용할 수 없음',
        budget: '이번 실행의 비용 한도에 도달함',
        stopped: '이번 실행이 일찍 종료됨',
    },
    listed: '제목만 수록',
    listedReason: words_ko_describeReason,
    replaced: '개정판',
    footer: (day, models, version) => `${longDate('ko', day)} arXiv 공개 목록을 바탕으로 arxiv-daily-action ${version}에서 생성했습니다` +
        `${models.length === 0 ? '' : `(사용 모델: ${models.join(', ')})`}. ` +
        '오픈 액세스 상호 운용성을 제공하는 arXiv에 감사드립니다.',
    description: (day, { shown, failed }, categories) => `${longDate('ko', day)} arXiv 논문 ${shown + failed}편의 한국어 번역과 해설(${categories.join(', ')})`,
    parts: { title: '제목 번역', hook: '한 줄 소개', abstract: '초록 번역', paper: '논문' },
    // Particles depend on the sound before them, so a noun of ours follows each value.
    findings: {
        'number-unknown': (what) => `“${what}” 수치를 원문에서 찾을 수 없습니다.`,
        'number-missing': (what) => `초록의 “${what}” 수치가 번역에 없습니다.`,
        'number-derived': (what) => `“${what}” 수치는 논문의 두 수치로 계산한 값입니다.`,
        'name-unknown': (what) => `“${what}” 명칭을 원문에서 찾을 수 없습니다.`,
        'name-missing': (what) => `초록의 “${what}” 명칭이 번역에 없습니다.`,
        'formula-broken': (what) => `“${what}” 수식의 달러 기호나 괄호가 짝이 맞지 않습니다.`,
        'formula-unknown': (what) => `“${what}” 수식을 원문에서 찾을 수 없습니다.`,
        'formula-missing': (what) => `원문의 “${what}” 수식이 빠졌습니다.`,
        'link-unknown': (what) => `“${what}” 링크를 원문에서 찾을 수 없습니다.`,
        'link-missing': (what) => `초록의 “${what}” 링크가 번역에 없습니다.`,
        'wrong-language': (what) => `“${what}” 부분이 이 페이지의 언어로 쓰이지 않았습니다.`,
        untranslated: (what) => `“${what}” 문장이 번역되지 않았습니다.`,
        leftover: (what) => `“${what}” 부분은 마크업, 프롬프트 또는 표제의 흔적입니다.`,
        'sentence-missing': (what) => `초록의 “${what}” 문장이 번역에서 빠진 것 같습니다.`,
        'sentence-added': (what) => `“${what}” 내용은 초록에 없는 것 같습니다.`,
        repeated: (what) => `“${what}” 내용이 반복됩니다.`,
        'too-long': (what) => `“${what}” 항목이 너무 깁니다(두 줄 이내 권장).`,
        markup: (what) => `“${what}” 표기는 이 페이지에 표시되지 않는 Markdown입니다.`,
        glossary: (what) => `용어집의 “${what}” 번역을 따르지 않았습니다.`,
        'model-addressed': (what) => `언어 모델에게 하는 말이 들어 있습니다. 번역과 해설이 영향을 받지 않았는지 확인하세요: “${what}”.`,
        'hidden-text': (what) => `독자에게 보이지 않는 글이 있습니다. 모델에는 전달하지 않았습니다: “${what}”.`,
    },
    passage: '논문 원문',
};
function words_ko_describeReason(reason) {
    switch (reason.rule) {
        case 'over-limit':
            return `하루 ${reason.limit}편 한도 초과`;
        case 'published':
            return `${longDate('ko', reason.day)} 페이지에 수록됨`;
        case 'not-included':
            return '검색어와 일치하지 않음';
        case 'excluded':
            return `제외어에 해당: “${reason.by}”`;
        case 'cross-list':
            return '교차 등록 논문(설정에 따라 해설하지 않음)';
    }
}

;// CONCATENATED MODULE: ./lib/src/post/words-zh-cn.js
const ZH_CN = {
    opening: (day, zone, zoneName) => `以下为 ${day}（${zone}，${zoneName}）窗口内更新的论文中文译文：`,
    zoneNames: { 'Asia/Shanghai': '北京时间' },
    window: (anchor, zone, from, to) => `时间窗口（锚点 ${anchor} ${zone}）：${from} — ${to}`,
    counts: ({ announced, fresh, cross, shown, listed, failed }) => `arXiv 公布：${announced} 篇（新提交 ${fresh}、交叉列表 ${cross}）；本页显示：${shown} 篇；` +
        `仅列标题：${listed} 篇；未能解读：${failed} 篇`,
    declared: (categories) => `各分类列表页条目数：${categories.map(({ category, count }) => `${category} ${count}`).join('、')}` +
        '（含更新版本；同一论文在本页只计一次）',
    fromApi: '未能完整读取 arXiv 列表页，论文取自 arXiv API，可能有遗漏；列表页恢复后，遗漏的论文将收入之后的一期',
    late: (days) => `含此前未能读到的论文：${days.map(({ day, count }) => `${day} ${count} 篇`).join('、')}`,
    ranking: {
        done: '按与读者兴趣的相关度排序，由语言模型评分',
        failed: '未能按读者兴趣排序，以下为列表页顺序',
    },
    machineMade: (explainer) => `${explainer ? '译文与解读' : '译文'}由大语言模型自动生成，请以论文原文为准。`,
    nothingShown: '本页没有展开介绍的论文。',
    contents: '目录',
    backToContents: '↑ 目录',
    colon: '：',
    authors: '作者',
    noAuthors: '未列出',
    moreAuthors: (_, total) => (total < 100 ? ` 等 ${total} 人` : ` 等至少 ${total} 人`),
    categories: '分类',
    crossListed: '（交叉列表）',
    links: '链接',
    comments: '备注',
    basis: '依据',
    sources: { html: '全文（HTML）', pdf: '全文（PDF）', abstract: '仅摘要' },
    noFullText: '（未能取得全文）',
    truncated: '，原文过长，次要部分未读',
    details: (id) => `详细解读（${id}）：背景、方法与效果`,
    background: '背景与问题',
    method: '核心方法',
    results: '任务与效果',
    leftOut: (count) => `解读过长，此处省略 ${count} 点。`,
    flagged: (count, kind) => `⚠ 有 ${count} 处${kind === 'numbers' ? '数字未在原文中找到' : '内容需要核对'}，请以论文原文为准。`,
    failed: (reason) => `未能解读：${reason}。以下为英文原文摘要。`,
    failedShort: '未能解读',
    failures: {
        refused: '模型拒绝处理这篇论文',
        'cut-off': '模型的回答不完整',
        unreadable: '模型的回答无法解析',
        'wrong-language': '模型没有用本页的语言作答',
        unavailable: '模型服务暂不可用',
        budget: '已达到本次运行的费用上限',
        stopped: '本次运行提前结束',
    },
    listed: '仅列标题',
    listedReason: words_zh_cn_describeReason,
    replaced: '更新版本',
    footer: (day, models, version) => `本页由 arxiv-daily-action ${version} 根据 arXiv ${day} 的公布列表生成` +
        `${models.length === 0 ? '' : `，所用模型：${models.join('、')}`}。感谢 arXiv 开放其数据接口。`,
    description: (day, { shown, failed }, categories) => `${day} arXiv 论文中文摘要与解读：${shown + failed} 篇（${categories.join('、')}）`,
    parts: { title: '标题译文', hook: '一句话导读', abstract: '摘要译文', paper: '论文' },
    findings: {
        'number-unknown': (what) => `数字“${what}”在原文中找不到。`,
        'number-missing': (what) => `译文缺少摘要中的数字“${what}”。`,
        'number-derived': (what) => `数字“${what}”由论文中的两个数字计算得出。`,
        'name-unknown': (what) => `名称“${what}”在原文中找不到。`,
        'name-missing': (what) => `译文没有保留摘要中的名称“${what}”。`,
        'formula-broken': (what) => `公式“${what}”的美元符号或括号不配对。`,
        'formula-unknown': (what) => `公式“${what}”在原文中找不到。`,
        'formula-missing': (what) => `缺少原文中的公式“${what}”。`,
        'link-unknown': (what) => `链接“${what}”在原文中找不到。`,
        'link-missing': (what) => `译文缺少摘要中的链接“${what}”。`,
        'wrong-language': (what) => `没有使用本页的语言文字：“${what}”。`,
        untranslated: (what) => `这句话没有翻译：“${what}”。`,
        leftover: (what) => `残留了排版标记、提示词或标签：“${what}”。`,
        'sentence-missing': (what) => `译文似乎漏译了摘要中的这句话：“${what}”。`,
        'sentence-added': (what) => `似乎多出了摘要没有的内容：“${what}”。`,
        repeated: (what) => `内容重复：“${what}”。`,
        'too-long': (what) => `这一点过长，超过约两行：“${what}”。`,
        markup: (what) => `本页不显示这种 Markdown 标记：“${what}”。`,
        glossary: (what) => `没有采用术语表的译法：“${what}”。`,
        'model-addressed': (what) => `其中有写给语言模型的话，请留意译文和解读是否受其影响：“${what}”。`,
        'hidden-text': (what) => `页面上有读者看不见的文字，模型没有读到：“${what}”。`,
    },
    passage: '论文原文',
};
function words_zh_cn_describeReason(reason) {
    switch (reason.rule) {
        case 'over-limit':
            return `超出每日 ${reason.limit} 篇的上限`;
        case 'published':
            return `已在 ${reason.day} 的页面发布`;
        case 'not-included':
            return '未匹配筛选词';
        case 'excluded':
            return `匹配排除词“${reason.by}”`;
        case 'cross-list':
            return '交叉列表论文，按设置不展开';
    }
}

;// CONCATENATED MODULE: ./lib/src/post/words-zh-tw.js
const ZH_TW = {
    opening: (day, zone, zoneName) => `以下為 ${day}（${zone}，${zoneName}）時段內更新論文的中文譯文：`,
    zoneNames: {
        'Asia/Taipei': '台北時間',
        'Asia/Hong_Kong': '香港時間',
        'Asia/Macau': '澳門時間',
        'Asia/Shanghai': '北京時間',
    },
    window: (anchor, zone, from, to) => `時段（換日時刻 ${anchor} ${zone}）：${from} — ${to}`,
    counts: ({ announced, fresh, cross, shown, listed, failed }) => `arXiv 公布：${announced} 篇（新投稿 ${fresh}、跨類別 ${cross}）；本頁介紹：${shown} 篇；` +
        `僅列標題：${listed} 篇；未能解說：${failed} 篇`,
    declared: (categories) => `各分類列表頁的項目數：${categories.map(({ category, count }) => `${category} ${count}`).join('、')}` +
        '（含更新版本；同一篇論文在本頁只計一次）',
    fromApi: '未能完整讀取 arXiv 列表頁，論文取自 arXiv API，可能有遺漏；列表頁恢復後，遺漏的論文將補列於後續頁面',
    late: (days) => `含先前未能讀取的論文：${days.map(({ day, count }) => `${day} ${count} 篇`).join('、')}`,
    ranking: {
        done: '依與讀者興趣的相關程度排序，由語言模型評分',
        failed: '未能依讀者興趣排序，以下為列表頁的順序',
    },
    machineMade: (explainer) => `${explainer ? '譯文與解說' : '譯文'}由大型語言模型自動產生，請以論文原文為準。`,
    nothingShown: '本頁沒有展開介紹的論文。',
    contents: '目錄',
    backToContents: '↑ 目錄',
    colon: '：',
    authors: '作者',
    noAuthors: '未列出',
    moreAuthors: (_, total) => (total < 100 ? ` 等 ${total} 人` : ` 等至少 ${total} 人`),
    categories: '分類',
    crossListed: '（跨類別）',
    links: '連結',
    comments: '備註',
    basis: '依據',
    sources: { html: '全文（HTML）', pdf: '全文（PDF）', abstract: '僅摘要' },
    noFullText: '（未能取得全文）',
    truncated: '，原文過長，次要部分未讀取',
    details: (id) => `詳細解說（${id}）：背景、方法與成果`,
    background: '背景與問題',
    method: '核心方法',
    results: '任務與成果',
    leftOut: (count) => `解讀過長，此處省略 ${count} 點。`,
    flagged: (count, kind) => `⚠ 有 ${count} 處${kind === 'numbers' ? '數字未在原文中找到' : '內容需要核對'}，請以論文原文為準。`,
    failed: (reason) => `未能解說：${reason}。以下為英文摘要原文。`,
    failedShort: '未能解說',
    failures: {
        refused: '模型拒絕處理這篇論文',
        'cut-off': '模型的回覆不完整',
        unreadable: '模型的回覆無法解析',
        'wrong-language': '模型未使用本頁的語言作答',
        unavailable: '模型服務目前無法使用',
        budget: '已達本次執行的費用上限',
        stopped: '本次執行提前結束',
    },
    listed: '僅列標題',
    listedReason: words_zh_tw_describeReason,
    replaced: '更新版本',
    footer: (day, models, version) => `本頁由 arxiv-daily-action ${version} 依據 arXiv ${day} 的公布列表產生` +
        `${models.length === 0 ? '' : `，使用模型：${models.join('、')}`}。感謝 arXiv 開放其資料介面。`,
    description: (day, { shown, failed }, categories) => `${day} arXiv 論文中文摘要與解說：${shown + failed} 篇（${categories.join('、')}）`,
    parts: { title: '標題譯文', hook: '一句話導讀', abstract: '摘要譯文', paper: '論文' },
    findings: {
        'number-unknown': (what) => `數字「${what}」在原文中找不到。`,
        'number-missing': (what) => `譯文缺少摘要中的數字「${what}」。`,
        'number-derived': (what) => `數字「${what}」由論文中的兩個數字計算得出。`,
        'name-unknown': (what) => `名稱「${what}」在原文中找不到。`,
        'name-missing': (what) => `譯文沒有保留摘要中的名稱「${what}」。`,
        'formula-broken': (what) => `公式「${what}」的錢字號或括號不成對。`,
        'formula-unknown': (what) => `公式「${what}」在原文中找不到。`,
        'formula-missing': (what) => `缺少原文中的公式「${what}」。`,
        'link-unknown': (what) => `連結「${what}」在原文中找不到。`,
        'link-missing': (what) => `譯文缺少摘要中的連結「${what}」。`,
        'wrong-language': (what) => `沒有使用本頁的語言文字：「${what}」。`,
        untranslated: (what) => `這句話沒有翻譯：「${what}」。`,
        leftover: (what) => `殘留了排版標記、提示詞或標籤：「${what}」。`,
        'sentence-missing': (what) => `譯文似乎漏譯了摘要中的這句話：「${what}」。`,
        'sentence-added': (what) => `似乎多出了摘要沒有的內容：「${what}」。`,
        repeated: (what) => `內容重複：「${what}」。`,
        'too-long': (what) => `這一點過長，超過約兩行：「${what}」。`,
        markup: (what) => `本頁不顯示這種 Markdown 標記：「${what}」。`,
        glossary: (what) => `沒有採用詞彙表的譯法：「${what}」。`,
        'model-addressed': (what) => `其中有寫給語言模型的話，請留意譯文和解讀是否受其影響：「${what}」。`,
        'hidden-text': (what) => `頁面上有讀者看不見的文字，模型沒有讀到：「${what}」。`,
    },
    passage: '論文原文',
};
function words_zh_tw_describeReason(reason) {
    switch (reason.rule) {
        case 'over-limit':
            return `超出每日 ${reason.limit} 篇的上限`;
        case 'published':
            return `已刊登於 ${reason.day} 的頁面`;
        case 'not-included':
            return '不符合篩選詞';
        case 'excluded':
            return `符合排除詞「${reason.by}」`;
        case 'cross-list':
            return '跨類別論文，依設定不展開';
    }
}

;// CONCATENATED MODULE: ./lib/src/post/words.js









const LANGUAGES = {
    'zh-CN': ZH_CN,
    'zh-TW': ZH_TW,
    en: EN,
    ja: JA,
    ko: KO,
    de: DE,
    fr: FR,
    es: ES,
};
const BY_SCRIPT = new Map(Object.entries(LANGUAGES).map(([tag, words]) => [writtenLanguage(tag), words]));
/**
 * The words of the page's language; English ones where there are none of it.
 * @param language any well-formed tag: `zh-HK` has the words of `zh-TW`, `de-AT` those of `de`.
 * @param asAnnounced whether nothing on the page is written by a model, which is so in English alone
 * @throws RangeError where it is ill-formed.
 */
function wordsOf(language, asAnnounced = false) {
    if (asAnnounced)
        return AS_ANNOUNCED;
    return BY_SCRIPT.get(writtenLanguage(language)) ?? EN;
}
/** Whether a page in this language has words of its own, in its script. */
function hasWords(language) {
    return BY_SCRIPT.has(writtenLanguage(language));
}
/** Language and script, the script being the usual one unless the tag says otherwise: `zh-Hant`. */
function writtenLanguage(tag) {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
}


/***/ }),

/***/ 5646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/src/day/listing-day.js
var listing_day = __webpack_require__(920);
;// CONCATENATED MODULE: ./lib/src/day/due-days.js

/**
 * The listing dates that a run has to do, oldest first: those asked for, or those after the newest
 * one written up to today, or today alone in a repository that has none. Weekends, days to come and
 * dates already written are left out.
 */
function dueDays(question) {
    const { today, written, range } = question;
    if (range !== undefined) {
        const to = range.to < today ? range.to : today;
        return daysBetween(range.from, to).filter((day) => !written.has(day));
    }
    const newest = [...written]
        // A file or a branch may bear a date that there is not, such as 2026-02-30.
        .filter((day) => day <= today && (0,listing_day/* addDays */.fi)(day, 0) === day)
        .sort()
        .at(-1);
    if (newest === undefined)
        return daysBetween(today, today);
    return daysBetween((0,listing_day/* addDays */.fi)(newest, 1), today);
}
/** Monday to Friday, both ends included. */
function daysBetween(from, to) {
    const days = [];
    for (let day = from; day <= to; day = (0,listing_day/* addDays */.fi)(day, 1)) {
        if (!(0,listing_day/* isWeekend */.cM)(day))
            days.push(day);
    }
    return days;
}

;// CONCATENATED MODULE: ./lib/src/day/quiet-day.js

/** What a run says that has no day to do. */
function idleRun(today, range) {
    const { from, to } = range ?? { from: today, to: today };
    if (from > today) {
        const sentence = `${from} is still to come: today is ${today}.`;
        return { status: 'not-announced-yet', sentence };
    }
    if (from === to && (0,listing_day/* isWeekend */.cM)(from)) {
        const sentence = `${from} is on a weekend, and arXiv announces papers from Monday to Friday.`;
        return { status: 'nothing-announced', sentence };
    }
    const days = from === to ? from : `Every listing date from ${from} to ${to}`;
    return { status: 'unchanged', sentence: `${days} has its post or pull request already.` };
}
/** What is said of a listing date on which nothing was found. */
function quietDay(day, reason, categories) {
    const where = categories.join(', ');
    return reason === 'not-yet'
        ? {
            status: 'not-announced-yet',
            sentence: `arXiv has not announced ${day} in ${where} yet; a later run will find it.`,
        }
        : {
            status: 'nothing-announced',
            sentence: `arXiv announced no new papers in ${where} on ${day}: a holiday, or a quiet day.`,
        };
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
;// CONCATENATED MODULE: ./lib/src/ledger/ledger.js
const POST_NAME = /^(\d{4}-\d{2}-\d{2})-(.+)\.(?:md|markdown)$/;
/**
 * What is already out, from posts and from the days that have a pull request. A paper of several
 * posts belongs to the earliest. Files that are no posts are ignored.
 * @param pullRequestDays listing dates of this action's pull requests, in any state.
 * @param pageName what the file of a page is called after its date; others are posts alone.
 */
function parseLedger(posts, pullRequestDays, pageName) {
    const papers = new Map();
    const days = new Set(pullRequestDays);
    const openDays = new Map();
    for (const { name, ids, open } of posts) {
        const [, day, slug] = POST_NAME.exec(name) ?? [];
        if (day === undefined)
            continue;
        if (slug === pageName) {
            days.add(day);
            openDays.set(day, open);
        }
        for (const id of ids) {
            const known = papers.get(id);
            if (known === undefined || day < known)
                papers.set(id, day);
        }
    }
    return { papers, days, open: openDays };
}
/**
 * The listing dates that the page of `day` has to read again: those that the newest page before it
 * left open. A day whose pull request was closed without merging is done and is left out.
 */
function openBefore(ledger, day) {
    const newest = [...ledger.open.keys()]
        .filter((one) => one < day)
        .sort()
        .at(-1);
    const open = newest === undefined ? [] : (ledger.open.get(newest) ?? []);
    return open.filter((one) => !ledger.days.has(one) || ledger.open.has(one));
}

// EXTERNAL MODULE: ./lib/src/post/parse-post.js
var parse_post = __webpack_require__(3745);
// EXTERNAL MODULE: ./lib/src/post/post-date.js
var post_date = __webpack_require__(5160);
// EXTERNAL MODULE: ./lib/src/post/words.js + 10 modules
var words = __webpack_require__(7920);
;// CONCATENATED MODULE: ./lib/src/run.js








/** How far back posts are read to know what is out, in days. */
const MEMORY_DAYS = 90;
/**
 * The morning: pages that are under way are gone on with, then each day that is due goes from its
 * listings to its pull request.
 */
async function run(inputs, ports) {
    const today = (0,listing_day/* listingToday */.Cs)(ports.now(), inputs);
    warnOfPage(today, inputs, ports);
    const earliest = inputs.date !== undefined && inputs.date.from < today ? inputs.date.from : today;
    const state = await ports.repository.readState((0,listing_day/* addDays */.fi)(earliest, -MEMORY_DAYS));
    const progress = { ledger: ledgerOf(state, inputs), published: [], failure: undefined };
    let quiet = idleRun(today, inputs.date);
    try {
        await continuePages(state.openPages, progress, inputs, ports);
        quiet = (await writeDays(today, progress, inputs, ports)) ?? quiet;
    }
    catch (error) {
        // The days that are out stay out, and are told of.
        if (!(error instanceof errors/* UserError */.y) || progress.published.length === 0)
            throw error;
        return conclude(progress.published, quiet, progress.failure ?? error);
    }
    return conclude(progress.published, quiet, progress.failure);
}
/** What the site or the reader may not expect of the page, whatever is on it. */
function warnOfPage(today, inputs, { warn }) {
    const trouble = (0,post_date/* dateTrouble */.A)(today, inputs);
    if (trouble !== undefined)
        warn(trouble);
    if (!(0,words/* hasWords */.k)(inputs.language)) {
        warn(`The labels of the page are in English: there are none yet in ${inputs.language}.`);
    }
}
/** An old page that cannot be gone on with does not keep the new ones back. */
async function continuePages(pages, progress, inputs, ports) {
    for (const open of pages) {
        try {
            const { continuePage } = await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(909), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 2010));
            const done = await continuePage(open, progress.ledger, inputs, ports);
            if (done === undefined)
                continue;
            progress.published.push(done.day);
            progress.ledger = withPage(progress.ledger, open.day, done.page.ids, done.page.open);
            progress.failure ??= done.failure;
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            ports.log(`The page of ${open.day} could not be gone on with: ${error.message}`);
            progress.failure ??= error;
        }
    }
    const known = new Set(pages.flatMap(({ text }) => (0,parse_post/* parsePost */.a)(text).ids));
    const strangers = inputs.redo.filter((id) => !known.has(id));
    if (strangers.length > 0) {
        ports.warn(`redo: ${strangers.join(', ')} is on no page whose pull request is open.`);
    }
}
/** @returns why the last day that is due has no page; undefined where none is due. */
async function writeDays(today, progress, inputs, ports) {
    const days = dueDays({ today, written: progress.ledger.days, range: inputs.date });
    // Only days with a page count: holidays would use the limit up every morning anew.
    let left = inputs.date === undefined ? inputs.catchUpDays : Infinity;
    // Days that show nothing yet: once a later one is out, its page reads them again.
    let pending = [];
    let quiet;
    for (const day of days) {
        if (left === 0)
            break;
        const open = [...openBefore(progress.ledger, day), ...pending];
        const announcement = await ports.announce({ day, ledger: progress.ledger, open });
        if ('quiet' in announcement) {
            quiet = quietDay(day, announcement.quiet, inputs.categories);
            ports.log(quiet.sentence);
            if (announcement.quiet === 'not-yet')
                pending.push(day);
            continue;
        }
        pending = [];
        left -= 1;
        // Loaded when it is needed: on many mornings there is no page to write.
        const { writeDay } = await Promise.all(/* import() */[__webpack_require__.e(309), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 8909));
        const { day: published, post, failure, } = await writeDay(announcement, progress.ledger, inputs, ports);
        progress.published.push(published);
        if (failure !== undefined)
            throw failure;
        const ids = [...post.entries, ...post.listed].map(({ paper }) => paper.id);
        progress.ledger = withPage(progress.ledger, day, ids, announcement.open);
    }
    return quiet;
}
function ledgerOf(state, { pageName }) {
    const posts = state.posts.map(({ name, text }) => ({ name, ...(0,parse_post/* parsePost */.a)(text) }));
    return parseLedger(posts, state.pullRequests.map(({ day }) => day), pageName);
}
/** The ledger as it is once a page is out, for the next day of the same run. */
function withPage(ledger, day, ids, open) {
    const papers = new Map(ledger.papers);
    for (const id of ids) {
        if (!papers.has(id))
            papers.set(id, day);
    }
    return {
        papers,
        days: new Set([...ledger.days, day]),
        open: new Map([...ledger.open, [day, open]]),
    };
}
function conclude(published, quiet, failure) {
    if (published.length === 0)
        return { ...quiet, published, failure };
    const days = published.map(({ day, counts }) => `${day} (${describeCounts(counts)})`);
    return { status: 'published', sentence: `Published ${days.join(', ')}.`, published, failure };
}
/** `1 paper`, `11 papers, 1 failed`. */
function describeCounts({ papers, failed }) {
    const explained = `${papers} ${papers === 1 ? 'paper' : 'papers'}`;
    return failed === 0 ? explained : `${explained}, ${failed} failed`;
}


/***/ })

};
