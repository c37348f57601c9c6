import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An XML document as plain objects, or why the text is none that is read here. */
export type XmlDocument =
  { status: 'document'; root: unknown } | { status: 'unreadable'; why: string };

/** Of a tag, in characters; the validator joins them one by one, and none of arXiv's has 1,000. */
const LONGEST_TAG = 10_000;

/** Deeper than any feed; what nests without end is refused at once. */
const MAX_DEPTH = 30;

/**
 * Parses XML that has no document type. Elements become objects: children by name (`entry`,
 * `author` and `category` are arrays), text as `#text`, attributes as `@name`. Text and attributes
 * are left as written: `decodeEntities` is for the caller, once.
 */
export function parseXml(text: string): XmlDocument {
  const words = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  if (words === '') return unreadable('it is empty');
  if (!words.startsWith('<')) return unreadable(`it says "${words.slice(0, 100)}"`);
  // Comments apart, only document types (entities that expand without end, or that shadow `&lt;`)
  // and CDATA (text that must not be decoded) begin so, and a feed of arXiv has neither.
  const declaration = /<!(?!--)\[?[^\s[>]{0,20}/.exec(text)?.[0];
  if (declaration !== undefined) return unreadable(`it is no plain XML: it has "${declaration}"`);
  if (hasLongTag(text)) return unreadable('it has a tag without end');
  // The parser alone takes a document that was cut in half for a whole one.
  const valid = XMLValidator.validate(text);
  if (valid !== true) return unreadable(`it is no whole XML: ${valid.err.msg.slice(0, 100)}`);
  try {
    return { status: 'document', root: PARSER.parse(text) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unreadable(`it is no XML that can be trusted: ${why.slice(0, 100)}`);
  }
}

function hasLongTag(text: string): boolean {
  for (let at = text.indexOf('<'); at >= 0;) {
    const end = text.indexOf('>', at);
    if ((end < 0 ? text.length : end) - at > LONGEST_TAG) return true;
    at = end < 0 ? -1 : text.indexOf('<', end);
  }
  return false;
}

function unreadable(why: string): XmlDocument {
  return { status: 'unreadable', why };
}

const PARSER = new XMLParser({
  alwaysCreateTextNode: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['entry', 'author', 'category'].includes(name),
  maxNestedTags: MAX_DEPTH,
  parseAttributeValue: false,
  parseTagValue: false,
  processEntities: false,
});

const NAMED: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
const REPLACEMENT = '\u{fffd}';

/**
 * Decodes XML's five named references and the numeric ones, once: `&amp;lt;` becomes `&lt;`.
 * A number that is no character of XML (https://www.w3.org/TR/xml/#charsets) becomes U+FFFD; other
 * names stay as they are.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(amp|apos|gt|lt|quot));/gi,
    (reference: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? reference;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return isXmlCharacter(code) ? String.fromCodePoint(code) : REPLACEMENT;
    },
  );
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code > 0xffff && code < 0x110000);
}
