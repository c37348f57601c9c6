import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatterLine, renderFrontMatter } from '../../src/post/front-matter.ts';
import { RESERVED_KEYS, type PageSettings } from '../../src/post/page-settings.ts';
import { sampleSettings } from './support/sample-page.ts';

function render(changes: Partial<PageSettings> = {}, math = false): string {
  return renderFrontMatter('2025-11-19', { description: 'd', math }, sampleSettings(changes));
}

function read(changes: Partial<PageSettings> = {}): Record<string, unknown> {
  return parse(render(changes).slice(4, -4));
}

describe('renderFrontMatter', () => {
  it('is the head of a post', () => {
    expect(render({}, true)).toBe(`---
layout: "post"
title: "arXiv Daily – 2025-11-19"
date: 2025-11-19 08:50:00 +0800
lang: "zh-CN"
tags:
  - "arxiv"
  - "cs.SD"
  - "eess.AS"
description: "d"
math: true
---
`);
  });

  it('leaves out an empty layout', () => {
    expect(read({ layout: '' })).not.toHaveProperty('layout');
  });

  it('writes the offset of the zone on that day', () => {
    const changes = { timeZone: 'America/New_York', anchor: '08:50' };
    expect(read(changes)['date']).toBe('2025-11-19 08:50:00 -0500');
  });

  it('lets the keys of the user win, except the date', () => {
    const frontMatter = {
      layout: 'single',
      title: 'Mine',
      tags: ['x'],
      description: 'y',
      date: '2000-01-01',
      toc: true,
      author: { name: 'z' },
    };
    expect(read({ frontMatter })).toEqual({
      ...frontMatter,
      date: '2025-11-19 08:50:00 +0800',
      lang: 'zh-CN',
    });
  });

  it('names the keys that the user cannot set, and no other', () => {
    const mine = Object.keys({ ...read({}), math: true, own: true });
    const frontMatter = Object.fromEntries(mine.map((key) => [key, 'mine']));
    const kept = read({ frontMatter });
    expect(mine.filter((key) => kept[key] !== 'mine')).toEqual(RESERVED_KEYS);
  });

  it.each([
    ['yes'],
    ['12:30:45'],
    ['2025-11-19'],
    ['1_000'],
    ['a: b # c'],
    ['x"\nlayout: evil'],
    ['---'],
    ['{{ site.title }}'],
    ['back\\slash'],
  ])('reads %j back as the same string', (value) => {
    expect(read({ frontMatter: { own: value } })['own']).toBe(value);
    expect(render({ frontMatter: { own: value } })).toContain('own: "');
  });

  it('takes control characters out', () => {
    expect(read({ title: 'a\u0000b\u2028c\u0085d\u200Be' })['title']).toBe('ab c de');
  });

  it('keeps a key text that YAML 1.1, which Jekyll reads, takes for a truth value or a number', () => {
    const head = render({ frontMatter: { yes: 1, no: { off: 2, y: 3 }, '1_000': 4 } });
    expect(parse(head.slice(4, -4), { version: '1.1', mapAsMap: true }).get('yes')).toBe(1);
    expect(head).toMatch(/^"no":\n {2}"off": 2\n {2}"y": 3\n"1_000": 4$/m);
  });

  it('repeats a value that the user gave twice, without an alias', () => {
    const shared = ['a'];
    expect(render({ frontMatter: { one: shared, two: shared } })).not.toMatch(/[&*]/);
  });
});

test('a line of it has no line break', () => {
  expect(frontMatterLine('math', true)).toBe('math: true');
  expect(frontMatterLine('description', 'a "b"')).toBe('description: "a \\"b\\""');
});
