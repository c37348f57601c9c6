import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/paper.ts';
import { checkUpdate } from '../../src/post/check-update.ts';
import { parsePost } from '../../src/post/parse-post.ts';
import type { PageSettings } from '../../src/post/page-settings.ts';
import type { ParsedEntry } from '../../src/post/parse-post.ts';
import { renderPost } from '../../src/post/render-post.ts';
import type { PageUpdate } from '../../src/post/update-plan.ts';
import { updatePost } from '../../src/post/update-post.ts';
import { createRandom } from './support/hostile-text.ts';
import { editByHand } from './support/person.ts';
import { randomDay } from './support/random-day.ts';
import {
  failedEntry,
  sampleEntry,
  sampleInput,
  samplePaper,
  sampleSettings,
} from './support/sample-page.ts';

/** Of random days for each test. */
const ROUNDS = Number(process.env['POST_ROUNDS'] ?? 100);

function change(entries: Entry[], rest: Partial<PageUpdate> = {}): PageUpdate {
  return { entries, listed: [], redo: [], open: [], declared: undefined, ...rest };
}

/** The text of a page after an update that passes its own reading. */
function update(
  text: string,
  what: PageUpdate,
  { settings }: { settings: PageSettings } = { settings: sampleSettings() },
): string {
  const page = { day: '2025-11-19', path: '_posts/2025-11-19-arxiv-daily.md', text };
  const updated = updatePost(page, what, settings);
  expect(checkUpdate(text, updated, what, [])).toEqual([]);
  return updated.text;
}

function shuffle<T>(values: T[], random: () => number): T[] {
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** Up to the way back to the contents or another heading: what follows may be the page's own. */
function ownText({ text }: ParsedEntry): string {
  return text.split(/(?<=\(#toc\))\n|\n(?=#{1,2} )/)[0] ?? '';
}

describe('a page that no person touched', () => {
  it('becomes, retry by retry in any order, the page that one run would have made', () => {
    const random = createRandom(8);
    let retries = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = randomDay(random);
      const { input, settings, failed } = day;
      const { open } = input.announcement;
      const whole = renderPost(input, settings).text;
      const missing = input.entries.filter(() => random() < 0.5);
      const entries = input.entries.map((entry) =>
        missing.includes(entry) ? failed(entry) : entry,
      );
      let page = renderPost({ ...input, entries }, settings).text;
      for (const entry of shuffle([...missing, ...missing], random)) {
        const again = random() < 0.2 ? failed(entry) : entry;
        page = update(page, change([again], { open }), day);
        retries += 1;
      }
      page = update(page, change(missing, { open }), day);
      expect(page, `round ${round}`).toBe(whole);
      expect(update(page, change(input.entries, { open }), day)).toBe(whole);
    }
    expect(retries).toBeGreaterThan(ROUNDS / 3);
  }, 120_000);

  it('becomes, with papers that come late, the page that has them at the end', () => {
    const random = createRandom(9);
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = randomDay(random);
      const { input, settings } = day;
      const { announcement } = input;
      const [entries, listed] = [
        input.entries.slice(0, Math.floor(random() * (input.entries.length + 1))),
        input.listed.slice(0, Math.floor(random() * (input.listed.length + 1))),
      ];
      const papers = announcement.papers.filter(
        (paper) =>
          paper.kind === 'replaced' || [...entries, ...listed].some((one) => one.paper === paper),
      );
      const declared = [
        { category: 'cs.SD', count: 40 },
        { category: 'hep-th', count: 2 },
      ];
      const first = { ...announcement, papers, open: ['2025-11-18', '2025-11-19'] };
      const before = renderPost({ ...input, announcement: first, entries, listed }, settings).text;
      const last = { ...announcement, declared, source: 'listing' as const, open: ['2025-11-18'] };
      const whole = renderPost({ ...input, announcement: last }, settings).text;
      const late = change(input.entries.slice(entries.length), {
        listed: input.listed.slice(listed.length),
        open: ['2025-11-18'],
        declared,
      });
      const page = update(before, late, day);
      expect(page, `round ${round}`).toBe(whole);
      expect(update(page, late, day)).toBe(whole);
    }
  }, 120_000);
});

describe('a page that a person went over', () => {
  it('keeps every sentence and every edited entry, and takes what it can', () => {
    const random = createRandom(10);
    let taken = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = randomDay(random);
      const { input, settings, failed } = day;
      const entries = input.entries.map((entry) => (random() < 0.5 ? failed(entry) : entry));
      const made = renderPost({ ...input, entries }, settings).text;
      const { text, sentences } = editByHand(made, 1 + Math.floor(random() * 4), random);
      const what = change(input.entries, { open: ['2025-11-19'] });
      const page = update(text, what, day);
      expect(update(page, what, day), `round ${round}`).toBe(page);
      for (const sentence of sentences) expect(page).toContain(sentence);
      const after = parsePost(page).entries.map((entry) => `${entry.id} ${ownText(entry)}`);
      for (const entry of parsePost(text).entries.filter(({ edited }) => edited)) {
        expect(after, `round ${round}`).toContain(`${entry.id} ${ownText(entry)}`);
      }
      if (page !== text) taken += 1;
    }
    expect(taken).toBeGreaterThan(ROUNDS / 3);
  }, 120_000);

  it('comes to rest with the entries that were asked for by name', () => {
    const random = createRandom(11);
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = randomDay(random);
      const { input, settings, failed } = day;
      const entries = input.entries.map((entry) => (random() < 0.5 ? failed(entry) : entry));
      const made = renderPost({ ...input, entries }, settings).text;
      const { text } = editByHand(made, 1 + Math.floor(random() * 4), random);
      const asked = input.entries.filter(() => random() < 0.5);
      const what = change(asked, { redo: asked.map(({ paper }) => paper.id) });
      const page = update(text, what, day);
      expect(update(page, what, day), `round ${round}`).toBe(page);
    }
  }, 120_000);
});

const [A, B, C] = ['2511.90001', '2511.90002', '2511.90003'];
const IDS = [A, B, C];
const written = new Map(
  IDS.map((id) => [id, sampleEntry({ id }, { title: `译名 ${id}`, hook: `导读 ${id}` })]),
);

/** The new entries of these papers. */
function fresh(...ids: string[]): Entry[] {
  return ids.flatMap((id) => written.get(id) ?? []);
}

/** A page of three papers, those of `failed` without an explanation. */
function pageOf(...failed: string[]): string {
  const entries = IDS.map((id) =>
    failed.includes(id) ? failedEntry({ id }) : sampleEntry({ id }, { hook: `旧导读 ${id}` }),
  );
  return renderPost(sampleInput(entries), sampleSettings()).text;
}

function entryOf(text: string, id: string): ParsedEntry | undefined {
  return parsePost(text).entries.find((entry) => entry.id === id);
}

function contentsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.includes('](#p-'));
}

function crlf(page: string): string {
  return `\uFEFF${page.replaceAll('\n', '\r\n')}`;
}

/** A page with a stretch from one text to another (without it) taken out. */
function without(text: string, from: string, to: string): string {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  expect(start).toBeGreaterThan(0);
  expect(end).toBeGreaterThan(start);
  return text.slice(0, start) + text.slice(end);
}

const marker = (id: string) => `<!-- arxiv-daily id=${id} `;

describe('updatePost', () => {
  it('writes over an edited entry only where it was asked for by name', () => {
    const text = pageOf(B).replace('自监督预训练', '改过').replace('模型拒绝', '有人改过');
    expect(update(text, change(fresh(A, B)))).toBe(text);
    const page = update(text, change(fresh(A, B), { redo: [B] }));
    expect(entryOf(page, A)?.text).toContain('改过');
    expect(entryOf(page, B)).toMatchObject({ edited: false, failed: false });
    expect(page).not.toContain('有人改过');
    expect(page).toContain('本页显示：3 篇；仅列标题：0 篇；未能解读：0 篇');
  });

  it('leaves an explained entry that nobody asked for, and never puts a failure over one', () => {
    const text = pageOf();
    expect(update(text, change(fresh(A)))).toBe(text);
    expect(update(text, change([failedEntry({ id: A })], { redo: [A] }))).toBe(text);
    expect(update(text, change(fresh(A), { redo: [A] }))).toContain('导读 2511.90001');
  });

  it('tells which entries did not go onto the page', () => {
    const text = without(pageOf(), marker(B), marker(C));
    const page = { day: '2025-11-19', path: 'x.md', text };
    const { left, entries } = updatePost(page, change(fresh(A, B, C)), sampleSettings());
    expect(left).toEqual([A, B, C]);
    expect(entries).toEqual([]);
  });

  it('keeps an entry out that a person took out, and puts it at the end when asked for', () => {
    const text = without(pageOf(B), marker(B), marker(C)).replace(/^2\. .*\n/m, '');
    expect(update(text, change(fresh(B)))).toBe(text);
    const page = update(text, change(fresh(B), { redo: [B] }));
    expect(parsePost(page).entries.map(({ id }) => id)).toEqual([A, C, B]);
    expect(entryOf(page, B)?.text).toContain('</a>4. Quiet Rooms');
    expect(contentsOf(page).at(-1)).toBe(
      '4. [Quiet Rooms: Learning Reverberation from Silence](#p-2511-90002) — 导读 2511.90002',
    );
    expect(page).toContain('公布：3 篇（新提交 3、交叉列表 0）；本页显示：3 篇');
    expect(parsePost(page)).toMatchObject({ removed: [], shown: IDS });
  });

  it('counts entries that come back once, whichever of them had failed', () => {
    const text = without(pageOf(B), marker(B), '<!-- arxiv-daily end');
    const one = update(text, change(fresh(C), { redo: [C] }));
    const both = update(one, change(fresh(B), { redo: [B] }));
    for (const page of [both, update(text, change(fresh(B, C), { redo: [B, C] }))]) {
      expect(page).toContain('本页显示：3 篇；仅列标题：0 篇；未能解读：0 篇');
    }
  });

  it('keeps number and anchor of the heading where entries were put in another order', () => {
    const text = pageOf(C);
    const [before = '', rest = ''] = text.split(marker(A));
    const [middle = '', last = ''] = rest.split(marker(C));
    const end = last.indexOf('<!-- arxiv-daily end');
    const moved = before + marker(C) + last.slice(0, end) + marker(A) + middle + last.slice(end);
    const page = update(moved.replaceAll('p-2511-90003', 'best'), change(fresh(C), { redo: [C] }));
    expect(parsePost(page).entries.map(({ id }) => id)).toEqual([C, A, B]);
    expect(entryOf(page, C)?.text).toContain('## <a id="best"></a>3. Quiet');
    expect(contentsOf(page)).toHaveLength(2);
    expect(page).toContain('](#best) — 导读 2511.90003\n');
  });

  it('keeps what a person wrote below an entry, also over a rewriting', () => {
    const text = pageOf(A).replace(marker(B), `A note.\n\n- one\n\n${marker(B)}`);
    expect(update(text, change(fresh(A)))).toBe(text);
    const page = update(text, change(fresh(A), { redo: [A] }));
    expect(page).toContain('[↑ 目录](#toc)\n\nA note.\n\n- one\n\n<!-- arxiv-daily id=2511.90002');
    expect(entryOf(page, A)).toMatchObject({ edited: true, failed: false });
  });

  it('writes nothing over an entry that lost its marker, and finds it when it is asked for', () => {
    const text = pageOf(A, B).replace(new RegExp(`${marker(B)}.*\n`), '');
    expect(parsePost(text)).toMatchObject({ removed: [], unmarked: [B] });
    // The text of B counts as an edit of A.
    expect(update(text, change(fresh(A, B)))).toBe(text);
    const one = update(text, change(fresh(A, B), { redo: [A] }));
    expect(one).toContain('</a>2. Quiet');
    expect(one).toContain('未能解读：1 篇');
    const other = update(text, change(fresh(A, B), { redo: [B] }));
    expect(parsePost(other).entries.map(({ id, edited }) => [id, edited])).toEqual([
      [A, false],
      [B, false],
      [C, false],
    ]);
    expect(other).toContain('未能解读：1 篇');
    const both = update(text, change(fresh(A, B), { redo: [A, B] }));
    expect(parsePost(both).entries.map(({ edited }) => edited)).toEqual([false, false, false]);
  });

  it('does not take the end of the page for an entry whose end mark is gone', () => {
    const text = pageOf(C).replace('<!-- arxiv-daily end -->\n\n', '');
    expect(update(text, change(fresh(C)))).toBe(text);
    const page = update(text, change(fresh(C), { redo: [C] }));
    expect(entryOf(page, C)).toMatchObject({ edited: false, failed: false });
    expect(page).toContain('<!-- arxiv-daily end -->\n\n本页由');
    const more = update(text, change([sampleEntry({ id: '2511.90009' })]));
    expect(entryOf(more, '2511.90009')).toMatchObject({ edited: false });
    expect(more.match(/^本页由/gm)).toHaveLength(1);
    // Without the way back either, nothing tells where it ends.
    const open = text.slice(0, text.lastIndexOf('[↑')) + text.slice(text.indexOf('本页由'));
    expect(update(open, change(fresh(C), { redo: [C] }))).toBe(open);
    const ends = { day: '2025-11-19', path: 'x.md', text: open };
    expect(updatePost(ends, change(fresh(C), { redo: [C] }), sampleSettings()).left).toEqual([C]);
  });

  it('writes an entry anew of which a person left the marker alone', () => {
    const text = pageOf(B);
    const gone = text.replace(`${entryOf(text, B)?.text}\n\n`, '');
    expect(gone).toContain(`-->\n\n${marker(C)}`);
    expect(update(gone, change(fresh(B), { redo: [B] }))).toBe(update(text, change(fresh(B))));
  });

  it('goes by the copy that is as it was generated', () => {
    const text = pageOf(B);
    const copy = text.slice(text.indexOf(marker(B)), text.indexOf(marker(C)));
    const mine = copy.replace('Quiet Rooms', 'A Paper of Mine');
    const twice = text.replace(marker(B), mine + marker(B));
    expect(update(twice, change(fresh(B)))).toBe(twice);
    const page = update(twice, change(fresh(B), { redo: [B] }));
    expect(page).toContain(mine);
    expect(parsePost(page).entries.map(({ edited }) => edited)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    const same = update(text.replace(marker(B), copy + marker(B)), change(fresh(B)));
    expect(same.match(/未能解读：模型拒绝/g)).toHaveLength(1);
  });

  it('changes the lines that sum up the page only where they are as they were generated', () => {
    const text = pageOf(B)
      .replace('本页显示：2 篇', '本页显示两篇')
      .replace(/^本页由/m, '这一页由')
      .replace(/^description: .*/m, 'description: "mine"')
      .replace(/^2\. .*\n/m, '');
    const page = update(text, change(fresh(B)));
    expect(page).toContain('本页显示两篇；仅列标题：0 篇；未能解读：1 篇');
    expect(page).toContain('这一页由');
    expect(page).toContain('description: "mine"');
    expect(contentsOf(page)).toHaveLength(2);
    expect(entryOf(page, B)).toMatchObject({ failed: false });
    const sums = pageOf(B).replace(
      '本页显示：2 篇；仅列标题：0 篇；未能解读：1',
      '本页显示：3 篇；仅列标题：0 篇；未能解读：0',
    );
    expect(update(sums, change(fresh(B)))).toContain('本页显示：3 篇；仅列标题：0 篇；未能解读：0');
    const figure = pageOf(B).replace('本页显示：2 篇', '本页显示：5 篇');
    expect(update(figure, change(fresh(B)))).toContain(
      '本页显示：5 篇；仅列标题：0 篇；未能解读：1',
    );
  });

  it('writes the line of the contents anew, in the form the list has now', () => {
    const text = pageOf(B).replace(/^2\. .*$/m, '* **See** [B](#p-2511-90002)!');
    const page = update(text, change(fresh(B)));
    expect(contentsOf(page)[1]).toMatch(/^\* \[Quiet .*\]\(#p-2511-90002\) — 导读 2511.90002$/);
    const next = update(
      text.replaceAll(/^[13]\. (?=\[)/gm, '- '),
      change([sampleEntry({ id: '2511.90009' })]),
    );
    expect(contentsOf(next).at(-1)).toMatch(/^- \[Quiet .*\]\(#p-2511-90009\)/);
  });

  it('goes on counting in the contents after nine papers', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `2511.901${at + 10}`);
    const text = renderPost(
      sampleInput(ids.map((id) => sampleEntry({ id }))),
      sampleSettings(),
    ).text;
    const page = update(text, change([sampleEntry({ id: '2511.90009' })]));
    expect(contentsOf(page).at(-1)).toMatch(/^13\. \[Quiet .*\]\(#p-2511-90009\)/);
  });

  it('writes a line of the contents that a person made a paragraph anew as one', () => {
    const text = pageOf(B).replace(/^2\. .*\n/m, '\n[B](#p-2511-90002) and 7. more\n\n');
    expect(text).not.toBe(pageOf(B));
    const page = update(text, change(fresh(B)));
    expect(contentsOf(page)[1]).toMatch(/^\[Quiet .*\]\(#p-2511-90002\) — 导读 2511.90002$/);
  });

  it('counts in the description of a front matter that a person changed elsewhere', () => {
    const text = pageOf().replace('layout: "post"', 'layout: mine # a comment');
    const page = update(text, change([sampleEntry({ id: '2511.90009' })]));
    expect(page).toBe(
      update(pageOf(), change([sampleEntry({ id: '2511.90009' })])).replace(
        'layout: "post"',
        'layout: mine # a comment',
      ),
    );
    expect(page).toMatch(/^description: ".*4 篇/m);
  });

  it('leaves a front matter that cannot be read as it is', () => {
    const text = pageOf().replace('layout: "post"', 'layout: "post');
    const page = update(text, change([sampleEntry({ id: '2511.90009' }, { hook: '$a_0$' })]));
    const end = text.indexOf('\n---\n');
    expect(page.slice(0, end)).toBe(text.slice(0, end));
    expect(contentsOf(page).at(-1)).toContain('#p-2511-90009');
  });

  it('names the model that wrote an entry anew', () => {
    const [a, b, c] = fresh(A, B, C);
    if (a === undefined || b === undefined || c === undefined) throw new Error('No entries.');
    const other = { ...b, spending: { ...b.spending, model: 'other-model' } };
    const input = sampleInput([a, failedEntry({ id: B }), c]);
    const text = renderPost(input, sampleSettings()).text;
    const whole = renderPost({ ...input, entries: [a, other, c] }, sampleSettings()).text;
    expect(whole).toContain('other-model');
    expect(update(text, change([other]))).toBe(whole);
  });

  it('leaves a description of a person as it is', () => {
    const text = pageOf().replace(/^description: .*/m, 'description: "mine"');
    const page = update(text, change([sampleEntry({ id: '2511.90009' })]));
    const end = text.indexOf('\n---\n');
    expect(page.slice(0, end)).toBe(text.slice(0, end));
    expect(parsePost(page).entries).toHaveLength(4);
  });

  it('changes nothing where nothing is to be changed', () => {
    const text = pageOf().replaceAll('-->\n', '--> \n').replace('layout', '# a\nlayout');
    expect(update(text, change([]))).toBe(text);
    const copied = text.replace(' listed=', ',2511.90001 listed=');
    expect(parsePost(copied).shown).toEqual(IDS);
    expect(update(copied, change([]))).toBe(copied);
    const twice = `${text}<!-- arxiv-daily papers shown= listed=2511.90009 open=2025-11-18 -->\n`;
    const page = update(twice, change([], { open: ['2025-11-19'] }));
    expect(parsePost(page)).toMatchObject({ open: ['2025-11-19'], listed: ['2511.90009'] });
    expect(update(pageOf(B), change([...fresh(B), failedEntry({ id: B })]))).toBe(
      update(pageOf(B), change(fresh(B))),
    );
  });

  it('asks for a formula renderer in a front matter that a person changed, if it says nothing of it', () => {
    const formula = sampleEntry({ id: B }, { hook: '$a_{\\max}^{b}$ 与 $\\mathcal{L}_{x_y}$' });
    const text = pageOf(B).replace('layout: "post"', 'layout: mine # a comment');
    const page = update(text, change([formula]));
    expect(page.startsWith(text.slice(0, text.indexOf('\n---\n')))).toBe(true);
    expect(parsePost(page).frontMatter).toMatchObject({ math: true, layout: 'mine' });
    const braces = text.replace(/^---\n[^]*?\n---\n/, '---\n{ layout: post }\n---\n');
    expect(parsePost(update(braces, change([formula]))).frontMatter).toEqual({ layout: 'post' });
    const none = text.replace('lang:', 'math: false\nlang:');
    expect(parsePost(update(none, change([formula]))).frontMatter).toMatchObject({ math: false });
  });

  it('asks for none any more where the last formula went', () => {
    const formula = failedEntry({ id: B, abstract: '$\\mathcal{L}_{x_y}$' });
    const input = sampleInput([...fresh(A), formula]);
    const text = renderPost(input, sampleSettings()).text;
    expect(parsePost(text).frontMatter).toMatchObject({ math: true });
    const page = update(text, change(fresh(B)));
    expect(parsePost(page).frontMatter).not.toHaveProperty('math');
    expect(page).toBe(renderPost({ ...input, entries: fresh(A, B) }, sampleSettings()).text);
  });

  it('leaves the word on formulas as a person left it', () => {
    const formula = sampleEntry({ id: A }, { abstract: '$\\mathcal{L}_{x_y}$' });
    const entries = [formula, failedEntry({ id: B })];
    const text = renderPost(sampleInput(entries), sampleSettings()).text;
    const gone = without(text, marker(A), marker(B));
    expect(parsePost(update(gone, change(fresh(B)))).frontMatter).toMatchObject({ math: true });
    const page = update(text.replace('math: true\n', ''), change(fresh(B)));
    expect(parsePost(page).frontMatter).not.toHaveProperty('math');
  });

  it('keeps the line ends and the byte order mark of the file', () => {
    const text = pageOf(B);
    const whole = update(text, change(fresh(B)));
    expect(update(crlf(text), change(fresh(B)))).toBe(crlf(whole));
    const bare = text.slice(0, -1);
    expect(update(bare, change(fresh(B), { open: ['2025-11-19'] }))).toMatch(
      /open=2025-11-19 -->$/,
    );
  });

  it('makes do with a page without its last marker, and brings none in', () => {
    const text = pageOf(B).replace(/<!-- arxiv-daily papers.*/, '');
    const late = change([...fresh(B), sampleEntry({ id: '2511.90009' })], { open: ['2025-11-19'] });
    const page = update(text, late);
    expect(page).not.toContain('arxiv-daily papers');
    expect(parsePost(page).entries.map(({ id, edited }) => [id, edited])).toEqual(
      [...IDS, '2511.90009'].map((id) => [id, false]),
    );
  });

  it('puts entries where they belong on a page that a person emptied', () => {
    const listed = [
      { paper: samplePaper({ id: '2511.90004' }), reason: { rule: 'cross-list' } } as const,
    ];
    const full = renderPost(sampleInput(fresh(A), { listed }), sampleSettings()).text;
    const empty = without(full, marker(A), '<!-- arxiv-daily end');
    const late = change([sampleEntry({ id: '2511.90009' })]);
    for (const text of [empty, empty.replace('<!-- arxiv-daily end -->\n\n', '')]) {
      const page = update(text, late);
      expect(entryOf(page, '2511.90009')).toMatchObject({ edited: false });
      expect(page.indexOf(marker('2511.90009'))).toBeLessThan(page.indexOf('仅列标题\n'));
    }
    const bare = without(empty, '## <a id="listed">', '本页由');
    expect(entryOf(update(bare, late), '2511.90009')?.edited).toBe(false);
    const nothing = '---\nlayout: post\n---\n';
    expect(entryOf(update(nothing, late), '2511.90009')?.edited).toBe(false);
  });

  it('adds titles to the list of those that are there, and a list where there is none', () => {
    const [one, two] = ['2511.90004', '2511.90005'].map((id) => ({
      paper: samplePaper({ id }),
      reason: { rule: 'cross-list' } as const,
    }));
    if (one === undefined || two === undefined) throw new Error('No papers.');
    const page = (entries: Entry[], ...listed: (typeof one)[]) =>
      renderPost(sampleInput(entries, { listed }), sampleSettings()).text;
    const add = (text: string, count: number) =>
      update(text, change([], { listed: [two], declared: [{ category: 'cs.SD', count }] }));
    for (const entries of [fresh(A), []]) {
      const whole = page(entries, one, two);
      expect(add(page(entries, one), entries.length + 2)).toBe(whole);
      expect(add(page(entries), entries.length + 1)).toBe(page(entries, two));
      const twice = change([], { listed: [two, two] });
      expect(update(page(entries), twice)).toBe(
        update(page(entries), change([], { listed: [two] })),
      );
    }
    const bare = without(page(fresh(A)), marker(A), '本页由');
    const added = update(bare, change([], { listed: [two] }));
    expect(added.indexOf('本页由')).toBeLessThan(added.indexOf('仅列标题\n'));
    expect(added).toMatch(/90005.*\n\n<!-- arxiv-daily end -->\n\n<!-- arxiv-daily papers .*\n$/);
    const mine = page(fresh(A), one).replace(/^(- .*90004.*)$/m, '$1\n\nA note of mine.');
    expect(update(mine, change([], { listed: [two] }))).toMatch(
      /^- .*90004.*\n- .*90005.*\n\nA note of mine\.$/m,
    );
  });

  it('leaves a paper that is listed by title alone, and a list that a person took out', () => {
    const paper = samplePaper({ id: '2511.90004' });
    const listed = [{ paper, reason: { rule: 'cross-list' } } as const];
    const text = renderPost(sampleInput(fresh(A), { listed }), sampleSettings()).text;
    const asked = change([sampleEntry({ id: '2511.90004' })], { redo: ['2511.90004'], listed });
    expect(update(text, asked)).toBe(text);
    const gone = without(text, '## <a id="listed">', '本页由');
    const more = [
      { paper: samplePaper({ id: '2511.90005' }), reason: { rule: 'cross-list' } } as const,
    ];
    const page = update(gone, change([], { listed: more }));
    expect(page).not.toContain('仅列标题\n');
    expect(parsePost(page).listed).toEqual(['2511.90004', '2511.90005']);
  });
});
