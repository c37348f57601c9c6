import { existsSync, readFileSync } from 'node:fs';

/** What takes a whole site down, hangs it, runs, or leaves the page. */
export const DEADLY_STRINGS = [
  '{{ site.secretkey }}',
  '{% include nope.html %}',
  '{% for i in (1..3000000) %}x{% endfor %}',
  '{% endraw %}{{ site.secretkey }}{% raw %}',
  '${{a+b}_c}$ {{',
  '{%',
  '<script>alert(1)</script>',
  '<img src="https://evil.example/x" onerror="alert(1)">',
  '<svg onload=alert(1)><style>@import "https://evil.example/x"</style>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe><meta http-equiv=refresh content=0>',
  '[x](javascript:alert(1)) ![y](https://evil.example/z.png) [z](data:text/html,<script>)',
  '{: onmouseover="alert(1)" style="background:url(https://evil.example/x)"}',
  '</details></div></body></html>',
  '{::options parse_block_html="true" /}{::nomarkdown}<script>alert(1)</script>{:/}',
  '---\nlayout: null\npermalink: /index.html\n---',
  '[ '.repeat(2000),
  '*a '.repeat(2000),
  '_a'.repeat(3000),
  '('.repeat(5000),
  '> '.repeat(2500),
  '- '.repeat(2500),
];

/** Strings that go wrong raw; empty where the recordings are not there. */
export const TORTURE_STRINGS = recorded('torture-strings.json');

/** Payloads of hostile inputs; empty where the recordings are not there. */
export const HOSTILE_INPUTS = recorded('hostile-inputs.json');

function recorded(name: string): string[] {
  const file = new URL(`../../../../shared/data/${name}`, import.meta.url);
  if (!existsSync(file)) return [];
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Object.values(data ?? {}).map((row: string | { payload: string }) =>
    typeof row === 'string' ? row : row.payload,
  );
}
