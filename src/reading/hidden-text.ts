/** How an element and what it inherits make its text look. Shared between elements; never changed. */
export type Look = {
  /** Nothing inside can be seen, whatever it says of itself. */
  hidden: boolean;
  /** Text set directly here cannot be seen: hidden, or of its background's colour. */
  unseen: boolean;
  color: Color | undefined;
  background: Color | undefined;
  /** Font size relative to the page's. */
  scale: number;
};

type Color = { red: number; green: number; blue: number; alpha: number };

const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 1 };

export const PLAIN_LOOK: Look = {
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
export function lookOf(parent: Look, attributes: Record<string, string>): Look {
  const { style, color } = attributes;
  const gone =
    parent.hidden || attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true';
  if (style === undefined && color === undefined) {
    return gone === parent.hidden ? parent : { ...parent, hidden: true, unseen: true };
  }
  const look = { ...parent, hidden: gone };
  if (color !== undefined) look.color = parseColor(color) ?? look.color;
  for (const declaration of (style ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    apply(look, declaration.slice(0, colon).trim().toLowerCase(), valueOf(declaration, colon));
  }
  look.hidden ||= look.scale <= LEAST_SCALE;
  look.unseen = look.hidden || (look.color !== undefined && isUnseen(look.color, look.background));
  return look;
}

function valueOf(declaration: string, colon: number): string {
  return declaration
    .slice(colon + 1)
    .replace('!important', '')
    .trim()
    .toLowerCase();
}

function apply(look: Look, property: string, value: string): void {
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
function scaled(scale: number, value: string): number {
  const size = Number.parseFloat(value);
  if (Number.isNaN(size)) return scale;
  if (value.endsWith('%')) return (scale * size) / 100;
  if (value.endsWith('rem')) return size;
  if (value.endsWith('em')) return scale * size;
  return size / (value.endsWith('pt') ? 10 : 16);
}

function isUnseen(color: Color, background: Color | undefined): boolean {
  const behind = background === undefined || background.alpha < 0.5 ? WHITE : background;
  return (
    color.alpha <= 0.1 ||
    (Math.abs(color.red - behind.red) <= CLOSE &&
      Math.abs(color.green - behind.green) <= CLOSE &&
      Math.abs(color.blue - behind.blue) <= CLOSE)
  );
}

const NAMES = new Map<string, Color>([
  ['white', WHITE],
  ['snow', WHITE],
  ['ivory', WHITE],
  ['whitesmoke', WHITE],
  ['ghostwhite', WHITE],
  ['transparent', { ...WHITE, alpha: 0 }],
  ['black', { red: 0, green: 0, blue: 0, alpha: 1 }],
]);

/** Colours as LaTeXML writes them (`#RRGGBB`), and CSS's commonest other ways to say white. */
function parseColor(text: string): Color | undefined {
  const value = text.trim().toLowerCase();
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(value)) {
    const digits = value.length <= 5 ? value.slice(1).replace(/./g, '$&$&') : value.slice(1);
    const channel = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
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

function amount(part: string, whole: number): number {
  const number = Number.parseFloat(part);
  return part.endsWith('%') ? (number / 100) * whole : number;
}
