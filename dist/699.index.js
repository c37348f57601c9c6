export const id = 699;
export const ids = [699];
export const modules = {

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that the user can do something about. The message says what happened, what was got
 * and what was expected; `hint` says how to fix it.
 */
class UserError extends Error {
    name = 'UserError';
    hint;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.hint = options.hint;
    }
}
/**
 * The one sentence (and hint) with which a failed run ends.
 * An error that is no `UserError` is a bug of this action or an unforeseen answer, and says so.
 */
function describeFailure(error) {
    if (error instanceof UserError) {
        return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `Unexpected failure, probably a bug of arxiv-daily-action; please report it with this log. ${text}`;
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ habitsOf)
/* harmony export */ });
const CHINESE_PUNCTUATION = 'full-width punctuation, and one space between Chinese and Latin letters or digits, none beside punctuation';
const CHINESE_REGISTER = 'Standard written Chinese in a scholarly register: short clauses, verbs rather than chains of 的, 被 only where Chinese would have it.';
const CHINESE_TITLE = 'A title is a noun phrase, without 《》 and without a full stop. No string begins with 【中文摘要】 or the like.';
const TRADITIONAL = {
    counting: '萬 or 億 (358k hours = 35.8 萬小時)',
    notStated: '論文未說明',
};
const SENTENCE_CASE = 'A title is written like a sentence: capitals only where the language has them there, and no full stop.';
/** By language, language and script, or language, script and region. */
const HABITS = {
    'zh-Hans': {
        style: [
            `Simplified characters and the vocabulary of mainland China; ${CHINESE_PUNCTUATION}; quotation marks “”.`,
            CHINESE_REGISTER,
            CHINESE_TITLE,
        ],
        counting: '万 or 亿 (358k hours = 35.8 万小时)',
        labels: '研究背景, 既有问题, 任务与数据',
        notStated: '论文未说明',
    },
    'zh-Hant': {
        ...TRADITIONAL,
        style: [
            `Traditional characters throughout; ${CHINESE_PUNCTUATION}; quotation marks 「」 and 『』.`,
            CHINESE_REGISTER,
            CHINESE_TITLE,
        ],
        labels: '研究背景, 既有問題, 任務與數據',
    },
    'zh-Hant-TW': {
        ...TRADITIONAL,
        style: [
            `Traditional characters throughout; ${CHINESE_PUNCTUATION}; quotation marks 「」 and 『』.`,
            'The vocabulary of Taiwan: 資料 (not 數據), 演算法 (not 算法), 網路 (not 網絡), 影像 (not 圖像), 訊號 (not 信號), 程式碼 (not 代碼), 最佳化 (not 優化), 品質 (not 質量).',
            CHINESE_REGISTER,
            CHINESE_TITLE,
        ],
        labels: '研究背景, 既有問題, 任務與資料',
    },
    'zh-Hant-HK': {
        ...TRADITIONAL,
        style: [
            `Traditional characters throughout; ${CHINESE_PUNCTUATION}; quotation marks 「」 and 『』.`,
            'The vocabulary of Hong Kong: 數據, 網絡, 質素, 程式碼, 訊號.',
            CHINESE_REGISTER,
            CHINESE_TITLE,
        ],
        labels: '研究背景, 既有問題, 任務與數據',
    },
    ja: {
        style: [
            'である style (本研究では…を提案する), never です・ます; short sentences.',
            '、 and 。, quotation marks 「」, no space between Japanese and Latin letters or digits.',
            'A title is a noun phrase (…による…, …のための…), without a full stop.',
        ],
        counting: '万 or 億 (358k hours = 35.8万時間)',
        labels: '研究背景, 従来手法の課題, タスクとデータ',
        notStated: '論文には記載がない',
    },
    ko: {
        style: [
            'Plain written style in -다 (제안한다, 보인다), never -습니다 or -요.',
            'Standard spacing; particles follow Latin words and numbers without a space and fit their pronunciation (PESQ는, GRU를).',
            'A title is a noun phrase, without a full stop.',
        ],
        counting: '만 or 억 (358k hours = 35.8만 시간)',
        labels: '연구 배경, 기존 연구의 한계, 과제와 데이터',
        notStated: '논문에 명시되지 않음',
    },
    de: {
        style: [
            'Factual, impersonal register in the present tense; „wir“ only where the authors say we. Quotation marks „…“.',
            'English terms that the field uses keep their form, get a capital as nouns and join with hyphens (Transformer-Modell, Few-Shot-Lernen).',
            SENTENCE_CASE,
        ],
        labels: 'Hintergrund, Offene Probleme, Aufgaben und Daten',
        notStated: 'im Artikel nicht angegeben',
    },
    fr: {
        style: [
            'Impersonal scientific register in the present tense; « nous » only where the authors say we. Quotation marks « … », a space before : ; ! and ?.',
            SENTENCE_CASE,
        ],
        labels: 'Contexte, Limites de l’existant, Tâches et données',
        notStated: 'non précisé dans l’article',
    },
    es: {
        style: [
            'Impersonal scientific register in the present tense (se propone, se muestra); first person plural only where the authors say we. Quotation marks «…».',
            SENTENCE_CASE,
        ],
        labels: 'Contexto, Limitaciones previas, Tareas y datos',
        notStated: 'el artículo no lo indica',
    },
    en: {
        style: ['Plain academic English in the present tense and, where it fits, the active voice.'],
        labels: 'Background, What is lacking, Tasks and data',
        notStated: 'not stated in the paper',
    },
};
/**
 * The habits of a language by its BCP-47 tag; undefined where the table has none.
 * @throws RangeError where the tag is none
 */
function habitsOf(tag) {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    const keys = [`${language}-${script}-${region}`, `${language}-${script}`, language];
    const key = keys.find((one) => Object.hasOwn(HABITS, one));
    return key === undefined ? undefined : HABITS[key];
}


/***/ }),

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ translates),
/* harmony export */   cL: () => (/* binding */ languageName),
/* harmony export */   g6: () => (/* binding */ languageLines),
/* harmony export */   xs: () => (/* binding */ lengthsFor)
/* harmony export */ });
/* harmony import */ var _prompt_habits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2720);

/** Written without spaces between words, so that lengths count characters. */
const COUNTED_BY_CHARACTERS = {
    // How many characters say what one Chinese character says.
    Hans: 1,
    Hant: 1,
    Jpan: 1.4,
    Kore: 1.4,
    Thai: 2.5,
    Laoo: 2.5,
    Khmr: 2.5,
    Mymr: 2.5,
};
/** The lengths asked for in a language, in the unit that suits its script. */
function lengthsFor(tag) {
    const factor = COUNTED_BY_CHARACTERS[new Intl.Locale(tag).maximize().script ?? ''];
    if (factor === undefined) {
        return { unit: 'words', hook: 15, label: 5, point: 40, explainer: { least: 180, most: 450 } };
    }
    const scaled = (characters) => Math.round((characters * factor) / 5) * 5;
    return {
        unit: 'characters',
        hook: scaled(40),
        label: scaled(10),
        point: scaled(90),
        explainer: { least: scaled(400), most: scaled(1000) },
    };
}
/** Whether a page in this language translates: arXiv's abstracts are English. */
function translates(tag) {
    return new Intl.Locale(tag).language !== 'en';
}
/**
 * A language in English words: `zh-TW` → `Traditional Chinese (Taiwan)`, `sr-Latn` → `Serbian in
 * Latin script`.
 * @throws RangeError where the tag is none
 */
function languageName(tag) {
    const locale = new Intl.Locale(tag);
    const { script, region } = locale.maximize();
    if (locale.language === 'zh') {
        const name = `${script === 'Hant' ? 'Traditional' : 'Simplified'} Chinese`;
        const where = region === 'CN' ? '' : placeName(region ?? '');
        return where === '' ? name : `${name} (${where})`;
    }
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    const base = [locale.language, locale.region].filter((part) => part !== undefined).join('-');
    const name = names.of(base) ?? names.of(locale.language) ?? `the language ${locale.language}`;
    if (locale.script === undefined)
        return name;
    const scripts = new Intl.DisplayNames(['en'], { type: 'script' });
    return `${name} in ${scripts.of(locale.script) ?? locale.script} script`;
}
function placeName(region) {
    const name = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' }).of(region);
    return name ?? region;
}
/** What the instructions say of writing in a language, a line each. */
function languageLines(tag) {
    const name = languageName(tag);
    const habits = (0,_prompt_habits_js__WEBPACK_IMPORTED_MODULE_0__/* .habitsOf */ .$)(tag);
    const { script } = new Intl.Locale(tag);
    return [
        ...(script === undefined || habits !== undefined ? [] : [`Everything is ${name}.`]),
        ...(habits?.style ?? [
            `Punctuation, quotation marks, the capitals of titles and the register are those of scholarly journals in ${name}.`,
        ]),
    ];
}


/***/ }),

/***/ 699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./lib/src/heap-client.js

/**
 * Lets V8 collect garbage before it takes more memory, from now on, where it would rather take twice
 * what is in use: on a day of many papers that is most of the process. Costs some CPU, of which a
 * run that waits for arXiv and a model has plenty.
 */
function keepHeapSmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=60');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/input-values.js

/**
 * Reads one input.
 * @param where what `name` is the name of.
 * @throws UserError naming the input, what was got, what is expected, and an example.
 */
function readValue(name, text, kind, where = 'Input') {
    const value = kind.parse(text.trim());
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.y(`${where} '${name}' must be ${kind.expected}, got ${quote(text)}.`, {
        hint: `Example: ${name}: ${kind.example}`,
    });
}
/** The text of an input for a message: its beginning, without the password of a web address. */
function quote(text) {
    return JSON.stringify(withoutPassword(text).slice(0, 200));
}
/** Of an address with a user, however it is written, all up to the host; else what is like one. */
function withoutPassword(text) {
    const [scheme] = /^\s*https?:/i.exec(text) ?? [];
    const at = text.lastIndexOf('@');
    if (scheme !== undefined && at > 0)
        return `${scheme}//***${text.slice(at)}`;
    return text.replaceAll(/\/\/[^/@\s]{0,200}@/g, '//***@');
}
const input_values_boolean = {
    // The spellings of YAML 1.2's core schema, as @actions/core takes them.
    parse: (text) => {
        if (['true', 'True', 'TRUE'].includes(text))
            return true;
        return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
    },
    expected: '`true` or `false`',
    example: 'true',
};
/** A whole number within bounds, both included. */
function wholeNumber(low, high, example) {
    return {
        parse: (text) => (/^\d{1,9}$/.test(text) ? within(Number(text), low, high) : undefined),
        expected: `a whole number from ${low} to ${high}`,
        example: String(example),
    };
}
/** A decimal number within bounds, both included. */
function decimal(low, high, example) {
    return {
        parse: (text) => /^\d{1,9}(\.\d{1,6})?$/.test(text) ? within(Number(text), low, high) : undefined,
        expected: `a number from ${low} to ${high}`,
        example,
    };
}
function within(value, low, high) {
    return value >= low && value <= high ? value : undefined;
}
/** One of a closed set of words. */
function oneOf(...words) {
    return {
        parse: (text) => words.find((one) => one === text),
        expected: `one of ${words.map((one) => `\`${one}\``).join(', ')}`,
        example: words[0] ?? '',
    };
}
/** The same, or empty: then `value` is undefined. */
function optional(kind) {
    return {
        parse: (text) => {
            if (text === '')
                return { value: undefined };
            const value = kind.parse(text);
            return value === undefined ? undefined : { value };
        },
        expected: `empty or ${kind.expected}`,
        example: kind.example,
    };
}
const anyText = { parse: (text) => text, expected: 'text', example: '' };
/** Text that matches a pattern. */
function word(pattern, expected, example) {
    return { parse: (text) => (pattern.test(text) ? text : undefined), expected, example };
}
/** A list whose members all pass; duplicates are dropped, order is kept. */
function list(separator, isMember, expected, example) {
    return {
        parse: (text) => {
            const members = split(text, separator);
            return members.every(isMember) ? members : undefined;
        },
        expected,
        example,
    };
}
/** Lines, trimmed, empty ones dropped. */
const lines = {
    parse: (text) => split(text, /\n/),
    expected: 'lines of text',
    example: 'speech',
};
/** Splits, trims, and drops what is empty or there already. */
function split(text, separator) {
    const members = text.split(separator).map((member) => member.trim());
    return [...new Set(members)].filter((member) => member !== '');
}

;// CONCATENATED MODULE: ./lib/src/own-network.js
/** Names that are never those of a public host (RFC 6761, RFC 6762, RFC 8375, and ICANN's `.internal`). */
const OWN_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;
/** 10/8, 172.16/12 and 192.168/16 (RFC 1918), 127/8, and 100.64/10 (RFC 6598), which VPNs use. */
const OWN_IPV4 = /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
/** ::1, fc00::/7 and fe80::/10. */
const OWN_IPV6 = /^\[(?:::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;
/**
 * Whether a host is on this machine or on a network of its owner, judged by the name alone: what it
 * resolves to is not asked. A name without a dot is one of such a network.
 * @param hostname as `URL` writes it: in lower case, an IPv4 address in four decimal parts, IPv6 in
 * brackets.
 */
function isOwnNetwork(hostname) {
    const name = hostname.replace(/\.$/, '');
    if (name.startsWith('['))
        return OWN_IPV6.test(name);
    if (/^[\d.]+$/.test(name))
        return OWN_IPV4.test(name);
    return !name.includes('.') || OWN_NAMES.test(name);
}

// EXTERNAL MODULE: ./lib/src/post/clean-text.js
var clean_text = __webpack_require__(850);
;// CONCATENATED MODULE: ./lib/src/input-formats.js




/** No abbreviations, which the runtime would take: its CST is Chicago's, and its BST is Dhaka's. */
const timeZone = {
    parse: (text) => (/\/|^UTC$/.test(text) && isZone(text) ? text : undefined),
    expected: 'an IANA time zone by its place, or `UTC`',
    example: 'Asia/Shanghai',
};
function isZone(name) {
    try {
        Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
const timeOfDay = word(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day from 00:00 to 23:59', "'08:50'");
/**
 * In canonical form: `zh-cn` is `zh-CN`, and `cmn-Hant` is `zh-Hant`. No language has a code of more
 * than three letters (https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1), so `Chinese` is none.
 */
const languageTag = {
    parse: (text) => {
        if (!/^[a-z]{2,3}(?:-|$)/i.test(text))
            return undefined;
        try {
            return Intl.getCanonicalLocales(text)[0];
        }
        catch {
            return undefined;
        }
    },
    expected: 'a BCP-47 language tag',
    example: 'zh-CN',
};
/**
 * An address that paths are put after, so without a slash at its end.
 * Keys and papers go over https alone, except on the user's own machine or network.
 */
const webAddress = {
    parse: (text) => {
        const url = URL.parse(text);
        if (url === null || !['https:', 'http:'].includes(url.protocol))
            return undefined;
        if (url.protocol === 'http:' && !isOwnNetwork(url.hostname))
            return undefined;
        // `https://host/?` has an empty query, which only the text tells.
        if (url.username !== '' || url.password !== '' || /[?#]/.test(text))
            return undefined;
        return withoutLastSlashes(url.origin + url.pathname);
    },
    expected: 'a web address that starts with https://, or with http:// on this machine or a private network, ' +
        'without user, password, query or fragment',
    example: 'https://arxiv.org',
};
// A dot alone, or two, would lead the API of GitHub elsewhere.
const repositoryName = word(/^[A-Za-z0-9][\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/, 'a repository as `owner/name`', 'octocat/blog');
/** What git refuses anywhere in a branch (https://git-scm.com/docs/git-check-ref-format). */
const NOT_IN_BRANCH = /[\s\p{Cc}~^:?*[\\]|\.\.|\/\/|\/\.|@\{|\.lock\//u;
const branchName = {
    parse: (text) => /^[^/.@-].{0,199}$/u.test(text) && !NOT_IN_BRANCH.test(`${text}/`) && !text.endsWith('.')
        ? text
        : undefined,
    expected: 'a branch',
    example: 'main',
};
/** Plain in a file name, a branch and an address. */
const input_formats_pageName = word(/^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$/, 'a name of letters, digits, `_` and `-`', 'arxiv-daily');
/** Only what is plain in an address too: the prefix is part of links. */
const branchPrefix = {
    parse: (text) => /^[A-Za-z0-9][\w./-]{0,100}$/.test(text) && !NOT_IN_BRANCH.test(text) ? text : undefined,
    expected: 'the beginning of a branch name, of letters, digits and `.` `_` `-` `/`',
    example: 'arxiv-daily/',
};
/** A relative path with forward slashes that cannot leave the repository or touch its machinery. */
const repositoryPath = {
    parse: (text) => {
        const path = withoutLastSlashes(text);
        const safe = path
            .split('/')
            .every((one) => /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .-]*$/u.test(one) && !/[ .]$/.test(one));
        return safe ? path : undefined;
    },
    expected: 'a folder inside the repository, of letters, digits and `_` `-` `.`, without `..` or a leading dot or slash',
    example: '_posts',
};
function withoutLastSlashes(text) {
    let end = text.length;
    while (text[end - 1] === '/')
        end -= 1;
    return text.slice(0, end);
}
/** A mapping in YAML without aliases; empty text is an empty mapping. */
const yamlMapping = {
    parse: (text) => {
        try {
            const options = { maxAliasCount: 0, logLevel: 'error' };
            const value = text === '' ? {} : (0,dist/* parse */.qg)(text, options);
            return isMapping(value) ? value : undefined;
        }
        catch {
            return undefined;
        }
    },
    expected: "YAML keys and values, one a line, without aliases, '<<', invisible characters in keys, " +
        'or numbers past 9007199254740991',
    example: 'toc: true',
};
/** Keys stay themselves on a page, and YAML 1.1 merges none into the map around it. */
function isMapping(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (Object.getPrototypeOf(value) !== Object.prototype)
        return false;
    return Object.entries(value).every(([key, one]) => key !== '<<' && (0,clean_text/* tidyText */.qV)(key) === key && isValue(one));
}
/** No more digits than a number keeps; nothing binary. */
function isValue(value) {
    if (typeof value === 'number')
        return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
    if (Array.isArray(value))
        return value.every(isValue);
    return value === null || ['string', 'boolean'].includes(typeof value) || isMapping(value);
}
/** `term = translation`, one a line. */
const glossary = {
    parse: (text) => {
        const pairs = split(text, /\n/).map((line) => {
            const at = line.indexOf('=');
            return { term: line.slice(0, at).trim(), translation: line.slice(at + 1).trim(), at };
        });
        if (pairs.some(({ term, translation, at }) => at < 1 || term === '' || translation === '')) {
            return undefined;
        }
        return pairs.map(({ term, translation }) => ({ term, translation }));
    },
    expected: '`term = translation`, one a line',
    example: 'beamforming = 波束形成',
};
/** US dollars per million tokens, in and out. */
const priceList = {
    parse: (text) => {
        const match = /^(\d{1,6}(?:\.\d{1,6})?)\/(\d{1,6}(?:\.\d{1,6})?)$/.exec(text);
        return match === null ? undefined : { input: Number(match[1]), output: Number(match[2]) };
    },
    expected: '`input/output` in US dollars per million tokens',
    example: '0.28/0.42',
};
/** A listing date or two joined by `..`, both included. */
const dateRange = {
    parse: (text) => {
        const [from, to = from, ...more] = text.split('..').map((part) => part.trim());
        if (from === undefined || to === undefined || more.length > 0)
            return undefined;
        return [from, to].every(isCalendarDate) && from <= to ? { from, to } : undefined;
    },
    expected: 'a date `YYYY-MM-DD`, or two joined by `..` with the earlier one first',
    example: '2025-11-19',
};
function isCalendarDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./lib/src/explanation/prompt-language.js
var prompt_language = __webpack_require__(2241);
;// CONCATENATED MODULE: ./lib/src/input-model.js



const MODEL = /^[\w][\w./:@-]{0,200}$/;
const IDENTIFIER = /^[\w-]{1,100}$/;
/** Of a model API that is not Anthropic's own. */
const ENDPOINT = optional({
    ...webAddress,
    example: 'https://api.deepseek.com/anthropic',
});
/**
 * Validates the inputs about the model.
 * @param environment `ANTHROPIC_API_KEY` and `ANTHROPIC_BASE_URL` stand in for empty inputs.
 * @param writes whether a model has anything to write
 * @throws UserError naming the first wrong input, what was got, and what is expected.
 */
function readModelInputs(get, environment, writes) {
    const read = (name, kind) => readValue(name, get(name), kind);
    // A variable that a workflow sets from an empty one is there and says nothing.
    const variable = (name) => environment[name]?.trim() || undefined;
    const inputs = {
        anthropicApiKey: get('anthropic-api-key').trim() || variable('ANTHROPIC_API_KEY'),
        anthropicBaseUrl: read('anthropic-base-url', ENDPOINT).value ??
            readValue('ANTHROPIC_BASE_URL', variable('ANTHROPIC_BASE_URL') ?? '', ENDPOINT, 'Environment variable').value,
        federation: readFederation(get),
        model: read('model', modelId('claude-sonnet-5-5')),
        rankingModel: read('ranking-model', modelId('claude-haiku-5-5')),
        fallbackModel: read('fallback-model', optional(modelId('claude-opus-5-5'))).value,
        concurrency: read('concurrency', wholeNumber(1, 64, 4)),
        batch: read('batch', input_values_boolean),
        batchWait: read('batch-wait', wholeNumber(1, 300, 60)),
        maxCost: read('max-cost', decimal(0.01, 10_000, "'5.00'")),
        prices: read('prices', optional(priceList)).value,
    };
    const ranks = get('interests').trim() !== '';
    if (writes || ranks)
        requireAccess(inputs, writes);
    refuseBrokenKey(inputs);
    if (get('anthropic-base-url').trim() !== '')
        requireOwnModels(get, { writes, ranks });
    refuseContradictions(inputs);
    return inputs;
}
function modelId(example) {
    return word(MODEL, 'the id of a model', example);
}
function readFederation(get) {
    const read = (part, example) => {
        const kind = optional(word(IDENTIFIER, 'an identifier', example));
        return readValue(`anthropic-${part}-id`, get(`anthropic-${part}-id`), kind).value;
    };
    const ruleId = read('federation-rule', 'fdrl_0123');
    const organizationId = read('organization', '00000000-0000-4000-8000-000000000000');
    const serviceAccountId = read('service-account', 'svac_0123');
    const workspaceId = read('workspace', 'wrkspc_0123');
    if (ruleId !== undefined && organizationId !== undefined) {
        return { ruleId, organizationId, serviceAccountId, workspaceId };
    }
    if ([ruleId, organizationId, serviceAccountId, workspaceId].every((id) => id === undefined)) {
        return undefined;
    }
    const missing = ruleId === undefined ? 'federation-rule' : 'organization';
    throw new errors/* UserError */.y(`Input 'anthropic-${missing}-id' is empty, expected it beside the other inputs of keyless access.`, {
        hint: 'Keyless access needs anthropic-federation-rule-id and anthropic-organization-id; leave all of them out to use a key.',
    });
}
/** @param writes false where a model is needed for the ranking alone */
function requireAccess({ anthropicApiKey, anthropicBaseUrl, federation }, writes) {
    if (anthropicApiKey ?? anthropicBaseUrl ?? federation)
        return;
    const key = 'Store a key as a secret of the repository and pass it: ' +
        'anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }} (secrets are empty in forks). ' +
        'Other ways: keyless access (anthropic-federation-rule-id and anthropic-organization-id), ' +
        'an endpoint of your own (anthropic-base-url and model; a local one needs no key), or no model ' +
        'at all: ';
    throw writes
        ? new errors/* UserError */.y(`Input 'anthropic-api-key' is empty, expected a key for the model API.`, {
            hint: `${key}explainer: false with language: en shows the original abstracts.`,
        })
        : new errors/* UserError */.y(`Input 'anthropic-api-key' is empty, expected a key for the model that ranks by 'interests'.`, { hint: `${key}leave interests out.` });
}
function refuseBrokenKey({ anthropicApiKey: key }) {
    // A shorter value would be masked everywhere in the log and is no key anyway.
    // Other than ASCII cannot be sent in a header.
    if (key !== undefined && !/^[\x21-\x7E]{8,}$/.test(key)) {
        throw new errors/* UserError */.y(`Input 'anthropic-api-key' must be a key of at least 8 characters without spaces, ` +
            `got one of ${key.length} characters.`, { hint: 'Example: anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}' });
    }
}
/** Another endpoint has models of its own; one that knows ours by name would be asked unseen. */
function requireOwnModels(get, uses) {
    const needed = [
        ...(uses.writes ? [['model', 'claude-sonnet-5-5']] : []),
        ...(uses.ranks ? [['ranking-model', 'claude-haiku-5-5']] : []),
    ];
    for (const [name, fallback] of needed) {
        if (get(name).trim() !== fallback)
            continue;
        const others = name === 'model' ? '' : "'interests' and ";
        throw new errors/* UserError */.y(`Input '${name}' must be given with ${others}'anthropic-base-url', got only its default "${fallback}".`, {
            hint: `Example: ${name}: deepseek-chat. Where the endpoint is a gateway to Claude under this ` +
                'very name, set the environment variable ANTHROPIC_BASE_URL of the step instead.',
        });
    }
}
function refuseContradictions(inputs) {
    const { anthropicApiKey, anthropicBaseUrl, federation, model, fallbackModel, batch } = inputs;
    if (fallbackModel === model) {
        throw new errors/* UserError */.y(`Input 'fallback-model' must be another model than 'model', got "${model}".`, {
            hint: 'Leave it out, or name a second writer, such as claude-opus-5-5.',
        });
    }
    if (anthropicBaseUrl === undefined)
        return;
    if (batch) {
        throw new errors/* UserError */.y(`Input 'batch' must be false with 'anthropic-base-url': only Anthropic's own API has batches.`, { hint: 'Leave batch out.' });
    }
    if (federation !== undefined && anthropicApiKey === undefined) {
        throw new errors/* UserError */.y(`Input 'anthropic-federation-rule-id' must be unset with 'anthropic-base-url': only Anthropic's own API takes the identity of the runner.`, { hint: 'Pass the key of the endpoint as anthropic-api-key.' });
    }
}

// EXTERNAL MODULE: ./lib/src/paper.js
var paper = __webpack_require__(2404);
// EXTERNAL MODULE: ./lib/src/post/page-settings.js
var page_settings = __webpack_require__(9398);
;// CONCATENATED MODULE: ./lib/src/inputs.js







const CATEGORY = /^[a-z]+(-[a-z]+)*(\.([A-Z]{2}|[a-z]+(-[a-z]+)*))?$/;
const GITHUB_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/;
const COMMAS_OR_LINES = /[,\n]/;
const COMMAS_OR_SPACES = /[\s,]+/;
/**
 * Validates every input, so that a wrong one ends the run before the first request.
 * @param get reads an input; action.yml has filled in the defaults.
 * @param environment `ANTHROPIC_API_KEY` and `ANTHROPIC_BASE_URL` stand in for empty inputs.
 * @throws UserError naming the first wrong input, what was got, and what is expected.
 */
function parseInputs(get, environment) {
    const read = (name, kind) => readValue(name, get(name), kind);
    const names = (name) => read(name, list(COMMAS_OR_SPACES, matches(GITHUB_NAME), 'GitHub names', 'octocat'));
    const categories = nonEmpty('categories', read('categories', list(COMMAS_OR_SPACES, matches(CATEGORY), 'arXiv categories or archives', 'cs.SD, eess.AS')));
    const pageName = read('page-name', input_formats_pageName);
    const language = read('language', languageTag);
    const explainer = read('explainer', input_values_boolean);
    /** Nothing to translate and nothing to explain: the page has titles and abstracts as they are. */
    const asAnnounced = !explainer && !(0,prompt_language/* translates */.Cp)(language);
    const inputs = {
        categories,
        crossLists: read('cross-lists', input_values_boolean),
        replacements: read('replacements', input_values_boolean),
        include: read('include', lines),
        exclude: read('exclude', lines),
        authors: read('authors', lines),
        interests: read('interests', word(/^[^]{0,4000}$/u, 'text of at most 4,000 characters', 'speech enhancement on small devices; no music')),
        maxPapers: read('max-papers', wholeNumber(1, 1000, 40)),
        date: read('date', optional(dateRange)).value,
        timeZone: read('time-zone', timeZone),
        anchor: read('anchor', timeOfDay),
        catchUpDays: read('catch-up-days', wholeNumber(1, 60, 7)),
        ...readModelInputs(get, environment, !asAnnounced),
        language,
        glossary: read('glossary', glossary),
        fullText: read('full-text', oneOf('auto', 'html', 'pdf', 'none')),
        explainer,
        asAnnounced,
        postsDir: read('posts-dir', repositoryPath),
        pageName,
        layout: read('layout', anyText),
        title: read('title', word(/^[^\n]{1,200}$/u, 'one line of text', 'arXiv Daily – {date}')),
        tags: unfold(read('tags', list(COMMAS_OR_LINES, matches(/^.{1,50}$/u), 'tags', 'arxiv, {categories}')), categories),
        frontMatter: read('front-matter', yamlMapping),
        delivery: read('delivery', oneOf('pull-request', 'commit', 'file')),
        githubToken: get('github-token').trim(),
        repository: read('repository', repositoryName),
        baseBranch: read('base-branch', optional(branchName)).value,
        branchPrefix: readValue('branch-prefix', get('branch-prefix').replaceAll('{page-name}', pageName), branchPrefix),
        labels: read('labels', list(COMMAS_OR_LINES, matches(/^.{1,50}$/u), 'labels', 'arxiv-daily')),
        reviewers: names('reviewers'),
        teamReviewers: names('team-reviewers'),
        assignees: names('assignees'),
        draft: read('draft', input_values_boolean),
        autoMerge: read('auto-merge', optional(oneOf('merge', 'squash', 'rebase'))).value,
        redo: read('redo', list(COMMAS_OR_SPACES, isBaseId, 'arXiv ids without version', '2511.14600')),
        arxivUrl: read('arxiv-url', webAddress),
        arxivApiUrl: read('arxiv-api-url', webAddress),
        requestInterval: read('request-interval', decimal(0, 60, "'3'")),
    };
    if (inputs.githubToken === '' && inputs.delivery !== 'file') {
        throw new errors/* UserError */.y(`Input 'github-token' is empty, expected a token that may write to ${inputs.repository}.`, { hint: 'Leave the input out to use the token of the workflow.' });
    }
    refuseReservedKeys(inputs.frontMatter);
    refuseWithoutPullRequest(inputs);
    return inputs;
}
/** The date decides under which address the page is found, and whether Jekyll shows it at all. */
function refuseReservedKeys(frontMatter) {
    const reserved = page_settings/* RESERVED_KEYS */.a.find((key) => Object.hasOwn(frontMatter, key));
    if (reserved === undefined)
        return;
    throw new errors/* UserError */.y(`Input 'front-matter' must not have the key "${reserved}": the action sets it.`, {
        hint: 'Use the inputs anchor and time-zone to move the time of the page.',
    });
}
/** What is done to a pull request cannot be done where there is none. */
function refuseWithoutPullRequest(inputs) {
    if (inputs.delivery === 'pull-request')
        return;
    const name = inputs.redo.length > 0 ? 'redo' : 'auto-merge';
    if (name === 'auto-merge' && inputs.autoMerge === undefined)
        return;
    throw new errors/* UserError */.y(`Input '${name}' is about pull requests, and delivery is ${inputs.delivery}.`, { hint: `Leave ${name} out, or use delivery: pull-request.` });
}
function isBaseId(text) {
    return (0,paper/* parseArxivId */.RX)(text)?.id === text;
}
function matches(pattern) {
    return (text) => pattern.test(text);
}
/** The tags with `{categories}` written out, each once. */
function unfold(tags, categories) {
    return [...new Set(tags.flatMap((tag) => (tag === '{categories}' ? categories : [tag])))];
}
function nonEmpty(name, members) {
    if (members.length > 0)
        return members;
    throw new errors/* UserError */.y(`Input '${name}' is required, got "".`, {
        hint: 'Example: categories: cs.SD, eess.AS',
    });
}

;// CONCATENATED MODULE: ./lib/src/log-line.js
/**
 * Makes a line of the log that cannot command the runner. Workflow commands start a line with `::`,
 * or stand anywhere in it as `##[…]`, and the runner also splits at a lone carriage return
 * (https://github.com/actions/runner, ActionCommand.cs), so text of papers, of the model and of
 * servers passes through here.
 * @returns one line of at most `limit` characters.
 */
function logLine(text, limit = 500) {
    const line = text
        .slice(0, 4 * limit)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/:(?=:)/g, ': ')
        .replaceAll('##[', '# #[')
        .trim();
    const short = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
    // A cut may leave half of a character.
    return short.toWellFormed();
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/src/proxy-client.js


/** What is on this machine is asked without a proxy, whatever NO_PROXY says. */
const LOOPBACK = 'localhost,127.0.0.1,[::1]';
/**
 * Sends all requests of this process from now on through the proxies that the environment names, as
 * runners set them: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in small letters too, which win.
 * To be called before the first request.
 * @returns what is used, a sentence without user and password; undefined where there is no proxy.
 * @throws UserError where a variable holds no address of an HTTP proxy.
 */
function useProxies(environment) {
    const proxies = {
        https_proxy: readProxy(environment, 'https_proxy'),
        http_proxy: readProxy(environment, 'http_proxy'),
    };
    const used = [...new Set(Object.values(proxies).flatMap((one) => one?.origin ?? []))];
    if (used.length === 0)
        return undefined;
    const sentence = `Requests go through ${used.join(' and ')}.`;
    // Node 24 has it from 24.14 on; before, it went past the proxy without a word.
    if (typeof external_node_http_.setGlobalProxyFromEnv !== 'function') {
        if (environment['NODE_USE_ENV_PROXY'] === '1')
            return sentence;
        return `Node ${process.version} goes past the proxy: update the runner, or set NODE_USE_ENV_PROXY=1 in the environment of the step.`;
    }
    const [, exceptions] = readVariable(environment, 'no_proxy');
    external_node_http_.setGlobalProxyFromEnv({
        https_proxy: proxies.https_proxy?.href ?? '',
        http_proxy: proxies.http_proxy?.href ?? '',
        no_proxy: exceptions === '' ? LOOPBACK : `${exceptions},${LOOPBACK}`,
    });
    return sentence;
}
function readProxy(environment, variable) {
    const [name, text] = readVariable(environment, variable);
    if (text === '')
        return undefined;
    const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    if (url !== null && ['http:', 'https:'].includes(url.protocol))
        return url;
    // The value is not shown: it may hold a password.
    throw new errors/* UserError */.y(`Environment variable '${name}' must be the address of an HTTP proxy.`, {
        hint: `Example: ${name}: http://proxy.example.com:3128`,
    });
}
/** @returns the name under which it is set, and the value; empty where it is not. */
function readVariable(environment, variable) {
    const small = environment[variable]?.trim();
    const name = small ? variable : variable.toUpperCase();
    return [name, environment[name]?.trim() ?? ''];
}

// EXTERNAL MODULE: ./lib/src/publication/review-proof.js
var review_proof = __webpack_require__(1184);
;// CONCATENATED MODULE: ./lib/src/publication/review-summary.js

/** GitHub refuses a step summary of more than 1 MiB, and shows nothing of it then. */
const SUMMARY_LIMIT = 1_000_000;
/**
 * The step summary: how the run ended, then each day's review text. Where a long back-fill has more
 * than GitHub takes, the last days have their title alone.
 */
function renderSummary(sentence, days) {
    const parts = [sentence];
    let size = Buffer.byteLength(sentence) + 1000 + 300 * days.length;
    let short = 0;
    for (const { title, body, url } of days) {
        const heading = url === undefined ? `# ${title}` : `# [${title}](${url})`;
        size += Buffer.byteLength(body);
        if (size <= SUMMARY_LIMIT)
            parts.push(heading, body);
        else {
            short += 1;
            size -= Buffer.byteLength(body);
            parts.push(heading);
        }
    }
    if (short > 0)
        parts.push(`${(0,review_proof/* count */.U9)(short, 'day')} had no room here: see the pages themselves.`);
    return parts.join('\n\n');
}

// EXTERNAL MODULE: ./lib/src/post/contains-secret.js
var contains_secret = __webpack_require__(8053);
// EXTERNAL MODULE: ./lib/src/post/secret-forms.js
var secret_forms = __webpack_require__(327);
;// CONCATENATED MODULE: ./lib/src/secrets.js


/** As much of a secret is one: a quotation may have been cut anywhere. */
const PIECE = 16;
const LEFT_OUT = 'A text was left out here: it held a secret of this run.';
/** Creates the one list of a run's secrets. */
function createSecrets() {
    const known = new Map();
    const pieces = new Set();
    const sizes = new Set();
    function add(secret) {
        const forms = known.has(secret) ? [] : (0,secret_forms/* secretForms */.e)(secret);
        if (forms.length > 0)
            known.set(secret, forms);
        for (const form of forms) {
            const size = Math.min(PIECE, form.length);
            sizes.add(size);
            for (let at = 0; at + size <= form.length; at += 1)
                pieces.add(form.slice(at, at + size));
        }
    }
    function redact(text) {
        let starred = text;
        for (const form of [...known.values()].flat())
            starred = starred.replaceAll(form, '***');
        // Spread out or dressed up it is in no single place.
        return (0,contains_secret/* containsSecret */.A)(starred, [...known.keys()]) ? LEFT_OUT : withoutPieces(starred);
    }
    function withoutPieces(text) {
        let kept = '';
        let end = 0;
        for (let at = 0; at < text.length; at += 1) {
            for (const size of sizes) {
                if (!pieces.has(text.slice(at, at + size)))
                    continue;
                if (kept === '' || at > end)
                    kept += `${text.slice(end, at)}***`;
                end = Math.max(end, at + size);
            }
        }
        return kept + text.slice(end);
    }
    return { add, all: () => [...known.keys()], redact };
}
/** Where runners and proxies have secrets of their own, which their servers may repeat. */
const IN_ENVIRONMENT = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_RUNTIME_TOKEN'];
const PROXIES = ['https_proxy', 'http_proxy', 'HTTPS_PROXY', 'HTTP_PROXY'];
/** The secrets of a job's environment that its requests take along. */
function secretsOfEnvironment(environment) {
    const users = PROXIES.flatMap((name) => {
        const url = URL.parse(environment[name] ?? '');
        return url === null || url.password === '' ? [] : `${url.username}:${url.password}`;
    });
    return [...IN_ENVIRONMENT.flatMap((name) => environment[name] ?? []), ...users];
}

;// CONCATENATED MODULE: ./lib/src/main.js










/**
 * The action as the runner starts it: inputs in, outputs, step summary and failure out. It alone
 * decides whether the step fails.
 */
async function main() {
    const job = watchJob();
    const secrets = createSecrets();
    keepHeapSmall();
    try {
        const given = ['anthropic-api-key', 'github-token'].map((name) => core/* getInput */.V4(name));
        // What is wrong with another input may be that it has one of them.
        for (const secret of [...given, ...secretsOfEnvironment(process.env)])
            secrets.add(secret);
        const inputs = parseInputs((name) => core/* getInput */.V4(name), process.env);
        for (const secret of [inputs.anthropicApiKey, inputs.githubToken]) {
            if (secret)
                core/* setSecret */.Pq(secret);
        }
        const proxies = useProxies(process.env);
        // Loaded when it is needed: a wrong input ends the run without it.
        const [{ context }, { createPorts }, { run }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 722)),
            Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(439), __webpack_require__.e(679), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 1434)),
            Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(714), __webpack_require__.e(646)]).then(__webpack_require__.bind(__webpack_require__, 5646)),
        ]);
        const world = surroundings(context, secrets, job.stop);
        if (proxies !== undefined)
            world.log(proxies);
        const result = await run(inputs, createPorts(inputs, world));
        setOutputs(result);
        await writeSummary(result, secrets);
        world.log(`${result.status}: ${result.sentence}`);
        for (const { publication } of result.published) {
            if (publication.pullRequest)
                world.log(publication.pullRequest.url);
        }
        if (result.failure !== undefined)
            fail(result.failure, secrets);
    }
    catch (error) {
        fail(error, secrets);
    }
    finally {
        job.end();
    }
}
/**
 * The runner sends SIGINT to a cancelled job, SIGTERM 7.5 seconds later, and kills it after 2.5
 * more: what is finished goes out in that time, and what is under way is left where it is.
 */
function watchJob() {
    const signals = ['SIGINT', 'SIGTERM'];
    const job = new AbortController();
    const cancel = () => {
        if (!job.signal.aborted)
            core/* info */.pq('The job is cancelled: delivering what is finished.');
        job.abort();
    };
    for (const signal of signals)
        process.on(signal, cancel);
    return {
        stop: job.signal,
        end() {
            for (const signal of signals)
                process.off(signal, cancel);
            // Requests that were left would keep the process until they are answered.
            if (job.signal.aborted)
                process.kill(process.pid, 'SIGTERM');
        },
    };
}
/** Room for two reasons, quoted, and the way to fix them at the end. */
const FAILURE_LENGTH = 2000;
function fail(error, { redact }) {
    core/* setFailed */.C1(logLine(redact((0,errors/* describeFailure */.I)(error)), FAILURE_LENGTH));
}
function surroundings({ apiUrl, serverUrl }, secrets, stop) {
    const { GITHUB_ACTION_REPOSITORY, GITHUB_REPOSITORY, GITHUB_WORKSPACE } = process.env;
    return {
        githubApiUrl: readValue('GITHUB_API_URL', apiUrl, webAddress, 'Environment variable'),
        githubServerUrl: serverUrl,
        workspace: GITHUB_WORKSPACE ?? process.cwd(),
        homepage: `${serverUrl}/${GITHUB_ACTION_REPOSITORY || GITHUB_REPOSITORY || ''}`,
        log: (line) => core/* info */.pq(logLine(secrets.redact(line))),
        warn: (line) => core/* warning */.$e(logLine(secrets.redact(line))),
        debug: (line) => core/* debug */.Yz(logLine(secrets.redact(line))),
        mask(secret) {
            core/* setSecret */.Pq(secret);
            secrets.add(secret);
        },
        secrets,
        stop,
    };
}
/** With several days, the single-valued outputs speak of the newest and `days` holds all. */
function setOutputs({ status, published }) {
    const newest = published.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
    const counts = newest?.counts ?? { announced: 0, papers: 0, skipped: 0, failed: 0, flagged: 0 };
    const spendings = published.flatMap((one) => one.spendings);
    const costs = spendings.map(({ costUsd }) => costUsd);
    const outputs = {
        status,
        days: JSON.stringify(published.map(({ day }) => day).sort()),
        'post-path': newest?.path ?? '',
        ...counts,
        'pull-request-number': newest?.publication.pullRequest?.number ?? '',
        'pull-request-url': newest?.publication.pullRequest?.url ?? '',
        'commit-sha': newest?.publication.commitSha ?? '',
        'input-tokens': sum(spendings.map(({ inputTokens }) => inputTokens)),
        'output-tokens': sum(spendings.map(({ outputTokens }) => outputTokens)),
        'cost-usd': costs.every((cost) => cost !== undefined) ? sum(costs).toFixed(4) : '',
    };
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
/** The review text of each day, as its pull request shows it. Left out where there is no file for it. */
async function writeSummary({ sentence, published }, { redact }) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    const days = published.map(({ review, publication }) => ({
        ...review,
        url: publication.pullRequest?.url,
    }));
    await core/* summary */.z.addRaw(redact(renderSummary(sentence, days)), true).write();
}


/***/ }),

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

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   qV: () => (/* binding */ tidyText),
/* harmony export */   wy: () => (/* binding */ hasInvisible),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT)
/* harmony export */ });
/** No string of a page is longer than this, in UTF-16 units; the rest is cut with `…`. */
const LONGEST_TEXT = 6000;
/** Nothing is repeated more often than this: kramdown takes minutes on runaway repetition. */
const LONGEST_RUN = 200;
/**
 * Characters that show nothing or cannot stand in a file: lone surrogates, private use,
 * noncharacters, controls, bidi marks, zero-width characters, tags, the replacement character.
 * Joiners and emoji selectors are judged apart, by their neighbours.
 */
const INVISIBLE = /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD[\p{Cc}--[\t-\r\x85]]\uFE00-\uFE0D\u{E0100}-\u{E01EF}[\p{Default_Ignorable_Code_Point}--\u200D--\p{Variation_Selector}]]/gv;
/** An emoji selector that selects nothing, a joiner that joins no two pictures. */
const STRAY_SELECTOR = /(?<!\p{Emoji})[\uFE0E\uFE0F]/gu;
const STRAY_JOINER = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const WIDE = /[\p{Script=Han}\u3001-\u303F\uFF01-\uFF60]/u;
const RUN = /(.)\1{200,}/gsu;
/**
 * The text as it may stand on a page: one line, NFC, no invisible characters, bounded.
 * A line break between two Han characters goes away, any other white space becomes one space.
 * Calling it on its own result changes nothing.
 */
function cleanText(text) {
    // Cut first: normalizing a long row of combining marks takes quadratic time.
    const visible = tidyText(text.slice(0, 2 * LONGEST_TEXT)).trim();
    if (visible.length <= LONGEST_TEXT)
        return visible;
    return `${stripInvisible(visible.slice(0, LONGEST_TEXT - 1)).trim()}…`;
}
/** The same without bounds and trimming, for a piece of a text that is cleaned already. */
function tidyText(text) {
    return stripInvisible(text)
        .normalize('NFC')
        .replace(/[\s\x85]+/g, replaceSpace)
        .replace(RUN, (_, character) => character.repeat(LONGEST_RUN));
}
/** True where `text` has a character that `cleanText` takes out as invisible. */
function hasInvisible(text) {
    return stripInvisible(text) !== text;
}
function stripInvisible(text) {
    return text.replace(INVISIBLE, '').replace(STRAY_SELECTOR, '').replace(STRAY_JOINER, '');
}
/** What French keeps on the line of the mark before or after it. */
const FRENCH_SPACE = /^[\u00A0\u202F]$/;
/** A line break inside Chinese is no space; Markdown would show it as one. */
function replaceSpace(space, offset, whole) {
    const before = whole.charAt(offset - 1);
    const next = whole.charAt(offset + space.length);
    if (FRENCH_SPACE.test(space) && (/[:;!?»%]/.test(next) || before === '«'))
        return space;
    return /[\n\r]/.test(space) && WIDE.test(before) && WIDE.test(next) ? '' : ' ';
}


/***/ }),

/***/ 8053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ containsSecret)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(327);

/**
 * A text is looked through piece by piece: views of the page of a large day, whole, would be most of
 * the memory of a run. What is spread over more than the overlap of two pieces is not found.
 */
const PIECE = 65_536;
const OVERLAP = 16_384;
/**
 * Whether a secret is in a page or a review text, as it is or in a form that hides it from a masking
 * log: encoded, escaped for Markdown, or spread by spaces, markup and invisible characters.
 */
function containsSecret(text, secrets) {
    const wanted = secrets.flatMap(_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .e);
    if (wanted.length === 0)
        return false;
    for (let at = 0; at < text.length; at += PIECE - OVERLAP) {
        const piece = text.slice(at, at + PIECE);
        const shown = withoutMarkup(piece);
        const views = [piece, shown, withoutGaps(shown)];
        if (wanted.some((form) => views.some((view) => view.includes(form))))
            return true;
    }
    return false;
}
/** The text as readers show it, nearly: what is left of markup is of no use to a secret. */
function withoutMarkup(text) {
    return text
        .replace(/<[^<>\n]{0,200}>/g, '')
        .replace(/&#x([0-9a-f]{1,6});/gi, (_, code) => characterOf(Number.parseInt(code, 16)))
        .replace(/&#(\d{1,7});/g, (_, code) => characterOf(Number(code)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}
function characterOf(code) {
    return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}
function withoutGaps(text) {
    return text.replace(_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .GAPS */ .G, '');
}


/***/ }),

/***/ 9398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ RESERVED_KEYS),
/* harmony export */   u: () => (/* binding */ postPath)
/* harmony export */ });
/** Keys that the user's own cannot set, as a post is its day: an input that has one is refused. */
const RESERVED_KEYS = ['date'];
/** The file of a day, with forward slashes, as Jekyll names posts. */
function postPath({ postsDir, pageName }, day) {
    const dir = postsDir.replace(/^(?:\.\/)+/, '').replace(/\/{0,100}$/, '');
    const file = `${day}-${pageName}.md`;
    return dir === '' || dir === '.' ? file : `${dir}/${file}`;
}


/***/ }),

/***/ 327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ GAPS),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
const SHORTEST = 8;
/** What may stand between the characters of a secret without changing how it reads. */
const GAPS = /[\s\p{Cf}*`]+/gu;
/**
 * A secret as it is and as a text may hold it: in base64 (wherever in other data it begins), its
 * variant for addresses, percent-encoded, in JSON, backwards, in hexadecimal. None for what is
 * shorter than 8 characters, which would be found by chance.
 */
function secretForms(secret) {
    if (secret.length < SHORTEST)
        return [];
    const bytes = Buffer.from(secret, 'utf8');
    // In the middle of other data, base64 begins at any of three places; the edges mix with it.
    const encoded = [0, 1, 2].map((shift) => {
        const shifted = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        return shifted.replace(/=+$/, '').slice(shift === 0 ? 0 : shift + 1, -1);
    });
    return [
        secret,
        ...encoded,
        ...encoded.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        Array.from(secret).toReversed().join(''),
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
        percentForm(bytes),
        percentForm(bytes).toUpperCase(),
        // As a view without gaps and marks has them.
        secret.replace(GAPS, ''),
    ].filter((form) => form.length >= SHORTEST);
}
/** Every byte as `%xx`. */
function percentForm(bytes) {
    return Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}


/***/ }),

/***/ 1184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   zV: () => (/* binding */ renderProof)
/* harmony export */ });
/** What arXiv declared, what was found of it, and what is still open. */
function renderProof({ day, source, declared, papers, late, open }) {
    const sentences = [];
    if (source === 'api') {
        sentences.push(`The listings of ${day} could not be read completely, so the papers come from arXiv's API ` +
            'and some may be missing. The next page reads the listings again and takes what is missing.');
    }
    else {
        const counts = declared.map((one) => `${one.category} ${one.count}`).join(', ');
        const replaced = papers.filter((paper) => paper.kind === 'replaced').length;
        const found = papers.length - sumOf(late.map(({ ids }) => ids.length));
        sentences.push(`arXiv's listings of ${day} declare their entries (${counts}), and all were found: ` +
            `${count(found, 'different paper')}, ${count(replaced, 'replacement')} among them.`);
    }
    for (const { day: earlier, ids } of late) {
        sentences.push(`${count(ids.length, 'paper')} of ${earlier} had no page yet.`);
    }
    const others = open.filter((one) => one !== day);
    if (others.length > 0) {
        sentences.push(`The next page reads the listings of ${others.join(', ')} again.`);
    }
    return sentences.join(' ');
}
/** `1 paper`, `2 papers`, `1,000 papers`. */
function count(number, noun) {
    return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
function sumOf(amounts) {
    return amounts.reduce((sum, amount) => sum + amount, 0);
}


/***/ })

};
