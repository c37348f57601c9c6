import { describe, expect, it } from 'vitest';
import { decodeEntities, parseXml } from '../../src/arxiv/api-xml.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';

function whyNot(text: string): string {
  const document = parseXml(text);
  return document.status === 'unreadable' ? document.why : 'it was read';
}

describe('XML', () => {
  it('becomes objects, with texts and attributes as they are written', () => {
    const text = `<?xml version='1.0' encoding='UTF-8'?>
      <feed xmlns:o="x"><entry a="&lt;1"><title>007 &amp;lt; <!-- > -->1e3</title><o:n>0</o:n></entry></feed>`;
    expect(parseXml(text)).toEqual({
      status: 'document',
      root: expect.objectContaining({
        feed: {
          '@xmlns:o': 'x',
          entry: [
            { '@a': '&lt;1', title: { '#text': '007 &amp;lt; 1e3' }, 'o:n': { '#text': '0' } },
          ],
        },
      }),
    });
  });

  it.each([
    ['', 'it is empty'],
    [' \n ', 'it is empty'],
    ['Rate exceeded.', 'it says "Rate exceeded."'],
    ['<feed><entry><title>A pap', 'it is no whole XML'],
    ['<feed><entry></feed>', 'it is no whole XML'],
    [`<feed>${'<'.repeat(20_000)}</feed>`, 'it has a tag without end'],
    [`<feed a="${'b'.repeat(20_000)}"></feed>`, 'it has a tag without end'],
    ['<feed>&</feed>', 'it is no whole XML'],
    ['<!DOCTYPE html><html></html>', 'it has "<!DOCTYPE"'],
    ['<!doctype feed><feed/>', 'it has "<!doctype"'],
    ['<feed><![CDATA[&lt;]]></feed>', 'it has "<![CDATA"'],
    ['<?xml version="1.0"?><!-- x --><!DOCTYPE f [<!ENTITY a "b">]><f>&a;</f>', '"<!DOCTYPE"'],
    ['<feed><__proto__><polluted>1</polluted></__proto__></feed>', 'can be trusted'],
    ['<feed><constructor>1</constructor></feed>', 'can be trusted'],
    ['<a>'.repeat(40) + '</a>'.repeat(40), 'can be trusted'],
  ])('is not %j', (text, why) => {
    expect(whyNot(text)).toContain(why);
    expect({}).not.toHaveProperty('polluted');
  });

  it('may name an attribute as an object names its prototype', () => {
    expect(parseXml('<feed __proto__="polluted"/>').status).toBe('document');
    expect({}).not.toHaveProperty('polluted');
  });

  it('cut anywhere is never taken for a whole one', () => {
    const text = '<?xml version="1.0"?>\n<feed><a b="1">x &lt; y</a><c/></feed>';
    expect(parseXml(text).status).toBe('document');
    for (let end = 0; end < text.length; end += 1) {
      expect(parseXml(text.slice(0, end)).status).toBe('unreadable');
    }
  });

  it.each([
    ['a bomb', `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(9999)}">]><a>${'&b;'.repeat(30_000)}</a>`],
    ['nesting', '<a>'.repeat(30_000) + '</a>'.repeat(30_000)],
    ['open elements', '<a>'.repeat(30_000)],
    ['angle brackets', '<'.repeat(100_000)],
    ['ampersands', `<a>${'&'.repeat(100_000)}</a>`],
    ['spaces', `<a${' '.repeat(100_000)}>`],
    ['comments', `<a>${'<!--'.repeat(25_000)}</a>`],
    ['declarations', `<a>${'<!'.repeat(50_000)}</a>`],
    ['attributes', `<a ${'b="1" '.repeat(16_000)}/>`],
    ['a quote', `<a b="${"'".repeat(100_000)}>`],
  ])('of %s is refused at once', (_, text) => {
    const start = cpuNow();
    expect(parseXml(text).status).toBe('unreadable');
    expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
  });
});

describe('a reference', () => {
  it.each([
    ['&lt;b&gt; &quot;x&quot; &apos;y&apos; &amp;', `<b> "x" 'y' &`],
    ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['&amp;#65; &#38;lt;', '&#65; &lt;'],
    ['&#65;&#x41;&#X1d54f;&#233;', 'AA𝕏é'],
    ['&#0;&#9999999;&#xD800;&#x110000;&#xFFFE;&#8;&#x1B;', '\u{fffd}'.repeat(7)],
    [`&#${'9'.repeat(400)};`, '\u{fffd}'],
    ['&#9;&#10;&#x20;', '\t\n '],
    ['&nbsp; &l. &; &# &#; &#x; &#xyz; & &lt', '&nbsp; &l. &; &# &#; &#x; &#xyz; & &lt'],
    ['&constructor; &__proto__;', '&constructor; &__proto__;'],
  ])('%j is decoded once', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it.each([
    '&#65;'.repeat(300_000),
    '&'.repeat(100_000),
    '&#'.repeat(50_000),
    `&#${'1'.repeat(1e5)}`,
  ])('is read in linear time (%#)', (text) => {
    const start = cpuNow();
    decodeEntities(text);
    expect(cpuNow() - start).toBeLessThan(LINEAR_LIMIT_MS);
  });
});
