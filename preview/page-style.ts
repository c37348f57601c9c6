/** How a preview looks: a quiet page in the reader's own fonts, in daylight and at night. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); }
body {
  margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem;
  font: 1rem/1.7 system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', sans-serif;
  color: light-dark(#1f2328, #e6edf3); background: light-dark(#fff, #0d1117);
  overflow-wrap: break-word;
}
a { color: light-dark(#0758b8, #6cb0ff); text-decoration: none; }
a:hover { text-decoration: underline; }
h1, h2 { line-height: 1.35; }
h2 { margin: 2.5rem 0 1rem; padding-top: 1.5rem; border-top: 1px solid var(--line); font-size: 1.35rem; }
li { margin: .25rem 0; }
summary { cursor: pointer; color: light-dark(#59636e, #9198a1); }
details[open] > summary { margin-bottom: .75rem; }
math { font-size: 1.08em; }
math[display='block'], pre { overflow-x: auto; }
code { font: .9em ui-monospace, monospace; padding: .1em .3em; border-radius: 4px; background: light-dark(#f0f2f4, #262c36); }
table { display: block; overflow-x: auto; border-collapse: collapse; font-size: .85rem; }
th, td { padding: .35rem .75rem; border: 1px solid var(--line); text-align: start; }
`;
