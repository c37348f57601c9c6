export const id = 109;
export const ids = [109];
export const modules = {

/***/ 9109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArxiv: () => (/* binding */ createArxiv)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
;// CONCATENATED MODULE: ./lib/src/arxiv/announcement-calendar.js

const CUT_OFF_HOUR = 14;
const FRIDAY = 5;
/**
 * The listing date that arXiv's schedule gives a submission, holidays apart: submissions close at
 * 14:00 New York time from Monday to Friday and are listed on the next weekday
 * (https://info.arxiv.org/help/availability.html). A holiday or a check by a moderator makes it
 * later, nothing earlier.
 * @param submitted ISO 8601 in UTC; 14:00:00 itself belongs to the next list
 * @returns `YYYY-MM-DD`
 */
function assignedDay(submitted) {
    const received = luxon/* DateTime */.c9.fromISO(submitted, { zone: 'utc' }).setZone('America/New_York');
    const closed = received.hour < CUT_OFF_HOUR ? received : received.plus({ days: 1 });
    return nextWeekday(closed.weekday > FRIDAY ? nextWeekday(closed) : closed).toFormat('yyyy-MM-dd');
}
function nextWeekday(day) {
    return day.plus({ days: day.weekday < FRIDAY ? 1 : 8 - day.weekday });
}

;// CONCATENATED MODULE: ./lib/src/arxiv/assemble-listing.js
/**
 * Puts the pages of one listing together.
 * @returns the listing, or why it is incomplete: the pages declare different totals, the sections
 * do not add up to the total, or there are not as many papers as declared.
 */
function assembleListing(category, day, pages) {
    const totals = new Set(pages.map((page) => page.total));
    const [total = 0] = totals;
    const declared = new Map(pages.flatMap((page) => page.declared));
    const ofSections = [...declared.values()].reduce((sum, count) => sum + count, 0);
    // arXiv lists a paper once; one that moves to the next page between two requests comes twice.
    const papers = new Map(pages.flatMap((page) => page.papers).map((paper) => [paper.id, paper]));
    if (totals.size === 1 && ofSections === total && papers.size === total) {
        return { category, day, declared: total, papers: [...papers.values()] };
    }
    return {
        incomplete: `it declares ${[...totals].join(' and ')} entries, its sections ${ofSections}, ` +
            `and ${papers.size} were found`,
    };
}
const PRECEDENCE = { new: 0, cross: 1, replaced: 2 };
/**
 * The union of the listings of one day: each base id once, with the kind that says most
 * (`new` before `cross` before `replaced`).
 */
function mergeListings(day, listings) {
    return {
        day,
        source: 'listing',
        late: [],
        open: [],
        declared: listings.map(({ category, declared }) => ({ category, count: declared })),
        papers: mergePapers(listings.flatMap((listing) => listing.papers)),
    };
}
/** Each base id once, where it came first, with the kind that says most. */
function mergePapers(papers) {
    const merged = new Map();
    for (const paper of papers) {
        const known = merged.get(paper.id);
        if (known === undefined || PRECEDENCE[paper.kind] < PRECEDENCE[known.kind]) {
            merged.set(paper.id, paper);
        }
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./lib/src/arxiv/announcer.js



/** Holds are at most about two weeks; the rest is for papers that were forgotten. */
const SUBMITTED_WITHIN_DAYS = 60;
/** The catch-up listing reaches back 90 days; an open day is given up a little earlier. */
const OPEN_FOR_DAYS = 85;
/**
 * Creates the reader of a day's announcement. The listings are the source. Where one of them cannot
 * be had, everything that was submitted lately and is in no page yet stands in for them; such a day
 * stays open, and the next page reads its listings again and takes what was missing. So does a day
 * on which a category showed nothing although others did.
 */
function createAnnouncer(options) {
    const { categories, log } = options;
    async function readDay(day) {
        const reading = { listings: [], silent: [], failures: [] };
        for (const category of categories) {
            const answer = await options.fetchListing(category, day).catch((error) => {
                if (error instanceof errors/* UserError */.y)
                    return error;
                throw error;
            });
            if (answer instanceof errors/* UserError */.y)
                reading.failures.push(answer);
            // The API would find the papers of the others, and the mistake would never show.
            else if (answer.status === 'unknown-category')
                throw unknownCategory(category);
            else if (answer.status === 'listed')
                reading.listings.push(answer.listing);
            else if (answer.status === 'not-yet')
                reading.silent.push(category);
        }
        return reading;
    }
    async function announceFromApi({ day, ledger, open }, { listings, failures }) {
        const [failure] = failures;
        log(`${failure?.message ?? ''} Asking the API of arXiv instead.`);
        const submitted = await options
            .fetchSubmitted(categories, instantBefore(day, SUBMITTED_WITHIN_DAYS), `${day}T00:00:00Z`)
            .catch((error) => {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            throw new errors/* UserError */.y(`${failure?.message ?? ''} Nor could its API: ${error.message}`, {
                hint: error.hint ?? '',
            });
        });
        const listed = mergeListings(day, listings);
        const due = submitted.filter((paper) => isDue(paper, day, ledger)).map(withoutDate);
        const papers = mergePapers([...listed.papers, ...due]);
        // An index that lags answers with nothing, which looks like a day without papers.
        if (failure !== undefined && !papers.some(isAnnounced))
            throw failure;
        return { ...listed, papers, source: 'api', declared: [], open: [...open, day] };
    }
    return async (question) => {
        const { day, ledger } = question;
        const reading = await readDay(day);
        if (reading.failures.length > 0)
            return announceFromApi(question, reading);
        const announcement = mergeListings(day, reading.listings);
        const isQuiet = !announcement.papers.some(isAnnounced);
        if (isQuiet)
            return { quiet: reading.silent.length > 0 ? 'not-yet' : 'nothing' };
        if (reading.silent.length > 0)
            announcement.open.push(day);
        const oldest = instantBefore(day, OPEN_FOR_DAYS).slice(0, 10);
        for (const earlier of question.open.filter((one) => one >= oldest && one < day)) {
            const again = await readDay(earlier);
            if (again.failures.length + again.silent.length > 0)
                announcement.open.push(earlier);
            // A paper that no page has may be in the listing of this day as replaced already.
            const present = new Set(announcement.papers.filter(isAnnounced).map((paper) => paper.id));
            const missing = mergeListings(earlier, again.listings).papers.filter((paper) => isAnnounced(paper) && !ledger.papers.has(paper.id) && !present.has(paper.id));
            if (missing.length === 0)
                continue;
            log(`${missing.length} papers of ${earlier} had no page yet.`);
            announcement.papers = mergePapers([...announcement.papers, ...missing]);
            announcement.late.push({ day: earlier, ids: missing.map((paper) => paper.id) });
        }
        announcement.open.sort();
        return announcement;
    };
}
function unknownCategory(category) {
    return new errors/* UserError */.y(`Input 'categories' must be arXiv categories or archives, got "${category}", which arXiv does not know.`, {
        hint: 'They are listed at https://arxiv.org/category_taxonomy. Example: categories: cs.SD, eess.AS',
    });
}
function isAnnounced(paper) {
    return paper.kind !== 'replaced';
}
/**
 * Whether a submitted paper belongs on the page of `day`: announced by then, and in no page. Where
 * no page is older, only what the calendar assigns to the very day: the rest was out before.
 */
function isDue(paper, day, ledger) {
    if (ledger.papers.has(paper.id))
        return false;
    const assigned = assignedDay(paper.submitted);
    const oldest = [...ledger.days].filter((one) => one < day).sort()[0];
    return oldest === undefined ? assigned === day : assigned > oldest && assigned <= day;
}
function withoutDate(submitted) {
    const { submitted: _submitted, ...paper } = submitted;
    return paper;
}
function instantBefore(day, days) {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() - days);
    return date.toISOString();
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/src/arxiv/api-archives.js

/** The archives that consist of categories; the others (`hep-th`) are categories themselves. */
const ARCHIVES_OF_CATEGORIES = new Set('astro-ph cond-mat cs econ eess math nlin physics q-bio q-fin stat'.split(' '));
/** Each of these archives gets papers every working day. */
const NEVER_SILENT_DAYS = 7;
/** Whether the API knows `category` only by the categories in it (`cat:cs.*`). */
function isArchiveOfCategories(category) {
    return ARCHIVES_OF_CATEGORIES.has(category);
}
/**
 * The first archive asked for of which nothing was found in a span of a week or more. That is no
 * lack of papers but a search that does not take `cat:cs.*`, as has been seen of the API, and it
 * would lose them in silence.
 */
function silentArchive(found, { categories, span }) {
    const days = luxon/* DateTime */.c9.fromISO(span.to).diff(luxon/* DateTime */.c9.fromISO(span.from)).as('days');
    if (days < NEVER_SILENT_DAYS)
        return undefined;
    return categories
        .filter(isArchiveOfCategories)
        .find((archive) => !found.some((paper) => paper.categories.some((name) => name.startsWith(`${archive}.`))));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/src/paper.js
var src_paper = __webpack_require__(2404);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(5824);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(9658);
;// CONCATENATED MODULE: ./lib/src/arxiv/api-xml.js

/** Of a tag, in characters; the validator joins them one by one, and none of arXiv's has 1,000. */
const LONGEST_TAG = 10_000;
/** Deeper than any feed; what nests without end is refused at once. */
const MAX_DEPTH = 30;
/**
 * Parses XML that has no document type. Elements become objects: children by name (`entry`,
 * `author` and `category` are arrays), text as `#text`, attributes as `@name`. Text and attributes
 * are left as written: `decodeEntities` is for the caller, once.
 */
function parseXml(text) {
    const words = text.slice(0, 200).replace(/\s+/g, ' ').trim();
    if (words === '')
        return unreadable('it is empty');
    if (!words.startsWith('<'))
        return unreadable(`it says "${words.slice(0, 100)}"`);
    // Comments apart, only document types (entities that expand without end, or that shadow `&lt;`)
    // and CDATA (text that must not be decoded) begin so, and a feed of arXiv has neither.
    const declaration = /<!(?!--)\[?[^\s[>]{0,20}/.exec(text)?.[0];
    if (declaration !== undefined)
        return unreadable(`it is no plain XML: it has "${declaration}"`);
    if (hasLongTag(text))
        return unreadable('it has a tag without end');
    // The parser alone takes a document that was cut in half for a whole one.
    const valid = fxp/* XMLValidator */.iI.validate(text);
    if (valid !== true)
        return unreadable(`it is no whole XML: ${valid.err.msg.slice(0, 100)}`);
    try {
        return { status: 'document', root: PARSER.parse(text) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return unreadable(`it is no XML that can be trusted: ${why.slice(0, 100)}`);
    }
}
function hasLongTag(text) {
    for (let at = text.indexOf('<'); at >= 0;) {
        const end = text.indexOf('>', at);
        if ((end < 0 ? text.length : end) - at > LONGEST_TAG)
            return true;
        at = end < 0 ? -1 : text.indexOf('<', end);
    }
    return false;
}
function unreadable(why) {
    return { status: 'unreadable', why };
}
const PARSER = new XMLParser/* default */.A({
    alwaysCreateTextNode: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => ['entry', 'author', 'category'].includes(name),
    maxNestedTags: MAX_DEPTH,
    parseAttributeValue: false,
    parseTagValue: false,
    processEntities: false,
});
const NAMED = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
const REPLACEMENT = '\u{fffd}';
/**
 * Decodes XML's five named references and the numeric ones, once: `&amp;lt;` becomes `&lt;`.
 * A number that is no character of XML (https://www.w3.org/TR/xml/#charsets) becomes U+FFFD; other
 * names stay as they are.
 */
function decodeEntities(text) {
    return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|apos|gt|lt|quot));/gi, (reference, decimal, hex, name) => {
        if (name !== undefined)
            return NAMED[name] ?? reference;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return isXmlCharacter(code) ? String.fromCodePoint(code) : REPLACEMENT;
    });
}
function isXmlCharacter(code) {
    if (code < 0x20)
        return code === 0x9 || code === 0xa || code === 0xd;
    return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code > 0xffff && code < 0x110000);
}

;// CONCATENATED MODULE: ./lib/src/arxiv/api-feed.js




/** An element that has text and attributes alone. */
const api_feed_text = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).transform((element) => oneLine(element['#text']));
const term = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).transform((element) => oneLine(element['@term']));
const number = api_feed_text.pipe(schemas/* string */.YjP().regex(/^\d{1,9}$/)).transform(Number);
/** arXiv's grammar of categories and archives: ACM and MSC classes (`H.5.5`, `68T10`) are not. */
const CATEGORY = /^[a-z]+(?:-[a-z]+)*(?:\.(?:[A-Z]{2}|[a-z]+(?:-[a-z]+)*))?$/;
const instant = api_feed_text.transform((written, context) => {
    const known = luxon/* DateTime */.c9.fromISO(written, { zone: 'utc' });
    if (known.isValid)
        return known.toISO({ suppressMilliseconds: true });
    context.addIssue('no instant');
    return core/* NEVER */.tm;
});
/** Atom as arXiv writes it; the entries are looked at one by one. */
const feedSchema = schemas/* object */.Ikc({
    feed: schemas/* object */.Ikc({
        'opensearch:totalResults': number,
        'opensearch:startIndex': number,
        entry: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
    }),
});
const identitySchema = schemas/* object */.Ikc({ id: api_feed_text, title: api_feed_text, summary: api_feed_text.default('') });
const entrySchema = identitySchema.extend({
    summary: api_feed_text,
    published: instant,
    author: schemas/* array */.YOg(schemas/* object */.Ikc({ name: api_feed_text })).default([]),
    category: schemas/* array */.YOg(term).default([]),
    'arxiv:primary_category': term.pipe(schemas/* string */.YjP().regex(CATEGORY)),
    'arxiv:comment': api_feed_text.optional(),
});
/**
 * Parses an answer of the API (https://info.arxiv.org/help/api/user-manual.html). A page with one
 * entry that cannot be read is unreadable as a whole, so that no paper is dropped in silence.
 * @param categories categories or archives: a paper whose primary category is in one of them is
 * `new`, any other `cross`
 */
function parseApiFeed(xml, categories) {
    const document = parseXml(xml);
    if (document.status === 'unreadable')
        return document;
    const parsed = feedSchema.safeParse(document.root);
    if (!parsed.success) {
        return { status: 'unreadable', why: `it is no feed of arXiv: ${problemOf(parsed.error)}` };
    }
    const { entry: entries, ...head } = parsed.data.feed;
    const papers = [];
    for (const [at, entry] of entries.entries()) {
        const error = errorOf(entry);
        if (error !== undefined)
            return { status: 'error', why: error };
        const paper = parseEntry(entry, categories);
        if ('problem' in paper) {
            return { status: 'unreadable', why: `its entry ${at + 1} has ${paper.problem}` };
        }
        papers.push(paper);
    }
    return {
        status: 'feed',
        total: head['opensearch:totalResults'],
        start: head['opensearch:startIndex'],
        papers,
    };
}
/** The words of an error entry. A paper may be titled "Error" too, so the id has to be no paper's. */
function errorOf(entry) {
    const { success, data } = identitySchema.safeParse(entry);
    if (!success || idOf(data.id) !== undefined)
        return undefined;
    if (data.title !== 'Error' && !data.id.includes('/api/errors'))
        return undefined;
    return data.summary.slice(0, 300) || 'an error without words';
}
function parseEntry(entry, categories) {
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success)
        return { problem: problemOf(parsed.error) };
    const { data } = parsed;
    const known = idOf(data.id);
    if (known === undefined)
        return { problem: `the id "${data.id.slice(0, 100)}"` };
    const primary = data['arxiv:primary_category'];
    const others = data.category.filter((category) => CATEGORY.test(category));
    return {
        ...known,
        kind: categories.some((category) => isIn(primary, category)) ? 'new' : 'cross',
        title: data.title,
        authors: data.author.map(({ name }) => name).filter((name) => name !== ''),
        categories: [...new Set([primary, ...others])],
        abstract: data.summary,
        comments: data['arxiv:comment'] || undefined,
        submitted: data.published,
    };
}
/** Of `http://arxiv.org/abs/2511.14600v2`. */
function idOf(address) {
    const id = /^https?:\/\/[^/]+\/abs\/(.+)$/.exec(address)?.[1];
    return id === undefined ? undefined : (0,src_paper/* parseArxivId */.RX)(id);
}
function isIn(primary, category) {
    return primary === category || primary.startsWith(`${category}.`);
}
function oneLine(written = '') {
    return decodeEntities(written).replace(/\s+/g, ' ').trim();
}
/** Where the first difference from the expected shape is. */
function problemOf(error) {
    const path = error.issues[0]?.path.filter((step) => !String(step).startsWith('#')) ?? [];
    return path.length === 0 ? 'an unknown shape' : `no readable "${path.join('/')}"`;
}

;// CONCATENATED MODULE: ./lib/src/arxiv/api-query.js


/**
 * The query of one page of a search, from `?` on, oldest submission first: what is added meanwhile
 * comes at the end. The API's manual: https://info.arxiv.org/help/api/user-manual.html
 */
function searchPath({ categories, span }, page) {
    const subjects = categories.map(
    // `cat:cs` alone would be an exact name that no paper has.
    (category) => `cat:${isArchiveOfCategories(category) ? `${category}.*` : category}`);
    const dates = `submittedDate:[${minuteOf(span.from)} TO ${minuteOf(span.to)}]`;
    const query = new URLSearchParams({
        search_query: `(${subjects.join(' OR ')}) AND ${dates}`,
        sortBy: 'submittedDate',
        sortOrder: 'ascending',
        start: String(page.start),
        max_results: String(page.maxResults),
    });
    return `?${query.toString()}`;
}
/**
 * The two halves of a span, which share no minute.
 * @returns undefined where the span is a single minute
 */
function splitSpan({ from, to }) {
    const first = instantOf(from).startOf('minute');
    const last = instantOf(to).startOf('minute');
    const minutes = last.diff(first).as('minutes');
    if (minutes < 1)
        return undefined;
    const middle = first.plus({ minutes: Math.floor(minutes / 2) });
    return [
        { from, to: isoOf(middle) },
        { from: isoOf(middle.plus({ minutes: 1 })), to },
    ];
}
function minuteOf(instant) {
    return instantOf(instant).toFormat('yyyyMMddHHmm');
}
function instantOf(instant) {
    const known = luxon/* DateTime */.c9.fromISO(instant, { zone: 'utc' });
    if (!known.isValid)
        throw new RangeError(`"${instant}" is no instant in ISO 8601`);
    return known;
}
function isoOf(instant) {
    return instant.toISO({ suppressMilliseconds: true });
}

;// CONCATENATED MODULE: ./lib/src/arxiv/api-client.js





const ATTEMPTS = 5;
const LONGEST_WAIT_SECONDS = 120;
/**
 * Creates the reader of arXiv's API. Empty, short, cut and contradictory pages are asked for again,
 * and a search whose total changes while it is read is read anew.
 * @param fetchPage takes the query as its path: its base is `arxiv-api-url`
 */
function createSubmissionsReader(fetchPage, options) {
    const { pageSize = 200, mostResults = 10_000 } = options;
    async function readSearch(search) {
        let why = '';
        for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
            const outcome = await readPages(search);
            if ('papers' in outcome)
                return outcome.papers;
            if ('tooMany' in outcome)
                return readHalves(search, outcome.tooMany);
            why = outcome.incomplete;
            await waitAfter(attempt, `the papers ${describeSearch(search)} are incomplete: ${why}`);
        }
        throw incomplete(search, `${why}, read ${ATTEMPTS} times`);
    }
    async function readPages(search) {
        const papers = new Map();
        let total = 1;
        for (let start = 0; start < total; start += pageSize) {
            const page = await readPage(search, start, Math.min(pageSize, mostResults - start));
            if (page.total > mostResults)
                return { tooMany: page.total };
            if (start === 0)
                total = page.total;
            // Pages of two states of the index may hide a paper between them, and counts cannot tell.
            if (page.total !== total) {
                return { incomplete: `there were ${total}, and then ${page.total}` };
            }
            for (const paper of page.papers)
                papers.set(paper.id, paper);
        }
        if (papers.size === total)
            return { papers: [...papers.values()] };
        return { incomplete: `there are ${total}, and ${papers.size} different ones came` };
    }
    async function readHalves(search, total) {
        const halves = splitSpan(search.span);
        if (halves === undefined) {
            throw incomplete(search, `${total} of one minute are more than the API gives`);
        }
        const papers = [];
        for (const span of halves)
            papers.push(...(await readSearch({ ...search, span })));
        return papers;
    }
    /** One page with all the entries that its own total promises. */
    async function readPage(search, start, maxResults) {
        const path = searchPath(search, { start, maxResults });
        let why = '';
        for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
            const { status, body } = await fetchPage(path, ATTEMPTS);
            const feed = parseApiFeed(body, search.categories);
            if (feed.status === 'error')
                throw refused(search, `"${feed.why}"`);
            if (status !== 200)
                throw refused(search, `status ${status}`);
            if (feed.status === 'feed') {
                const flaw = flawOf(feed, start, maxResults);
                if (flaw === undefined)
                    return feed;
                why = flaw;
            }
            else
                why = feed.why;
            await waitAfter(attempt, `the page from ${start} is incomplete: ${why}`);
        }
        throw incomplete(search, `the page from ${start}, read ${ATTEMPTS} times: ${why}`);
    }
    async function waitAfter(attempt, trouble) {
        options.log(`arXiv API: ${trouble}`);
        if (attempt === ATTEMPTS)
            return;
        const wait = Math.min(options.requestInterval * 2 ** attempt, LONGEST_WAIT_SECONDS);
        await (0,promises_.setTimeout)(wait * 1000);
    }
    return async (categories, from, to) => {
        const search = { categories, span: { from, to } };
        const found = await readSearch(search);
        const silent = silentArchive(found, search);
        if (silent !== undefined)
            throw incomplete(search, `there is none in ${silent}`);
        // Two halves of a span may both have a paper whose entry changed between them.
        const papers = [...new Map(found.map((paper) => [paper.id, paper])).values()];
        return papers.sort((a, b) => compare(a.submitted, b.submitted) || compare(a.id, b.id));
    };
}
/** What a page lacks of what it declares itself. */
function flawOf({ total, start, papers }, asked, most) {
    if (start !== asked)
        return `it begins at ${start}`;
    const expected = Math.max(0, Math.min(most, total - start));
    if (papers.length !== expected)
        return `it has ${papers.length} papers instead of ${expected}`;
    return undefined;
}
function incomplete(search, why) {
    return new errors/* UserError */.y(`The API of arXiv did not give all papers ${describeSearch(search)}: ${why}.`, { hint: 'Nothing was published, so that no paper is lost. Run the workflow again later.' });
}
function refused(search, answer) {
    return new errors/* UserError */.y(`The API of arXiv refused to search for papers ${describeSearch(search)}: ${answer}.`, {
        hint: 'Nothing was published. Check the input categories against https://arxiv.org/category_taxonomy, and arxiv-api-url.',
    });
}
function describeSearch({ categories, span }) {
    return `in ${categories.join(', ')} submitted from ${span.from} to ${span.to}`;
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./lib/src/arxiv/api-papers-client.js

/** Ids in one request: its address stays well below what servers take. */
const IDS_A_REQUEST = 100;
const api_papers_client_ATTEMPTS = 3;
/**
 * Creates the reader of single papers from arXiv's API.
 * @param fetchPage takes the query as its path: its base is `arxiv-api-url`
 */
function createPapersReader(fetchPage) {
    return async (ids, categories) => {
        const papers = [];
        for (let at = 0; at < ids.length; at += IDS_A_REQUEST) {
            const some = ids.slice(at, at + IDS_A_REQUEST);
            const query = new URLSearchParams({
                id_list: some.join(','),
                max_results: String(IDS_A_REQUEST),
            });
            const { body } = await fetchPage(`?${query.toString()}`, api_papers_client_ATTEMPTS);
            const feed = parseApiFeed(body, categories);
            if (feed.status !== 'feed')
                continue;
            for (const { submitted: _, ...paper } of feed.papers) {
                if (some.includes(paper.id))
                    papers.push(paper);
            }
        }
        return papers;
    };
}

// EXTERNAL MODULE: ./node_modules/domhandler/dist/node.js
var dist_node = __webpack_require__(6646);
// EXTERNAL MODULE: ./node_modules/domutils/dist/legacy.js
var legacy = __webpack_require__(8548);
// EXTERNAL MODULE: ./node_modules/domutils/dist/querying.js
var querying = __webpack_require__(459);
// EXTERNAL MODULE: ./node_modules/domutils/dist/traversal.js
var traversal = __webpack_require__(8189);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/index.js + 1 modules
var dist = __webpack_require__(8229);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(1600);
;// CONCATENATED MODULE: ./lib/src/arxiv/listing-depth.js

/** arXiv's listings stay below 20. The parser's cost grows with the square of the depth. */
const listing_depth_MAX_DEPTH = 500;
/** Whether a page is nested deeper than any listing, found out in one pass that stops there. */
function isTooDeep(html) {
    let depth = 0;
    let tooDeep = false;
    const parser = new Parser/* Parser */.i({
        onopentag() {
            depth += 1;
            if (depth <= listing_depth_MAX_DEPTH)
                return;
            tooDeep = true;
            parser.pause();
        },
        onclosetag() {
            depth -= 1;
        },
    });
    parser.write(html);
    if (!tooDeep)
        parser.end();
    return tooDeep;
}

;// CONCATENATED MODULE: ./lib/src/arxiv/listing-page.js





const KIND_OF_SECTION = {
    'New submissions': 'new',
    'Cross submissions': 'cross',
    'Replacement submissions': 'replaced',
};
const SECTION = /^(New submissions|Cross submissions|Replacement submissions) \((?:continued, )?showing (?:first |last )?(\d+) of (\d+) entries\s*\)$/;
/**
 * Parses arXiv's `/catchup/<category>/<day>?abs=True`. The markup is arXiv's own
 * (https://github.com/arXiv/arxiv-browse, templates catchup.html and list/list_macros.html).
 * The counts of each section are held against what was parsed; those of the whole listing, which may
 * have several pages, are for `assembleListing`.
 */
function parseListingPage(html, day) {
    if (isTooDeep(html))
        return { status: 'unreadable', why: 'it is nested too deep' };
    const root = (0,dist/* parseDocument */.Tp)(html);
    const heading = (0,legacy/* getElementsByTagName */.yB)('h1', root).map(lineOf).find(isCatchupHeading);
    if (heading === undefined)
        return { status: 'unreadable', why: 'it has no catch-up heading' };
    if (!heading.endsWith(` on ${headingDate(day)}`)) {
        return { status: 'unreadable', why: `it is headed "${heading.slice(0, 100)}"` };
    }
    const page = lineOf((0,legacy/* getElementsByTagName */.yB)('main', root)[0] ?? (0,legacy/* getElementsByTagName */.yB)('body', root)[0]);
    const total = /Total of (\d+) entries for/.exec(page)?.[1];
    if (total === undefined)
        return { status: 'unreadable', why: 'it states no number of entries' };
    // The id repeats: one such list for each section.
    const sections = (0,querying/* findAll */.JW)((element) => element.name === 'dl' && (0,traversal/* getAttributeValue */.ul)(element, 'id') === 'articles', root.children);
    if (sections.length === 0) {
        if (!/No (further )?updates for/.test(page)) {
            return { status: 'unreadable', why: 'it has neither entries nor the words "No updates"' };
        }
        if (Number(total) > 0) {
            return { status: 'inconsistent', why: `it declares ${total} entries and shows none` };
        }
        return { status: 'no-updates', superseded: page.includes('Continue to the next day') };
    }
    // The total is stated again below the entries. Without it the last abstract may be cut short.
    if (!html.slice(html.lastIndexOf('</dl>')).includes(`Total of ${total} entries for`)) {
        return { status: 'inconsistent', why: 'it ends before its end' };
    }
    return parseSections(sections, Number(total));
}
/** What a page says in its heading: on a page that refuses a request, why. */
function parseHeading(html) {
    if (isTooDeep(html))
        return undefined;
    return lineOf((0,legacy/* getElementsByTagName */.yB)('h1', (0,dist/* parseDocument */.Tp)(html))[0]) || undefined;
}
function isCatchupHeading(text) {
    return text.startsWith('Catchup results for ');
}
/** `2011-02-03` → `Thu, 03 Feb 2011`, as the page writes it. */
function headingDate(day) {
    return new Date(`${day}T00:00:00Z`).toUTCString().slice(0, 16);
}
function parseSections(sections, total) {
    const papers = [];
    const declared = [];
    for (const section of sections) {
        const title = lineOf((0,legacy/* getElementsByTagName */.yB)('h3', section)[0]);
        const [, name = '', showing, of] = SECTION.exec(title) ?? [];
        const kind = KIND_OF_SECTION[name];
        if (kind === undefined) {
            return { status: 'unreadable', why: `it has a section "${title.slice(0, 100)}"` };
        }
        const terms = (0,legacy/* getElementsByTagName */.yB)('dt', section);
        const details = (0,legacy/* getElementsByTagName */.yB)('dd', section);
        const parsed = terms.map((term, at) => listing_page_parseEntry(term, details[at], kind));
        const complete = parsed.filter((paper) => paper !== undefined);
        if (complete.length !== Number(showing) || details.length !== terms.length) {
            const why = `section "${title}" has ${complete.length} readable entries`;
            return { status: 'inconsistent', why };
        }
        declared.push([kind, Number(of)]);
        papers.push(...complete);
    }
    return { status: 'entries', total, declared, papers };
}
function listing_page_parseEntry(term, detail, kind) {
    if (detail === undefined)
        return undefined;
    const links = (0,legacy/* getElementsByTagName */.yB)('a', term);
    const id = links.map((link) => /^\/abs\/(.+)$/.exec(hrefOf(link))?.[1]).find(Boolean);
    const known = id === undefined ? undefined : (0,src_paper/* parseArxivId */.RX)(id);
    // Only the HTML link tells the version; a paper without HTML has none on this page.
    const html = links.map((link) => /\/html\/(.+)$/.exec(hrefOf(link))?.[1]).find(Boolean);
    const title = fieldOf(detail, 'list-title');
    const subjects = fieldOf(detail, 'list-subjects') ?? '';
    const categories = [...subjects.matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)(?:;|$)/g)].map(([, category = '']) => category);
    const [abstract] = (0,legacy/* getElementsByTagName */.yB)('p', detail);
    if (known === undefined || title === undefined || categories.length === 0)
        return undefined;
    return {
        id: known.id,
        version: html === undefined ? undefined : (0,src_paper/* parseArxivId */.RX)(html)?.version,
        kind,
        title,
        authors: (0,legacy/* getElementsByTagName */.yB)('a', withClass('list-authors', detail)).map(lineOf),
        categories,
        abstract: abstract === undefined ? '' : lineOf(abstract),
        comments: fieldOf(detail, 'list-comments'),
    };
}
/** The text of a field without its descriptor (`Title:`, `Comments:` …). */
function fieldOf(detail, name) {
    const [field] = withClass(name, detail);
    if (field === undefined)
        return undefined;
    const shown = field.children.filter((child) => !((0,dist_node/* isTag */.dz)(child) && hasClass(child, 'descriptor')));
    return shown.map(textOf).join('').replace(/\s+/g, ' ').trim();
}
/** Text on one line. */
function lineOf(node) {
    return node === undefined ? '' : textOf(node).replace(/\s+/g, ' ').trim();
}
/** The text of a node; a link that arXiv shortened to "this https URL" is written out again. */
function textOf(root) {
    const texts = [];
    // A stack of its own: a page that nests without end must not end the run.
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ((0,dist_node/* isText */.KH)(node))
            texts.push(node.data);
        else if (isShortenedLink(node))
            texts.push(hrefOf(node));
        else if ((0,dist_node/* hasChildren */.Go)(node))
            open.push(...node.children.toReversed());
    }
    return texts.join('');
}
function isShortenedLink(node) {
    if (!(0,dist_node/* isTag */.dz)(node) || node.name !== 'a')
        return false;
    const [text] = node.children;
    return text !== undefined && (0,dist_node/* isText */.KH)(text) && /^\s*this \w+ URL\s*$/.test(text.data);
}
function hrefOf(link) {
    return (0,traversal/* getAttributeValue */.ul)(link, 'href') ?? '';
}
function withClass(name, parent) {
    return (0,querying/* findAll */.JW)((element) => hasClass(element, name), parent.children);
}
function hasClass(element, name) {
    return ((0,traversal/* getAttributeValue */.ul)(element, 'class') ?? '').split(/\s+/).includes(name);
}

;// CONCATENATED MODULE: ./lib/src/arxiv/listing-client.js




/** Entries on a page of the catch-up listing, fixed by arXiv. */
const PAGE_SIZE = 2000;
const listing_client_ATTEMPTS = 5;
/**
 * Creates the reader of announcements. An incomplete listing is read again after a wait that doubles
 * from the interval (a minute and a half in all at 3 seconds).
 * @returns fetches the listing of a category, whole (all its pages, all declared entries) or not at
 * all. It throws a UserError when the listing stays incomplete, is refused, or cannot be read.
 */
function createListingReader(fetchPage, options) {
    async function fetchListing(category, day) {
        let why = '';
        for (let attempt = 1; attempt <= listing_client_ATTEMPTS; attempt += 1) {
            const outcome = await fetchPages(category, day);
            if (!('incomplete' in outcome))
                return outcome;
            why = outcome.incomplete;
            // Its replicas lag for minutes at most times that this was seen.
            const wait = attempt < listing_client_ATTEMPTS ? options.requestInterval * 2 ** attempt : 0;
            options.log(`arXiv: the listing of ${category} for ${day} is incomplete: ${why}`);
            await (0,promises_.setTimeout)(wait * 1000);
        }
        throw new errors/* UserError */.y(`The listing of ${category} for ${day} is incomplete, read ${listing_client_ATTEMPTS} times: ${why}.`, { hint: 'Nothing was published, so that no paper is lost. Run the workflow again later.' });
    }
    async function fetchPages(category, day) {
        const pages = [];
        let missing = 1;
        while (missing > 0) {
            const more = pages.length === 0 ? '' : `&page=${pages.length + 1}`;
            const answer = await fetchPage(`/catchup/${category}/${day}?abs=True${more}`, listing_client_ATTEMPTS);
            if (answer.status === 400 && answer.body.includes('later than today')) {
                return { status: 'not-yet' };
            }
            const isUnknown = parseHeading(answer.body)?.startsWith('Invalid subject') === true;
            if (answer.status === 400 && isUnknown)
                return { status: 'unknown-category' };
            if (answer.status !== 200)
                throw refusedListing(category, day, answer);
            const page = parseListingPage(answer.body, day);
            if (page.status === 'no-updates') {
                return { status: page.superseded ? 'no-updates' : 'not-yet' };
            }
            if (page.status === 'inconsistent')
                return { incomplete: page.why };
            if (page.status === 'unreadable')
                throw unreadableListing(category, day, page.why);
            pages.push(page);
            missing = page.total - pages.reduce((sum, { papers }) => sum + papers.length, 0);
            if (page.papers.length < PAGE_SIZE)
                break;
        }
        const listing = assembleListing(category, day, pages);
        return 'incomplete' in listing ? listing : { status: 'listed', listing };
    }
    return fetchListing;
}
function refusedListing(category, day, answer) {
    const heading = parseHeading(answer.body)?.slice(0, 200);
    return new errors/* UserError */.y(`arXiv refused the listing of ${category} for ${day}: status ${answer.status}` +
        `${heading === undefined ? '' : `, "${heading}"`}.`, {
        hint: 'Check the input categories against https://arxiv.org/category_taxonomy; listings reach back 90 days.',
    });
}
function unreadableListing(category, day, why) {
    return new errors/* UserError */.y(`The page of arXiv for ${category} on ${day} is not a listing this version can read: ${why}.`, { hint: 'Nothing was published. arXiv may have changed its pages: look for a newer release.' });
}

;// CONCATENATED MODULE: ./lib/src/arxiv/answer-body-client.js

const decode = (bytes) => new TextDecoder().decode(bytes);
/** What is no text; a PDF is at most 20 MB. */
const FILE = {
    maxBytes: 20_000_000,
    read: (bytes) => bytes,
    textOf: decode,
};
/** Text in UTF-8; a day of 2,000 entries with abstracts is about 8 MB. */
const PAGE = {
    maxBytes: 10_000_000,
    read: decode,
    textOf: (body) => body,
};
/** What came compressed may swell without end. */
const MAX_UNPACKED_BYTES = 10_000_000;
/**
 * Reads the body of an answer; reading stops at the limit, counted after decompression.
 * @throws UserError past the limit: asking again would only bring as much again.
 */
async function readBody(response, path, kind) {
    const isPacked = response.headers.has('content-encoding');
    const limit = isPacked ? Math.min(kind.maxBytes, MAX_UNPACKED_BYTES) : kind.maxBytes;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > limit) {
            throw new errors/* UserError */.y(`arXiv's answer to ${path} is longer than ${limit / 1e6} MB.`);
        }
        chunks.push(chunk);
    }
    return kind.read(Buffer.concat(chunks));
}

;// CONCATENATED MODULE: ./lib/src/arxiv/polite-client.js



/** The `Accept` headers for arXiv's pages, its API and its PDFs. */
const ACCEPT = {
    pages: 'text/html, application/xhtml+xml, */*',
    api: 'application/atom+xml, */*',
    files: 'application/pdf, */*',
};
/** Statuses that pass. */
const THROTTLING = new Set([406, 429]);
const OUT_OF_ORDER = new Set([408, 425, 500, 502, 503, 504]);
const TIMEOUT = 60_000;
const polite_client_LONGEST_WAIT_SECONDS = 120;
const MAX_REDIRECTS = 5;
const REDIRECT_HOSTS = new Set(['arxiv.org', 'www.arxiv.org', 'export.arxiv.org']);
/**
 * Creates the one connection to arXiv: requests to all of its addresses, those of redirects too, are
 * made one at a time and `requestInterval` apart, as https://info.arxiv.org/help/api/tou.html asks. What passes
 * (throttling, 5xx, a broken connection) is asked again after a wait that doubles from the
 * interval; `Retry-After` is obeyed up to two minutes.
 */
function createPoliteClient(options) {
    let queue = Promise.resolve();
    let lastEnd = Number.NEGATIVE_INFINITY;
    const paced = async (task) => {
        await (0,promises_.setTimeout)(Math.max(0, lastEnd + options.requestInterval * 1000 - performance.now()));
        try {
            return await task();
        }
        finally {
            lastEnd = performance.now();
        }
    };
    function inTurn(task) {
        const turn = queue.then(task);
        // The next one waits for this one's end, whatever its outcome.
        queue = turn.catch(() => undefined);
        return turn;
    }
    /** Asks until there is an answer, or no more attempt is left. */
    async function insist(path, attempts, target) {
        for (let attempt = 1;; attempt += 1) {
            const outcome = await request(path, target, paced);
            if ('answer' in outcome)
                return outcome.answer;
            if (attempt >= attempts)
                throw polite_client_unreadable(outcome, path, attempt);
            const backOff = options.requestInterval * 2 ** attempt;
            const wait = Math.min(Math.max(backOff, outcome.retryAfter ?? 0), polite_client_LONGEST_WAIT_SECONDS);
            options.log(`arXiv: ${outcome.trouble} for ${path}; asking again in ${wait} s`);
            await (0,promises_.setTimeout)(wait * 1000);
        }
    }
    function connect(url, accept, as) {
        const fetchAs = (kind) => (path, attempts) => inTurn(() => insist(path, attempts, { ...options, url, accept, kind }));
        return as === 'bytes' ? fetchAs(FILE) : fetchAs(PAGE);
    }
    return connect;
}
function polite_client_unreadable({ trouble, mood }, path, attempts) {
    return new errors/* UserError */.y(`arXiv could not be read: ${trouble} for ${path}, asked ${attempts} times.`, {
        hint: `${mood} Run the workflow again later; https://status.arxiv.org tells of outages.`,
    });
}
async function request(path, target, paced) {
    const first = new URL(target.url + path);
    let url = first;
    try {
        for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
            const { status, body, headers } = await paced(() => fetchOnce(url, path, target));
            const location = headers.get('location');
            if (status >= 300 && status < 400 && location !== null) {
                const next = new URL(location, url);
                const allowed = next.host === first.host || REDIRECT_HOSTS.has(next.host);
                if (!allowed || !['https:', first.protocol].includes(next.protocol)) {
                    return { answer: { status, body: target.kind.read(new Uint8Array()) } };
                }
                url = next;
                continue;
            }
            const throttled = THROTTLING.has(status);
            if (!throttled && !OUT_OF_ORDER.has(status))
                return { answer: { status, body } };
            const text = target.kind.textOf(body);
            const words = text.length < 200 ? text.replace(/\s+/g, ' ').trim() : '';
            return {
                trouble: `status ${status}${words === '' ? '' : ` (${words})`}`,
                mood: throttled
                    ? 'arXiv is throttling: it takes fewer requests from this address, which other jobs may share.'
                    : 'arXiv is out of order.',
                retryAfter: Number(headers.get('retry-after') ?? 0) || undefined,
            };
        }
        return { trouble: 'too many redirects', mood: 'arXiv is out of order.' };
    }
    catch (error) {
        if (!(error instanceof Error) || error instanceof errors/* UserError */.y)
            throw error;
        if (error.name === 'TimeoutError') {
            const seconds = (target.timeout ?? TIMEOUT) / 1000;
            return { trouble: `no whole answer in ${seconds} s`, mood: 'arXiv is too slow.' };
        }
        // fetch tells the reason of a failed connection only in the cause, and that of several
        // addresses only as a code.
        const cause = error.cause ?? {};
        const reason = [cause.message, cause.code].find((text) => typeof text === 'string' && text);
        const trouble = typeof reason === 'string' ? `${error.message} (${reason})` : error.message;
        return { trouble, mood: 'arXiv cannot be reached from this machine.' };
    }
}
async function fetchOnce(url, path, { userAgent, accept, kind, timeout = TIMEOUT }) {
    const response = await fetch(url, {
        headers: { 'user-agent': userAgent, accept },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
    });
    return {
        status: response.status,
        headers: response.headers,
        body: await readBody(response, path, kind),
    };
}

// EXTERNAL MODULE: ./lib/src/reading/pdf-client.js
var pdf_client = __webpack_require__(3927);
// EXTERNAL MODULE: ./lib/src/reading/plain-text.js
var plain_text = __webpack_require__(4365);
;// CONCATENATED MODULE: ./lib/src/reading/abstract-text.js

/** What arXiv's listing says of a paper, in the shape of a full text: title, abstract, comments. */
function abstractText(paper) {
    const parts = [`Title: ${(0,plain_text/* toPlainLine */.I)(paper.title)}`, '# Abstract', (0,plain_text/* toPlainLine */.I)(paper.abstract)];
    const comments = (0,plain_text/* toPlainLine */.I)(paper.comments ?? '');
    if (comments !== '')
        parts.push(`Comments: ${comments}`);
    return parts.join('\n\n');
}

;// CONCATENATED MODULE: ./lib/src/reading/flow-handlers.js
const block = ({ out }) => {
    out.breakBlock();
    return () => out.breakBlock();
};
const caption = ({ out }) => {
    out.breakBlock();
    out.openCapture();
    return () => out.writeBlock(out.closeCapture());
};
const note = ({ out }) => {
    out.openCapture();
    return () => {
        const text = out.closeCapture();
        if (text !== '')
            out.write(` [footnote: ${text}]`);
    };
};
const listing = (page) => {
    const { out } = page;
    out.breakBlock();
    page.listings.push([]);
    return () => {
        out.breakBlock();
        out.writeBlock((page.listings.pop() ?? []).join('\n'));
    };
};
const listingLine = ({ out, listings }) => {
    out.openCapture();
    return () => {
        const line = out.closeCode();
        if (line !== '')
            (listings.at(-1) ?? []).push(line);
    };
};
const lineNumber = ({ out }) => () => out.write(' ');
const preformatted = ({ out }) => {
    out.breakBlock();
    out.openCapture();
    return () => out.writeBlock(out.closeCodeLines());
};
/** Signs (†, ∗) and ordinals keep their place; marks of affiliations say nothing without layout. */
const script = (mark) => ({ out, inAuthors }) => {
    out.openCapture();
    return () => {
        const body = out.closeCapture();
        if (body === '' || (inAuthors && mark === '^'))
            return;
        if (!/[\p{L}\p{N}]/u.test(body) || /^(?:st|nd|rd|th)$/.test(body))
            out.write(body);
        else
            out.writeScript(mark, body);
    };
};
const lineBreak = ({ out, inAuthors }) => {
    out.write(inAuthors ? ', ' : ' ');
    return undefined;
};
/** Paragraphs, captions, notes, listings and scripts, by `.class` or element name. */
const FLOW_HANDLERS = [
    ...[
        'p',
        'div',
        'section',
        'figure',
        'blockquote',
        'header',
        'footer',
        'aside',
        'hr',
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
    ].map((name) => [name, block]),
    ['.ltx_p', block],
    ['.ltx_para', block],
    ['.ltx_caption', caption],
    ['figcaption', caption],
    ['.ltx_note', note],
    ['dd', block],
    ['.ltx_listing', listing],
    ['.ltx_listingline', listingLine],
    ['.ltx_tag_listingline', lineNumber],
    ['pre', preformatted],
    ['sup', script('^')],
    ['sub', script('_')],
    ['br', lineBreak],
];

;// CONCATENATED MODULE: ./lib/src/reading/heading-handlers.js
/** `#` signs of the headings that structure a paper; the other titles run into their text. */
const HEADING_LEVELS = new Map([
    ['ltx_title_part', 1],
    ['ltx_title_chapter', 1],
    ['ltx_title_section', 1],
    ['ltx_title_appendix', 1],
    ['ltx_title_abstract', 1],
    ['ltx_title_acknowledgements', 1],
    ['ltx_title_subsection', 2],
    ['ltx_title_subsubsection', 3],
    ['ltx_title_paragraph', 4],
    ['ltx_title_subparagraph', 5],
]);
/** More names than this are a collaboration, and would take the room of the paper. */
const MAX_AUTHORS = 2000;
const heading = (page, { classes }) => {
    const { out } = page;
    const level = classes.map((one) => HEADING_LEVELS.get(one)).find(Boolean);
    const isTitle = classes.includes('ltx_title_document');
    out.breakBlock();
    if (level === undefined && !isTitle)
        return () => out.joinNext();
    out.openCapture();
    return () => {
        const text = out.closeCapture();
        if (isTitle)
            writeTitle(page, text);
        else if (text !== '')
            out.writeBlock(`${'#'.repeat(level ?? 1)} ${text}`);
    };
};
function writeTitle(page, text) {
    if (text === '' || page.title !== '')
        return;
    page.title = text;
    page.frontMatter += text.length;
    page.out.writeBlock(`Title: ${text}`);
}
const authors = (page) => {
    const { out } = page;
    out.breakBlock();
    out.openCapture();
    page.inAuthors = true;
    return () => {
        page.inAuthors = false;
        const names = out
            .closeCapture()
            .split(',')
            .map((name) => name.trim());
        const text = names.filter(Boolean).join(', ');
        if (text === '' || page.authorsSeen)
            return;
        page.authorsSeen = true;
        const shown = text.length > MAX_AUTHORS ? `${text.slice(0, MAX_AUTHORS)} …` : text;
        page.frontMatter += shown.length;
        out.writeBlock(`Authors: ${shown.toWellFormed()}`);
    };
};
const author = ({ out }) => {
    out.write(', ');
    return () => out.write(', ');
};
const heading_handlers_abstract = (page) => {
    const { out } = page;
    out.breakBlock();
    const before = out.written();
    return () => {
        out.breakBlock();
        page.frontMatter += out.written() - before;
    };
};
/** Titles, and what stands before the body, by `.class`. */
const HEADING_HANDLERS = [
    ['.ltx_title', heading],
    ['.ltx_authors', authors],
    ['.ltx_creator', author],
    ['.ltx_author_notes', author],
    ['.ltx_contact', author],
    ['.ltx_abstract', heading_handlers_abstract],
];

;// CONCATENATED MODULE: ./lib/src/reading/list-handlers.js
const list = (page, { name, classes }) => {
    const numbered = name === 'ol' || classes.includes('ltx_enumerate');
    page.lists.push(numbered ? 0 : undefined);
    page.out.openList();
    return () => {
        page.lists.pop();
        page.out.closeList();
    };
};
const item = (page) => {
    const count = page.lists.at(-1);
    if (count !== undefined)
        page.lists[page.lists.length - 1] = count + 1;
    page.out.openItem(count === undefined ? '-' : `${count + 1}.`);
    return () => page.out.breakBlock();
};
const list_handlers_term = (page) => {
    page.out.openItem('-');
    page.inTerm = true;
    return () => {
        page.inTerm = false;
        page.out.joinNext();
    };
};
/** `1.`, `(a)`, `iv)`: a mark that counts. Signs alone become `-`, words begin the item's text. */
const COUNTING = /^[([]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})(?:\.\d{1,3})*[.):\]]{0,2}$/;
const itemTag = (page, { classes }) => {
    const { out } = page;
    if (page.inTerm || classes.includes('ltx_inline-item'))
        return undefined;
    out.openCapture();
    return () => {
        const mark = out.closeCapture();
        if (COUNTING.test(mark)) {
            out.markItem(mark);
            return;
        }
        out.markItem('-');
        if (/^\$\\[a-zA-Z]+\$$/.test(mark) || !/[\p{L}\p{N}]/u.test(mark))
            return;
        out.write(mark);
        out.joinNext();
    };
};
/** Lists and their items, by `.class` or element name. */
const LIST_HANDLERS = [
    ['ul', list],
    ['ol', list],
    ['dl', list],
    ['.ltx_itemize', list],
    ['.ltx_enumerate', list],
    ['li', item],
    ['.ltx_item', item],
    ['dt', list_handlers_term],
    ['.ltx_tag_item', itemTag],
    ['.ltx_tag_description', itemTag],
];

;// CONCATENATED MODULE: ./lib/src/reading/equation-text.js
/**
 * A displayed formula as lines: `$$…$$ (3)` for each row that holds a formula, plain text for
 * the others (`\intertext`). `inline` gives the same with single `$`, all on one line.
 */
function renderEquation(rows, inline) {
    return rows
        .map((row) => [renderRow(row, inline ? '$' : '$$'), row.number].filter(Boolean).join(' '))
        .filter(Boolean)
        .join(inline ? ' ' : '\n');
}
function renderRow({ pieces }, fence) {
    const filled = pieces.filter((piece) => piece.text !== '');
    if (!filled.some((piece) => piece.tex))
        return filled.map((piece) => piece.text).join(' ');
    const tex = filled.map(({ tex: isTex, text }) => isTex || /^[.,;:]$/.test(text) ? text : `\\text{${text}}`);
    return `${fence}${tex.join(' ')}${fence}`;
}

;// CONCATENATED MODULE: ./lib/src/reading/table-text.js
/** Wider or taller spans are mistakes; no table is filled up for them. */
const MAX_SPAN = 60;
function newGrid() {
    return { rows: [], covered: [] };
}
/** Begins a row. */
function addRow(grid) {
    const before = grid.rows.at(-1);
    if (before !== undefined)
        fillCovered(grid, before);
    grid.rows.push([]);
}
/**
 * Adds a cell to the last row, after the columns that cells of earlier rows still cover; the
 * columns and rows it spans besides its own stay empty, so that numbers stay under their heading.
 */
function addCell(grid, text, attributes) {
    if (grid.rows.length === 0)
        addRow(grid);
    const row = grid.rows.at(-1) ?? [];
    fillCovered(grid, row);
    const columns = spanOf(attributes['colspan']);
    const rows = spanOf(attributes['rowspan']);
    for (let column = 0; column < columns; column += 1) {
        grid.covered[row.length] = rows - 1;
        row.push(column === 0 ? text : '');
    }
}
function fillCovered(grid, row) {
    for (let left = grid.covered[row.length]; left; left = grid.covered[row.length]) {
        grid.covered[row.length] = left - 1;
        row.push('');
    }
}
function spanOf(value) {
    const span = Number.parseInt(value ?? '1', 10);
    return span >= 1 && span <= MAX_SPAN ? span : 1;
}
/** The table as lines, ` | ` between cells; rows without text are left out. */
function renderGrid(grid) {
    return filledRows(grid)
        .map((row) => row.join(' | ').replaceAll('  ', ' ').trim())
        .join('\n');
}
/** A table inside a cell, on one line: a heading broken by hand is words, a real table keeps its marks. */
function renderNestedGrid(grid) {
    const rows = filledRows(grid);
    return rows.every((row) => row.length === 1)
        ? rows.join(' ')
        : rows.map((row) => row.filter(Boolean).join(', ')).join('; ');
}
function filledRows(grid) {
    return grid.rows.filter((row) => row.some((cell) => cell !== ''));
}

;// CONCATENATED MODULE: ./lib/src/reading/table-handlers.js


const EQUATIONS = new Set(['ltx_equation', 'ltx_equationgroup', 'ltx_eqn_table']);
const table = (page, tag) => tag.classes.some((one) => EQUATIONS.has(one)) ? equation(page, tag) : grid(page, tag);
const equation = ({ out, tables }) => {
    out.breakBlock();
    const open = { kind: 'equation', rows: [], cellDepth: out.captures() + 1 };
    tables.push(open);
    return () => {
        tables.pop();
        out.writeBlock(renderEquation(open.rows, out.captures() > 0));
    };
};
const grid = ({ out, tables }) => {
    out.breakBlock();
    const open = { kind: 'grid', grid: newGrid() };
    tables.push(open);
    return () => {
        tables.pop();
        out.writeBlock(out.captures() > 0 ? renderNestedGrid(open.grid) : renderGrid(open.grid));
    };
};
const row = ({ tables }) => {
    const open = tables.at(-1);
    if (open?.kind === 'grid')
        addRow(open.grid);
    else
        open?.rows.push({ pieces: [], number: '' });
    return undefined;
};
const cell = ({ out, tables }, { classes, attributes }) => {
    const open = tables.at(-1);
    if (open === undefined)
        return undefined;
    out.openCapture();
    return () => {
        const text = out.closeCapture();
        if (open.kind === 'grid') {
            addCell(open.grid, text, attributes);
            return;
        }
        const last = open.rows.at(-1);
        if (last === undefined)
            return;
        if (classes.includes('ltx_eqn_eqno'))
            last.number ||= text;
        else
            last.pieces.push({ tex: false, text });
    };
};
/** Tables and displayed equations (which are tables too), by `.class` or element name. */
const TABLE_HANDLERS = [
    ['table', table],
    ['.ltx_tabular', grid],
    ['tr', row],
    ['.ltx_tr', row],
    ['td', cell],
    ['th', cell],
    ['.ltx_td', cell],
    ['.ltx_th', cell],
];

;// CONCATENATED MODULE: ./lib/src/reading/element-handlers.js




/** LaTeXML classes come with every element; plain HTML's names decide where there is none. */
const HANDLERS = new Map([
    ...HEADING_HANDLERS,
    ...FLOW_HANDLERS,
    ...LIST_HANDLERS,
    ...TABLE_HANDLERS,
]);
/** These elements are told by their name, since their classes also name what surrounds them. */
const BY_NAME = new Set(['tr', 'td', 'th', 'table', 'li', 'dt', 'dd', 'sup', 'sub', 'br', 'pre']);
/** The handler of an element: that of its first class that has one, else that of its name. */
function handlerOf({ name, classes }) {
    if (BY_NAME.has(name))
        return HANDLERS.get(name);
    for (const one of classes) {
        const handler = HANDLERS.get(`.${one}`);
        if (handler !== undefined)
            return handler;
    }
    return HANDLERS.get(name);
}
const SKIPPED_NAMES = words('script style template noscript iframe object nav dialog form button select textarea ' +
    'audio video canvas');
const SKIPPED_CLASSES = words('ltx_bibliography ltx_biblist ltx_bibitem ltx_index ltx_TOC ltx_toclist ltx_note_mark ' +
    'ltx_tag_note ltx_note_type ltx_role_footnotemark ltx_listing_data ltx_pagination ltx_rdf ' +
    'ltx_role_typerefnum package-alerts ltx_page_header ltx_page_footer ltx_page_navbar ' +
    'ltx_page_logo sr-only');
/** Menus, buttons, references, marks: true where nothing inside belongs to the text. */
function isSkipped({ name, classes }) {
    return SKIPPED_NAMES.has(name) || classes.some((one) => SKIPPED_CLASSES.has(one));
}
const MESSAGES = new Set(['ltx_ERROR', 'ltx_FATAL', 'ltx_WARNING', 'ltx_INFO']);
/** Debris and messages of the conversion, such as the name of a command it did not know. */
function isMessage({ classes }) {
    return classes.some((one) => MESSAGES.has(one));
}
const WORDS_IN_DRAWINGS = new Set(['ltx_p', 'ltx_para', 'ltx_listing', 'ltx_tabular']);
/** Whole paragraphs inside a drawing (a framed box is drawn), unlike the labels of its axes. */
function isProseInDrawing({ classes }) {
    return classes.some((one) => WORDS_IN_DRAWINGS.has(one));
}
function words(text) {
    return new Set(text.split(' '));
}

;// CONCATENATED MODULE: ./lib/src/reading/formula-text.js

/** Commands of which nothing is seen on the page, with the number of their `{…}` arguments. */
const UNSEEN = new Map([
    ['phantom', 1],
    ['hphantom', 1],
    ['vphantom', 1],
    ['definecolor', 3],
    ['color', 1],
    ['pagecolor', 1],
]);
const COMMAND = /\\([a-zA-Z]+)/g;
const WORTH_A_LOOK = /\\(?:[hv]?phantom|(?:define|text|page)?color)\b/;
const WHITE_COLOUR = /^(?:white|1(?:\.0*)?(?:,1(?:\.0*)?){0,2}|#?[fF]{6})$/;
/**
 * The TeX of a formula as a reader would type it: LaTeXML's `alttext` on one line, without source
 * line breaks (`%` and a line feed), a leading `\displaystyle`, colour switches, phantoms and
 * what is set in white.
 * @returns '' where nothing of the formula is seen.
 */
function toTex(alttext) {
    const joined = alttext.includes('%') ? dropComments(alttext) : alttext;
    const seen = WORTH_A_LOOK.test(joined) ? dropUnseen(joined) : joined;
    const line = (0,plain_text/* toPlainLine */.I)(seen);
    return line.startsWith('\\displaystyle') && !/^\\displaystyle[a-zA-Z]/.test(line)
        ? line.slice('\\displaystyle'.length).trim()
        : line;
}
function dropComments(tex) {
    return tex
        .split('\n')
        .map((line, index, lines) => {
        const at = index < lines.length - 1 ? commentStart(line) : -1;
        return at < 0 ? `${line}\n` : line.slice(0, at);
    })
        .join('');
}
function commentStart(line) {
    for (let at = line.indexOf('%'); at >= 0; at = line.indexOf('%', at + 1)) {
        let slashes = 0;
        while (line[at - 1 - slashes] === '\\')
            slashes += 1;
        if (slashes % 2 === 0)
            return at;
    }
    return -1;
}
function dropUnseen(tex) {
    const braces = matchBraces(tex);
    let kept = '';
    let from = 0;
    for (const match of tex.matchAll(COMMAND)) {
        if (match.index < from)
            continue;
        const end = unseenEnd(tex, match, braces);
        if (end === undefined)
            continue;
        kept += tex.slice(from, match.index);
        from = end;
    }
    return kept + tex.slice(from);
}
/** Where the invisible thing that starts at `match` ends; undefined where it is visible. */
function unseenEnd(tex, match, braces) {
    const command = match[1] ?? '';
    const start = match.index + match[0].length;
    if (command === 'textcolor') {
        const colour = group(tex, start, braces);
        const shown = colour && isWhite(colour.inner) ? group(tex, colour.end, braces) : undefined;
        return shown?.end;
    }
    let end = start;
    let inner = '';
    for (let count = UNSEEN.get(command) ?? 0; count > 0; count -= 1) {
        const argument = group(tex, end, braces);
        if (argument === undefined)
            return undefined;
        ({ end, inner } = argument);
    }
    if (end === start)
        return undefined;
    // A switch to white holds until the group around it closes.
    if (command === 'color' && isWhite(inner))
        return braces.enclosingEnd.get(match.index) ?? tex.length;
    return end;
}
function isWhite(colour) {
    return WHITE_COLOUR.test(colour.replaceAll(' ', ''));
}
/** One `{…}` after an optional `[…]`. */
function group(tex, start, braces) {
    let open = start;
    // Model names are short; without the limit, unclosed brackets would be searched again and again.
    if (tex[open] === '[') {
        const close = tex.slice(open, open + 40).indexOf(']');
        if (close < 0)
            return undefined;
        open += close + 1;
    }
    const close = tex[open] === '{' ? braces.closing.get(open) : undefined;
    return close === undefined ? undefined : { inner: tex.slice(open + 1, close), end: close + 1 };
}
function matchBraces(tex) {
    const closing = new Map();
    const enclosingEnd = new Map();
    const open = [{ at: -1, commands: [] }];
    for (let at = 0; at < tex.length; at += 1) {
        const character = tex[at];
        if (character === '\\') {
            open.at(-1)?.commands.push(at);
            // An escaped brace is no brace.
            at += 1;
        }
        else if (character === '{') {
            open.push({ at, commands: [] });
        }
        else if (character === '}' && open.length > 1) {
            const inner = open.pop();
            if (inner === undefined)
                continue;
            closing.set(inner.at, at);
            for (const command of inner.commands)
                enclosingEnd.set(command, at);
        }
    }
    return { closing, enclosingEnd };
}

;// CONCATENATED MODULE: ./lib/src/reading/hidden-text.js
const WHITE = { red: 255, green: 255, blue: 255, alpha: 1 };
const PLAIN_LOOK = {
    hidden: false,
    unseen: false,
    color: undefined,
    background: undefined,
    scale: 1,
};
/** Below this, text is a dot: 10 % of the page's size, or one pixel. */
const LEAST_SCALE = 0.1;
/** In any unit: further than this from its place, text is off the page. */
const FAR = 1000;
/** Channels this close cannot be told apart by eye (contrast about 1.15). */
const CLOSE = 16;
/**
 * The look of an element inside `parent`. Text is hidden by the `hidden` attribute, `aria-hidden`,
 * or a style (`display`, `visibility`, opacity, size, position), and unseen where its colour is
 * set and is that of its background; uncoloured text is always seen.
 */
function lookOf(parent, attributes) {
    const { style, color } = attributes;
    const gone = parent.hidden || attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true';
    if (style === undefined && color === undefined) {
        return gone === parent.hidden ? parent : { ...parent, hidden: true, unseen: true };
    }
    const look = { ...parent, hidden: gone };
    if (color !== undefined)
        look.color = parseColor(color) ?? look.color;
    for (const declaration of (style ?? '').split(';')) {
        const colon = declaration.indexOf(':');
        if (colon < 0)
            continue;
        apply(look, declaration.slice(0, colon).trim().toLowerCase(), hidden_text_valueOf(declaration, colon));
    }
    look.hidden ||= look.scale <= LEAST_SCALE;
    look.unseen = look.hidden || (look.color !== undefined && isUnseen(look.color, look.background));
    return look;
}
function hidden_text_valueOf(declaration, colon) {
    return declaration
        .slice(colon + 1)
        .replace('!important', '')
        .trim()
        .toLowerCase();
}
function apply(look, property, value) {
    switch (property) {
        case 'display':
            look.hidden ||= value === 'none';
            break;
        case 'visibility':
            look.hidden ||= value === 'hidden' || value === 'collapse';
            break;
        case 'opacity':
            look.hidden ||= Number.parseFloat(value) <= 0.1;
            break;
        case 'font-size':
            look.scale = scaled(look.scale, value);
            break;
        case 'transform':
            look.hidden ||= /\bscale[xy]?\(\s*[+-]?0(?:\.0\d*)?\s*[,)]/.test(value);
            break;
        // LaTeXML writes colours as custom properties since 2025, as plain ones before.
        case 'color':
        case '--ltx-fg-color':
            look.color = parseColor(value) ?? look.color;
            break;
        case 'background':
        case 'background-color':
        case '--ltx-bg-color':
            look.background = parseColor(value) ?? look.background;
            break;
        case 'left':
        case 'right':
        case 'top':
        case 'bottom':
        case 'margin-left':
        case 'margin-top':
        case 'text-indent':
            look.hidden ||= Math.abs(Number.parseFloat(value)) >= FAR;
            break;
        default:
    }
}
/** A font size of `value` inside text of size `scale`; 16 px, 10 pt (LaTeX's) and 1 rem are the page's. */
function scaled(scale, value) {
    const size = Number.parseFloat(value);
    if (Number.isNaN(size))
        return scale;
    if (value.endsWith('%'))
        return (scale * size) / 100;
    if (value.endsWith('rem'))
        return size;
    if (value.endsWith('em'))
        return scale * size;
    return size / (value.endsWith('pt') ? 10 : 16);
}
function isUnseen(color, background) {
    const behind = background === undefined || background.alpha < 0.5 ? WHITE : background;
    return (color.alpha <= 0.1 ||
        (Math.abs(color.red - behind.red) <= CLOSE &&
            Math.abs(color.green - behind.green) <= CLOSE &&
            Math.abs(color.blue - behind.blue) <= CLOSE));
}
const NAMES = new Map([
    ['white', WHITE],
    ['snow', WHITE],
    ['ivory', WHITE],
    ['whitesmoke', WHITE],
    ['ghostwhite', WHITE],
    ['transparent', { ...WHITE, alpha: 0 }],
    ['black', { red: 0, green: 0, blue: 0, alpha: 1 }],
]);
/** Colours as LaTeXML writes them (`#RRGGBB`), and CSS's commonest other ways to say white. */
function parseColor(text) {
    const value = text.trim().toLowerCase();
    if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(value)) {
        const digits = value.length <= 5 ? value.slice(1).replace(/./g, '$&$&') : value.slice(1);
        const channel = (at) => Number.parseInt(digits.slice(at, at + 2), 16);
        const alpha = digits.length === 8 ? channel(6) / 255 : 1;
        return { red: channel(0), green: channel(2), blue: channel(4), alpha };
    }
    if (/^rgba?\([\d.,%\s/]{5,60}\)$/.test(value)) {
        const parts = value.slice(value.indexOf('(') + 1).match(/[\d.]+%?/g) ?? [];
        const [red = 0, green = 0, blue = 0] = parts.map((part) => amount(part, 255));
        return { red, green, blue, alpha: amount(parts[3] ?? '1', 1) };
    }
    return NAMES.get(value);
}
function amount(part, whole) {
    const number = Number.parseFloat(part);
    return part.endsWith('%') ? (number / 100) * whole : number;
}

;// CONCATENATED MODULE: ./lib/src/reading/page-budget.js
/** Characters given to the parser at a time: what it holds of an unfinished tag is as little. */
const PIECE = 65_536;
/** Pieces in a row in which nothing begins or ends; no tag and no comment of a paper is so long. */
const MOST_SILENT = 3;
/** Real pages stay below 100. The parser's cost grows with the square of the depth: hence a limit. */
const page_budget_MAX_DEPTH = 1000;
/** Elements, formulas and stretches of text; a page of 700 kB has 16,000. */
const MOST_PARTS = 200_000;
/** Characters of text; some five hundred pages. */
const MOST_TEXT = 1_500_000;
/** Creates the limits for one page: in memory it may become many times as large as it is. */
function createPageBudget() {
    let stopped;
    let events = 0;
    let parts = 0;
    let length = 0;
    return {
        open(depth) {
            events += 1;
            if (depth > page_budget_MAX_DEPTH)
                stopped ??= 'its elements are nested too deep to be read';
            return stopped === undefined;
        },
        pass() {
            events += 1;
        },
        keep(more) {
            parts += 1;
            length += more;
            if (parts > MOST_PARTS || length > MOST_TEXT)
                stopped ??= 'it is longer than any paper';
        },
        feed(html, parser) {
            let silent = 0;
            for (let at = 0; at < html.length && stopped === undefined; at += PIECE) {
                const before = events;
                parser.write(html.slice(at, at + PIECE));
                silent = events === before ? silent + 1 : 0;
                if (silent > MOST_SILENT)
                    stopped ??= 'it has a tag or a comment without end';
            }
            // What is still open after a stop is of no use.
            if (stopped === undefined)
                parser.end();
        },
        get stopped() {
            return stopped;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/reading/page-identity.js


/**
 * Which paper a page belongs to, from the stamp beside it (`arXiv:1810.04805v2 [cs.CL] …`,
 * template of 2026 and of 2024) or else from its `<base href="/html/2501.11120v1/">` (of 2025).
 */
function parseIdentity(marks) {
    const stamped = /arXiv:\s{0,5}([^\s[\]]{5,30})/.exec(marks.watermark)?.[1];
    const based = /\/html\/([^\s?#]{5,30}?)\/?$/.exec(marks.base)?.[1];
    const known = (0,src_paper/* parseArxivId */.RX)(stamped ?? '') ?? (0,src_paper/* parseArxivId */.RX)(based ?? '');
    const licence = (0,plain_text/* toPlainLine */.I)(marks.licence).replace(/^licen[cs]e: ?/i, '');
    return {
        id: known?.id,
        version: known?.version,
        licence: licence === '' ? undefined : licence,
    };
}

;// CONCATENATED MODULE: ./lib/src/reading/text-writer.js

/** Lists deeper than this are indented no further. */
const MAX_LIST_INDENT = 6;
/** See {@link TextWriter}. */
function createTextWriter() {
    const buffers = [newBuffer()];
    const blocks = [];
    const lists = [];
    let listNumber = 0;
    let length = 0;
    let joining = false;
    const top = () => buffers.at(-1) ?? buffers[0];
    function write(text) {
        if (text === '')
            return;
        const buffer = top();
        endScript(buffer, text);
        if (joining && /\S/.test(text))
            joining = false;
        buffer.parts.push(text);
    }
    function flush() {
        const buffer = buffers[0];
        endScript(buffer, '');
        const line = (0,plain_text/* toPlainLine */.I)(buffer.parts.join(''));
        buffer.parts = [];
        if (line !== '')
            push(line);
    }
    function push(text) {
        length += text.length;
        if (lists.length === 0) {
            blocks.push({ text, list: undefined });
            return;
        }
        const item = lists.at(-1);
        const indent = '  '.repeat(Math.min(lists.length, MAX_LIST_INDENT) - 1);
        const first = item?.marker === undefined ? `${indent}  ` : `${indent}${item.marker} `;
        if (item !== undefined)
            item.marker = undefined;
        blocks.push({ text: first + text.replaceAll('\n', `\n${indent}  `), list: listNumber });
    }
    function breakBlock() {
        if (buffers.length > 1)
            write(' ');
        else if (!joining)
            flush();
    }
    function setMarker(marker) {
        const item = lists.at(-1);
        if (item !== undefined)
            item.marker = marker;
    }
    function close() {
        const buffer = buffers.length > 1 ? buffers.pop() : undefined;
        if (buffer === undefined)
            return '';
        endScript(buffer, '');
        return buffer.parts.join('');
    }
    return {
        /** Running text, cleaned when its block or capture ends. */
        write,
        /** A raised (`^`) or lowered (`_`) piece, kept apart from the digits and letters around it. */
        writeScript(mark, body) {
            endScript(top(), mark);
            top().script = { mark, body };
        },
        /** Ends the paragraph, if one has begun. */
        breakBlock,
        /** What follows continues the present paragraph, across block boundaries. */
        joinNext() {
            write(' ');
            joining = buffers.length === 1;
        },
        /** Text of its own, line feeds kept. */
        writeBlock(text) {
            if (text === '')
                return;
            if (buffers.length > 1) {
                write(` ${text.replaceAll('\n', ' ')} `);
                return;
            }
            joining = false;
            flush();
            push(text);
        },
        openCapture() {
            buffers.push(newBuffer());
        },
        /** Ends the innermost capture: its text on one line. */
        closeCapture: () => (0,plain_text/* toPlainLine */.I)(close()),
        /** Ends the innermost capture: its text as a line of code. */
        closeCode: () => (0,plain_text/* toCodeLine */.N)(close()),
        /** Ends the innermost capture: its text as lines of code. */
        closeCodeLines: () => close().split('\n').map(plain_text/* toCodeLine */.N).filter(Boolean).join('\n'),
        captures: () => buffers.length - 1,
        /** Characters in the paragraphs ended so far. */
        written: () => length,
        openList() {
            joining = false;
            breakBlock();
            if (buffers.length > 1)
                return;
            if (lists.length === 0)
                listNumber += 1;
            lists.push({ marker: undefined });
        },
        closeList() {
            breakBlock();
            if (buffers.length === 1)
                lists.pop();
        },
        /** Begins an item with the mark it has unless `markItem` gives another. */
        openItem(marker) {
            joining = false;
            breakBlock();
            if (buffers.length === 1)
                setMarker(marker);
        },
        /** The mark of the item just begun; in a capture, plain text. */
        markItem(marker) {
            if (buffers.length === 1)
                setMarker(marker);
            else
                write(`${marker} `);
        },
        /** The whole text: paragraphs apart by a blank line, the parts of a list by a line feed. */
        finish() {
            joining = false;
            flush();
            let text = '';
            let before;
            for (const block of blocks) {
                const together = block.list !== undefined && block.list === before;
                text += (text === '' ? '' : together ? '\n' : '\n\n') + block.text;
                before = block.list;
            }
            return text;
        },
    };
}
function newBuffer() {
    return { parts: [], script: undefined };
}
/** Writes a waiting script: `10^3`, but `x^{2}3` where a digit or letter follows. */
function endScript(buffer, next) {
    const { script } = buffer;
    if (script === undefined)
        return;
    buffer.script = undefined;
    const bare = /^[\p{L}\p{N}]+$/u.test(script.body) && !/^[\p{L}\p{N}]/u.test(next);
    buffer.parts.push(script.mark + (bare ? script.body : `{${script.body}}`));
}

;// CONCATENATED MODULE: ./lib/src/reading/page-state.js

function newPageState() {
    return {
        out: createTextWriter(),
        title: '',
        frontMatter: 0,
        authorsSeen: false,
        inAuthors: false,
        tables: [],
        listings: [],
        lists: [],
        inTerm: false,
    };
}
/** Puts a formula where the page has it: into its equation, onto a line of its own, or inline. */
function writeFormula(page, tex, display) {
    if (tex === '')
        return;
    const { out } = page;
    const table = page.tables.at(-1);
    if (table?.kind === 'equation' && table.cellDepth === out.captures()) {
        const pieces = table.rows.at(-1)?.pieces ?? [];
        pieces.push({ tex: false, text: out.closeCapture() }, { tex: true, text: tex });
        out.openCapture();
    }
    else if (display && out.captures() === 0) {
        out.writeBlock(`$$${tex}$$`);
    }
    else {
        out.write(`$${tex}$`);
    }
}

;// CONCATENATED MODULE: ./lib/src/reading/latexml-article.js








/** Shorter hidden passages are spacing: `\phantom{0}` in a column of numbers. */
const LEAST_HIDDEN = 16;
/** Enough to see what it is. */
const MOST_HIDDEN = 2000;
const MARKS = new Map([
    ['watermark-tr', 'watermark'],
    ['license-tr', 'licence'],
]);
/**
 * Reads the article out of a LaTeXML page in one pass, without building a tree: the time is about
 * that of parsing alone, and no nesting can overflow the stack.
 */
function parseArticle(html) {
    const page = newPageState();
    const marks = { watermark: '', licence: '', base: '' };
    const frames = [];
    const seen = { found: false, messages: '', hidden: '', hiddenRun: '' };
    const outside = { mode: 'outside', look: PLAIN_LOOK, drawn: false, leave: undefined };
    let annotation = '';
    const budget = createPageBudget();
    const parser = new Parser/* Parser */.i({
        onopentag(name, attributes) {
            const parent = frames.at(-1) ?? outside;
            const frame = { ...parent, leave: undefined };
            frames.push(frame);
            if (!budget.open(frames.length) || parent.mode === 'skip')
                return;
            enter(frame, { name, classes: classesOf(attributes), attributes });
        },
        onclosetag: () => frames.pop()?.leave?.(),
        ontext(text) {
            budget.pass();
            addText(frames.at(-1) ?? outside, text);
        },
    });
    budget.feed(html, parser);
    endHidden();
    const written = page.out.finish();
    return {
        ...parseIdentity(marks),
        found: seen.found,
        stopped: budget.stopped,
        fatal: /\bFatal error and exited\b/.test(seen.messages),
        title: page.title,
        text: written,
        bodyLength: written.length - page.frontMatter,
        hidden: seen.hidden.slice(0, MOST_HIDDEN).trim().toWellFormed(),
    };
    function enter(frame, tag) {
        const mark = MARKS.get(tag.attributes['id']);
        // The stamp is arXiv's only outside the article; inside, anybody may have written it.
        if (mark !== undefined)
            frame.mode = frame.mode === 'outside' ? mark : 'skip';
        else if (frame.mode === 'outside')
            enterOutside(frame, tag);
        else if (frame.mode === 'formula')
            enterFormula(frame, tag);
        else if (frame.mode === 'text' || frame.mode === 'drawing')
            enterArticle(frame, tag);
    }
    function enterOutside(frame, { name, classes, attributes }) {
        if (name === 'base')
            marks.base ||= attributes['href'] ?? '';
        if (name !== 'article' || seen.found || !classes.includes('ltx_document'))
            return;
        seen.found = true;
        frame.mode = 'text';
    }
    function enterArticle(frame, tag) {
        budget.keep(0);
        frame.look = lookOf(frame.look, tag.attributes);
        if (frame.mode === 'drawing' && !frame.look.hidden && isProseInDrawing(tag)) {
            frame.mode = 'text';
        }
        if (isMessage(tag))
            frame.mode = 'message';
        else if (isSkipped(tag))
            frame.mode = 'skip';
        else if (tag.name === 'svg')
            Object.assign(frame, { mode: 'drawing', drawn: true });
        if (frame.mode !== 'text')
            return;
        if (tag.name === 'math')
            enterMath(frame, tag);
        else if (!frame.look.hidden)
            frame.leave = handlerOf(tag)?.(page, tag);
    }
    /** `alttext` is the formula; all that is inside `<math>` only says it again, up to three times. */
    function enterMath(frame, { attributes }) {
        const display = attributes['display'] === 'block';
        const { alttext } = attributes;
        const finish = (source) => {
            const tex = toTex(source);
            budget.keep(tex.length);
            if (frame.look.unseen)
                hide(frame, tex);
            else
                writeFormula(page, tex, display);
        };
        if (alttext !== undefined) {
            frame.mode = 'skip';
            finish(alttext);
            return;
        }
        frame.mode = 'formula';
        annotation = '';
        frame.leave = () => finish(annotation);
    }
    function enterFormula(frame, { name, attributes }) {
        const isTex = name === 'annotation' && attributes['encoding'] === 'application/x-tex';
        if (isTex)
            frame.mode = 'annotation';
    }
    function addText(frame, text) {
        const { mode } = frame;
        if (mode === 'skip' || mode === 'outside')
            return;
        budget.keep(text.length);
        if (mode === 'text') {
            if (frame.look.unseen)
                hide(frame, text);
            else
                show(text);
        }
        else if (mode === 'message')
            seen.messages += text;
        else if (mode === 'annotation')
            annotation += text;
        else if (mode === 'watermark' || mode === 'licence')
            marks[mode] += text;
    }
    function show(text) {
        if (seen.hiddenRun !== '' && text.trim() !== '')
            endHidden();
        // Authors without markup of their own stand an em space apart (`\quad`).
        page.out.write(page.inAuthors ? text.replaceAll('\u2003', ', ') : text);
    }
    /** White words in a drawing mostly lie on a box drawn behind them: left out, but no secret. */
    function hide({ drawn, look }, text) {
        const isSecret = !drawn || look.hidden;
        if (isSecret && seen.hiddenRun.length < MOST_HIDDEN)
            seen.hiddenRun += `${text} `;
    }
    function endHidden() {
        const passage = (0,plain_text/* toPlainLine */.I)(seen.hiddenRun);
        if (passage.length >= LEAST_HIDDEN && seen.hidden.length < MOST_HIDDEN) {
            seen.hidden += `${passage}\n`;
        }
        seen.hiddenRun = '';
    }
}
function classesOf(attributes) {
    return attributes['class']?.split(/\s/) ?? [];
}

;// CONCATENATED MODULE: ./lib/src/reading/latexml-to-text.js

/** Less than this besides title, authors and abstract is no paper but what a conversion left of it. */
const LEAST_BODY = 1000;
/**
 * LaTeXML page (arXiv's templates of 2024 to 2026) → text for a language model: headings as `#`,
 * formulas as TeX, tables as rows, lists, notes in brackets; without references, menus and
 * anything that a reader of the page does not see. Linear in the size of `html`; never throws.
 */
function parseLatexmlPage(html) {
    const article = parseArticle(html);
    if (article.stopped !== undefined)
        return { ok: false, reason: article.stopped };
    if (!article.found)
        return { ok: false, reason: 'it is not a paper' };
    if (article.fatal)
        return { ok: false, reason: "arXiv's conversion broke off with a fatal error" };
    if (article.bodyLength < LEAST_BODY) {
        return { ok: false, reason: "arXiv's conversion holds almost nothing besides the abstract" };
    }
    const { text, title, id, version, licence, hidden } = article;
    return { ok: true, text, title, id, version, licence, hidden };
}

;// CONCATENATED MODULE: ./lib/src/reading/page-match.js

/**
 * Why a page is not that of `paper`, as the end of an English sentence; undefined where it is.
 * A page that gives no id is told by its title; a version counts where both sides know it.
 */
function describeMismatch(paper, page) {
    if (page.id === undefined) {
        return sameTitle(paper.title, page.title)
            ? undefined
            : 'it gives no arXiv id and its title is another';
    }
    const otherVersion = paper.version !== undefined && page.version !== undefined && paper.version !== page.version;
    return page.id === paper.id && !otherVersion
        ? undefined
        : `it is that of ${(0,src_paper/* versionedId */.NN)({ id: page.id, version: page.version })}`;
}
/** Compares letters and digits alone: titles differ in TeX, dashes and spacing. */
function sameTitle(a, b) {
    const [left, right] = [a, b].map((text) => text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''));
    return left !== '' && left === right;
}

;// CONCATENATED MODULE: ./lib/src/reading/cap-cut.js
/** Two `$` further apart than this are sums of money, or a mistake. */
const MAX_FORMULA = 5000;
/** Where a passage may be cut, best first: rows and lines, sentences, words. */
const ENDS = ['\n', '. ', ' '];
/**
 * Where to end the first part of `text`, at most `most` characters long: at the end of a line,
 * sentence or word in its second half, else anywhere but inside a formula or a surrogate pair.
 */
function cutEnd(text, most) {
    if (text.length <= most)
        return text.length;
    if (most <= 0)
        return 0;
    const spans = formulas(text, 0, most + MAX_FORMULA);
    for (const end of ENDS) {
        let at = text.lastIndexOf(end, most - end.length);
        while (at > most / 2) {
            const span = around(spans, at);
            if (span === undefined)
                return at + end.trimEnd().length;
            at = span.start > 0 ? text.lastIndexOf(end, span.start - 1) : -1;
        }
    }
    const before = around(spans, most)?.start ?? most;
    return isInsidePair(text, before) ? before - 1 : before;
}
/** Where to begin the last part of `text`, at most `most` characters long; see {@link cutEnd}. */
function cutStart(text, most) {
    const first = text.length - most;
    if (first <= 0)
        return 0;
    if (most <= 0)
        return text.length;
    const spans = formulas(text, first, first + most / 2 + MAX_FORMULA);
    for (const end of ENDS) {
        let at = text.indexOf(end, first);
        while (at >= 0 && at < first + most / 2) {
            const span = around(spans, at);
            if (span === undefined)
                return at + end.length;
            at = text.indexOf(end, span.end);
        }
    }
    const after = around(spans, first)?.end ?? first;
    return isInsidePair(text, after) ? after + 1 : after;
}
const DOLLAR = 0x24;
const BACKSLASH = 0x5c;
/**
 * `$…$` and `$$…$$` between two places, in order; a `\$` is no end of one. Read from the start of
 * the text, since only that tells a dollar that opens from one that closes.
 */
function formulas(text, from, to) {
    const spans = [];
    const most = Math.min(to, text.length);
    let open;
    for (let at = 0; at < most; at += 1) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH)
            at += 1;
        if (code !== DOLLAR)
            continue;
        const width = text.charCodeAt(at + 1) === DOLLAR ? 2 : 1;
        if (open === undefined || at - open.at > MAX_FORMULA) {
            open = { at, width };
        }
        else if (width >= open.width) {
            const end = at + open.width;
            if (end > from)
                spans.push({ start: open.at, end });
            // `$a$$b$` are two formulas.
            open = width === open.width ? undefined : { at: end, width: 1 };
        }
        at += width - 1;
    }
    return spans;
}
/** The formula that a cut at `at` would break. */
function around(spans, at) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.end ?? 0) > at)
            high = middle;
        else
            low = middle + 1;
    }
    const span = spans[low];
    return span !== undefined && span.start < at ? span : undefined;
}
function isInsidePair(text, at) {
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at);
    return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

;// CONCATENATED MODULE: ./lib/src/reading/section-pieces.js
const HEADING = /^(#{1,5}) (?=\S)[^\n]*$/;
/** Longer headings are no titles of side matter; no pattern looks at them. */
const MAX_TITLE = 120;
const NUMBER = /^(?:appendix )?(?:[A-Z]|[IVX]{1,6}|\d{1,3})(?:\.\d{1,3}){0,3}[.:]? /i;
/** After the first of these, all that follows is appendix. */
const NAMED_APPENDIX = /^(?:[A-Z\d][.\d]{0,6} )?(?:appendix|appendices|supplement(?:s|ary|al)?)\b/i;
/** A PDF often has appendices by letter alone, after sections by number. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,3}\.? \S/;
const FIRST_LETTERED = /^A[.:]? [A-Z]/;
const NEXT_LETTERED = /^(?:A\.1|B)[.:]? [A-Z]/;
const SIDE_TITLES = [
    String.raw `acknowledge?ments?(?: of (?:support|funding))?`,
    String.raw `(?:disclosure of )?funding(?: (?:information|statements?|sources?|disclosures?))?`,
    String.raw `(?:ethics?|ethical)(?: (?:statements?|considerations?|approval|declarations?|concerns?|disclosures?|impacts?|aspects?))?`,
    String.raw `(?:broader |societal |social )?impacts?(?: statements?)?`,
    String.raw `authors?['’]?s?['’]? contributions?(?: statements?)?`,
    String.raw `contributions? of (?:the )?authors?`,
    String.raw `credit (?:authors?(?:ship)? )?(?:contributions? )?statements?`,
    String.raw `(?:(?:statements?|declarations?) (?:of|on) )?(?:conflicts? of|competing) interests?(?: statements?)?`,
];
const SIDE = new RegExp(`^(?:${SIDE_TITLES.join('|')})$`, 'i');
/**
 * Splits the text of a paper at its blank lines and says what each piece is worth, by the
 * headings above it alone: a section of side matter ends at the next heading of its level, the
 * appendices begin at a first-level heading that says so and never end.
 */
function splitPieces(text) {
    let sideLevel = 0;
    const texts = text.split(/\n{2,}/).filter((piece) => piece !== '');
    const levels = texts.map((piece) => HEADING.exec(piece)?.[1]?.length ?? 0);
    const appendix = firstAppendix(texts.map((piece, at) => (levels[at] === 1 ? titleOf(piece) : '')));
    return texts.map((piece, at) => {
        const level = levels[at] ?? 0;
        let opensSide = false;
        if (level > 0 && (sideLevel === 0 || level <= sideLevel)) {
            opensSide = isSide(titleOf(piece));
            sideLevel = opensSide ? level : 0;
        }
        const rest = at < appendix ? 'body' : 'appendix';
        return { text: piece, level, worth: sideLevel > 0 ? 'side' : rest, opensSide };
    });
}
/** A heading without its `#` signs. */
function titleOf(heading) {
    return heading.slice(heading.indexOf(' ') + 1).trim();
}
/** Where the appendices begin; past the end where there are none. */
function firstAppendix(titles) {
    const named = titles.findIndex((title) => NAMED_APPENDIX.test(title));
    const last = titles.findLastIndex((title) => NUMBERED.test(title));
    // “A Simple Baseline” is no appendix: one has a second part, and no numbered section behind it.
    const after = last < 0 ? titles.length : last + 1;
    const lettered = titles.findIndex((title, at) => at >= after && FIRST_LETTERED.test(title));
    const follows = titles.some((title, at) => at > lettered && NEXT_LETTERED.test(title));
    const starts = [named, follows ? lettered : -1].filter((at) => at >= 0);
    return Math.min(titles.length, ...starts);
}
/** Each of the things a title names has to be side matter: not “Limitations and Ethics”. */
function isSide(title) {
    if (title.length > MAX_TITLE)
        return false;
    const words = title.replace(NUMBER, '').replace(/[.:]$/, '');
    return words.split(/,? and |,? & |, |\//).every((part) => SIDE.test(part.trim()));
}

;// CONCATENATED MODULE: ./lib/src/reading/cap-notice.js


/** More sections than this are counted, not named; longer names are cut. */
const MAX_NAMES = 6;
const MAX_NAME = 60;
/** Characters of the longest notice that names no section, with the blank line before it. */
const PLAIN_NOTICE = 46;
const cap_notice_NUMBER = new Intl.NumberFormat('en');
/** What stands where pieces that follow each other are missing: how much, or which sections. */
function renderNotice(missing) {
    const names = [];
    let unnamed = 0;
    for (const { text, level, worth } of missing) {
        const above = names.at(-1);
        // The end of a section of the body is kept, so its title would say too much.
        if (worth === 'body' || (above === undefined && level === 0))
            unnamed += text.length;
        else if (level > 0 && (above === undefined || level <= above.level)) {
            names.push({ level, title: titleOf(text) });
        }
    }
    const lines = [];
    if (unnamed > 0)
        lines.push(`[${cap_notice_NUMBER.format(unnamed)} characters are left out here.]`);
    if (names.length > 0)
        lines.push(`[Left out: ${cap_notice_list(names.map(({ title }) => title))}.]`);
    return lines.join('\n');
}
function cap_notice_list(titles) {
    const shown = titles.slice(0, MAX_NAMES).map(shorten);
    const more = titles.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${cap_notice_NUMBER.format(more)} more` : '');
}
function shorten(title) {
    return title.length > MAX_NAME ? `${title.slice(0, cutEnd(title, MAX_NAME)).trimEnd()} …` : title;
}
/** The text of the pieces that are kept, with a notice at each place where some are missing. */
function renderKept(pieces, isKept) {
    const parts = [];
    eachPart(pieces, isKept, (part) => parts.push(part));
    return parts.join('\n\n');
}
/** The length of what {@link renderKept} gives. */
function keptLength(pieces, isKept) {
    let length = -2;
    eachPart(pieces, isKept, (part) => (length += part.length + 2));
    return Math.max(length, 0);
}
function eachPart(pieces, isKept, emit) {
    let missingFrom;
    for (const [index, piece] of pieces.entries()) {
        if (!isKept(index)) {
            missingFrom ??= index;
            continue;
        }
        if (missingFrom !== undefined)
            emit(renderNotice(pieces.slice(missingFrom, index)));
        missingFrom = undefined;
        emit(piece.text);
    }
    if (missingFrom !== undefined)
        emit(renderNotice(pieces.slice(missingFrom)));
}

;// CONCATENATED MODULE: ./lib/src/reading/cap-middle.js


/** A section that has less room than this is cut as part of the one it belongs to. */
const LEAST_ROOM = 400;
/** Characters between two pieces. */
const GAP = 2;
/**
 * Takes the middle out of the longest sections until all fit: the short ones stay whole, the
 * others share what room is left alike. A section is what stands between two headings, as long
 * as there are few enough; headings of sections stay.
 * @param room characters, the gaps and the notices of the cuts included
 * @returns for each piece what becomes of it, in parts where it is cut
 */
function cutMiddles(pieces, room) {
    const sections = splitSections(pieces, room);
    const sizes = new Map(sections.map((section) => [section, sizeOf(section)]));
    const shortFirst = sections.toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
    const cuts = new Map();
    let left = room;
    for (const [done, section] of shortFirst.entries()) {
        const share = Math.floor(left / (sections.length - done));
        const size = sizes.get(section) ?? 0;
        if (size <= share) {
            left -= size;
            for (const piece of section)
                cuts.set(piece, [{ piece, kept: true }]);
            continue;
        }
        left -= PLAIN_NOTICE;
        for (const [piece, parts] of cutMiddle(section, share - PLAIN_NOTICE)) {
            cuts.set(piece, parts);
            left -= sizeOf(parts.filter(({ kept }) => kept).map((part) => part.piece));
        }
    }
    return cuts;
}
function splitSections(pieces, room) {
    let depth = 5;
    const isStart = ({ level }) => level > 0 && level <= depth;
    while (depth > 0 && (pieces.filter(isStart).length + 1) * LEAST_ROOM > room)
        depth -= 1;
    const sections = [];
    for (const piece of pieces) {
        if (sections.length === 0 || isStart(piece))
            sections.push([]);
        sections.at(-1)?.push(piece);
    }
    return sections;
}
/** Two thirds of the room for the beginning, the rest for the end. */
function cutMiddle(section, room) {
    const front = take(section, Math.floor((room * 2) / 3), cutEnd);
    let first = front.whole;
    // A heading whose text is missing altogether is missing too, but for the section's own.
    while (first > 1 && front.part === 0 && (section[first - 1]?.level ?? 0) > 0)
        first -= 1;
    const used = sizeOf(section.slice(0, first)) + (front.part > 0 ? front.part + GAP : 0);
    const back = take(section.slice(first).toReversed(), room - used, (text, most) => {
        return text.length - cutStart(text, most);
    });
    const last = section.length - back.whole;
    return section.map((piece, index) => {
        if (index < first || index >= last)
            return [piece, [{ piece, kept: true }]];
        const partOf = (edge, part) => (index === edge ? part : 0);
        return [piece, splitPiece(piece, partOf(front.whole, front.part), partOf(last - 1, back.part))];
    });
}
/**
 * How many whole pieces fit, and how many characters of the next where the whole ones would
 * leave more than half of the room empty: a table is cut only where it is most of a section.
 */
function take(pieces, room, cut) {
    let left = room;
    let whole = 0;
    for (const { text } of pieces) {
        if (text.length + GAP > left)
            break;
        left -= text.length + GAP;
        whole += 1;
    }
    const next = pieces[whole];
    const split = next !== undefined && next.level === 0 && left > room / 2;
    return { whole, part: split ? cut(next.text, left - GAP) : 0 };
}
/** A piece of which only so many characters at its front and back stay. */
function splitPiece(piece, front, back) {
    const to = piece.text.length - back;
    const parts = [
        { text: piece.text.slice(0, front), kept: true },
        { text: piece.text.slice(front, to), kept: false },
        { text: piece.text.slice(to), kept: true },
    ];
    return parts
        .filter(({ text }) => text !== '')
        .map(({ text, kept }) => ({ piece: { ...piece, text }, kept }));
}
function sizeOf(pieces) {
    return pieces.reduce((size, { text }) => size + text.length + GAP, 0);
}

;// CONCATENATED MODULE: ./lib/src/reading/truncate.js




/** What one reading may cost a model, in UTF-16 code units; about 30,000 tokens. */
const MAX_CHARACTERS = 120_000;
/**
 * Shortens a paper's text to the limit by what it is worth, and says at each place what is
 * missing there. First go acknowledgements, funding, ethics and contributions of authors, then
 * the appendices, both from the last one backwards, then the middle of the longest sections; of a
 * text without headings, the middle. Paragraphs and tables stay whole unless they are too long
 * themselves; formulas always.
 * @param limit UTF-16 code units, all notices included; at least 1000.
 */
function truncateText(text, limit = MAX_CHARACTERS) {
    if (text.length <= limit)
        return { text, truncated: false };
    const pieces = splitPieces(text);
    const { turns, last } = turnsOf(pieces);
    const keptAfter = (turn) => (index) => (turns[index] ?? 0) > turn;
    const fits = (turn) => keptLength(pieces, keptAfter(turn)) <= limit;
    if (!fits(last))
        return { text: cutBody(pieces, limit), truncated: true };
    let turn = firstThat(fits, last);
    const at = turns.indexOf(turn);
    const refined = pieces[at]?.worth === 'appendix' ? keepPart(pieces, at, keptAfter(turn), limit) : undefined;
    if (refined !== undefined)
        return { text: refined, truncated: true };
    // A heading that has lost all its text is named with what is missing.
    const deepest = turn + 5;
    while (turn < deepest && isHeading(pieces, turns.indexOf(turn + 1)) && fits(turn + 1))
        turn += 1;
    return { text: renderKept(pieces, keptAfter(turn)), truncated: true };
}
/** For each piece the turn at which it goes, from 1 on; pieces of the body have no turn. */
function turnsOf(pieces) {
    const turns = pieces.map(() => Number.POSITIVE_INFINITY);
    let turn = 1;
    for (let index = pieces.length - 1; index >= 0; index -= 1) {
        if (pieces[index]?.worth !== 'side')
            continue;
        turns[index] = turn;
        if (pieces[index]?.opensSide === true)
            turn += 1;
    }
    for (let index = pieces.length - 1; index >= 0; index -= 1) {
        if (pieces[index]?.worth !== 'appendix')
            continue;
        turns[index] = turn;
        turn += 1;
    }
    return { turns, last: turn - 1 };
}
/** The least number from 0 on that fits, given that `most` does. */
function firstThat(fits, most) {
    let low = 0;
    let high = most;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (fits(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return high;
}
/** Keeps the beginning of a very long paragraph whose loss would leave much of the limit unused. */
function keepPart(pieces, at, isKept, limit) {
    const free = limit - keptLength(pieces, isKept) - 2 * PLAIN_NOTICE;
    const piece = pieces[at];
    if (piece === undefined || piece.level > 0 || free < limit / 10)
        return undefined;
    const front = cutEnd(piece.text, free);
    if (front === 0)
        return undefined;
    const cuts = pieces.flatMap((one, index) => index === at ? splitPiece(one, front, 0) : [{ piece: one, kept: isKept(index) }]);
    const text = renderCuts(cuts);
    return text.length <= limit ? text : undefined;
}
function isHeading(pieces, at) {
    return pieces[at]?.worth === 'appendix' && pieces[at].level > 0;
}
/** Drops all that is not body, and of the body the middle of the longest sections. */
function cutBody(pieces, limit) {
    const body = pieces.filter(({ worth }) => worth === 'body');
    const rest = pieces.filter(({ worth }) => worth !== 'body');
    const bodySize = body.reduce((size, { text }) => size + text.length + GAP, 0);
    const roomIn = (order) => limit - keptLength(order, (index) => order[index]?.worth === 'body') + bodySize;
    // Hundreds of small sections of thanks would need a notice each: then one at the end tells all.
    const order = roomIn(pieces) < limit / 2 ? [...body, ...rest] : pieces;
    const cuts = cutMiddles(body, roomIn(order));
    return renderCuts(order.flatMap((piece) => cuts.get(piece) ?? [{ piece, kept: false }]));
}
function renderCuts(cuts) {
    return renderKept(cuts.map(({ piece }) => piece), (index) => cuts[index]?.kept ?? false);
}

;// CONCATENATED MODULE: ./lib/src/reading/reading-client.js





/**
 * Creates the reader of papers: full text where it can be had, else the abstract with the reason.
 * It never rejects: what goes wrong with one paper is that paper's `fallback`.
 */
function createReader(sources, options) {
    const ways = {
        auto: [readHtml, readFile],
        html: [readHtml],
        pdf: [readFile],
        none: [],
    }[options.fullText];
    return async (paper) => {
        const reasons = [];
        for (const read of ways) {
            const attempt = await read(paper, sources);
            if ('fallback' in attempt) {
                reasons.push(attempt.fallback);
                continue;
            }
            const { source, text, hidden } = attempt;
            return { source, ...truncateText(text), fallback: sentence(reasons), hidden };
        }
        return {
            source: 'abstract',
            ...truncateText(abstractText(paper)),
            fallback: sentence(reasons),
        };
    };
}
function sentence(reasons) {
    if (reasons.length < 2)
        return reasons[0];
    return reasons.map((reason) => (/[.!?]$/.test(reason) ? reason : `${reason}.`)).join(' ');
}
async function readHtml(paper, { fetchPage }) {
    const path = `/html/${(0,src_paper/* versionedId */.NN)(paper)}`;
    const answer = await attemptFetch(fetchPage, path, { kind: 'HTML version', what: 'page' });
    if ('fallback' in answer)
        return answer;
    const page = parseLatexmlPage(answer.body);
    if (!page.ok)
        return { fallback: `The page ${path} was not used: ${page.reason}.` };
    const mismatch = describeMismatch(paper, page);
    if (mismatch !== undefined)
        return { fallback: `The page ${path} was not used: ${mismatch}.` };
    return { source: 'html', text: page.text, hidden: page.hidden };
}
async function readFile(paper, { fetchFile, readPdf }) {
    const path = `/pdf/${(0,src_paper/* versionedId */.NN)(paper)}`;
    const answer = await attemptFetch(fetchFile, path, { kind: 'PDF', what: 'file' });
    if ('fallback' in answer)
        return answer;
    const file = await readPdf(answer.body);
    if (!file.ok)
        return { fallback: `The file ${path} was not used: ${file.reason}.` };
    // arXiv does not stamp every file; one without a stamp is taken at its address.
    const mismatch = file.stamp && describeMismatch(paper, { ...paper, ...file.stamp });
    if (mismatch !== undefined)
        return { fallback: `The file ${path} was not used: ${mismatch}.` };
    return { source: 'pdf', text: file.text };
}
async function attemptFetch(fetchDocument, path, { kind, what }) {
    try {
        const { status, body } = await fetchDocument(path);
        if (status === 200)
            return { body };
        if (status === 404)
            return { fallback: `arXiv has no ${kind} of this paper.` };
        if (status === 403)
            return { fallback: `This paper's ${kind} is not public.` };
        return { fallback: `arXiv answered ${status} for the ${what} ${path}.` };
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        return { fallback: `The ${what} ${path} could not be had from arXiv: ${cause}` };
    }
}

;// CONCATENATED MODULE: ./lib/src/arxiv-ports.js







/** A full text may fail for its paper alone, so it is not asked for as patiently as a listing. */
const DOCUMENT_ATTEMPTS = 2;
/**
 * What is started to read a PDF: index, beside this file in src/ and beside its chunk
 * in dist/. Not as `new URL('./index.js', …)`, of which the bundler would make a copy.
 */
const ENTRY = new URL(import.meta.url.replace(/[^/]*(\.\w+)$/, 'index$1'));
/** Wires up listings, the API and full texts: one connection, `requestInterval` between requests. */
function createArxiv(inputs, { userAgent, log }) {
    const { requestInterval } = inputs;
    const connect = createPoliteClient({ requestInterval, userAgent, log });
    const fetchFeed = connect(inputs.arxivApiUrl, ACCEPT.api);
    const fetchPage = connect(inputs.arxivUrl, ACCEPT.pages);
    const fetchFile = connect(inputs.arxivUrl, ACCEPT.files, 'bytes');
    return {
        announce: createAnnouncer({
            categories: inputs.categories,
            fetchListing: createListingReader(fetchPage, { requestInterval, log }),
            fetchSubmitted: createSubmissionsReader(fetchFeed, { requestInterval, log }),
            log,
        }),
        fetchPapers: createPapersReader(fetchFeed),
        read: createReader({
            fetchPage: (path) => fetchPage(path, DOCUMENT_ATTEMPTS),
            fetchFile: (path) => fetchFile(path, DOCUMENT_ATTEMPTS),
            readPdf: (0,pdf_client/* createPdfReader */.K)({ program: ENTRY }),
        }, 
        // Without an explainer only the abstract is needed, and the full text is most of the cost.
        { fullText: inputs.explainer ? inputs.fullText : 'none' }),
    };
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
