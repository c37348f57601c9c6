/** Strings that once read back as something else, each with what was wrong. */
export const KEPT_STRINGS: Record<string, string> = {
  '``\n``': 'code without a character made an empty item, whose hyphen underlined a heading',
  '**` `**': 'the same in bold',
  '[](https://code.example/x)': 'so did a link without a text',
  '\\textbf{ }': 'a title of nothing but space was an empty link',
  'https://code.example/x#️⃣': 'the address took the hash of a keycap, whose selector was lost',
  '#️⃣': 'the check took the selector after an escaped hash for a stray one and failed the paper',
  '*️⃣ **1️⃣**': 'the same with a star',
  'mailto:a@.example': 'GitHub links an address whose domain begins with a dot',
  'https://code.example/x?5%':
    'a percent sign that encodes nothing: kramdown keeps it, GFM encodes it',
  'https://code.example/**5%**': 'the same beside stars',
  '$`**\\ &#1;`$': 'the check took a reference inside a formula for a control character',
};
