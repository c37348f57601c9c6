import { expect, it } from 'vitest';

import { PLAIN_LOOK, lookOf } from '../../src/reading/hidden-text.ts';

const styled = (...styles: string[]) =>
  styles.reduce((look, style) => lookOf(look, { style }), PLAIN_LOOK);

it.each([
  'color:#FFF',
  'color:#FFFF',
  'color:#FFFFFFFF',
  'color:#12345600',
  'COLOR : #FFFFFF !important',
  'color:rgb(100%,100%,100%)',
  'color:rgba(0,0,0,0)',
  'color:rgba(9 9 9 / 0%)',
  'color:snow',
  'color:#F2F2F2',
  'opacity:.05',
  'font-size:0',
  'font-size:0.05em',
  'font-size:0.1rem',
  'text-indent:-5000px',
  'margin-left:-100000pt',
  'visibility:collapse',
  'display:NONE',
])('%s cannot be seen', (style) => {
  expect(styled(style).unseen).toBe(true);
});

it.each([
  '',
  'color:#000000',
  'color:#808080',
  'color:#E6E6E6',
  'color:currentcolor',
  'color:#12345',
  'opacity:0.8',
  'font-size:50%',
  'font-size:5pt',
  'font-size:large',
  'font-size:0.5em',
  'width:0.0pt',
  'position:relative; bottom:9.8pt',
  'transform:scale(0.5)',
  'display:block',
  'background-color:#000000',
  'nonsense',
  ':;:',
  'list-style-type:none',
])('%j can be seen', (style) => {
  expect(styled(style).unseen).toBe(false);
});

it('multiplies sizes that are relative, and starts anew from absolute ones', () => {
  expect(styled('font-size:30%', 'font-size:30%').hidden).toBe(true);
  expect(styled('font-size:70%', 'font-size:70%').hidden).toBe(false);
  expect(styled('font-size:20%', 'font-size:10pt', 'font-size:20%').hidden).toBe(false);
});

it('compares colours with the background behind, whichever element sets it', () => {
  expect(styled('background:#000', 'color:#FFFFFF').unseen).toBe(false);
  expect(styled('--ltx-bg-color:#1A1A1A;', '--ltx-fg-color:#202020;').unseen).toBe(true);
  expect(styled('color:#FFFFFF', 'color:#FF0000').unseen).toBe(false);
  expect(styled('color:#FFFFFF', 'background-color:transparent').unseen).toBe(true);
});

it('lets nothing inside a hidden element be seen', () => {
  expect(styled('display:none', 'display:block;color:#000000').unseen).toBe(true);
  expect(lookOf(lookOf(PLAIN_LOOK, { hidden: '' }), {}).unseen).toBe(true);
  expect(lookOf(PLAIN_LOOK, { 'aria-hidden': 'false' })).toBe(PLAIN_LOOK);
});
