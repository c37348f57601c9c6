import { describe, expect, it } from 'vitest';
import type { Announcement, Entry, Failure, Listed, ListedReason } from '../../src/paper.ts';
import { checkPost } from '../../src/post/check-post.ts';
import type { PageSettings } from '../../src/post/page-settings.ts';
import { parsePost } from '../../src/post/parse-post.ts';
import { renderPost } from '../../src/post/render-post.ts';
import type { PostInput } from '../../src/post/render-post.ts';
import { wordsOf } from '../../src/post/words.ts';
import { PAGE_LANGUAGES } from './support/every-word.ts';
import { plainDay } from './support/plain-day.ts';
import {
  failedEntry,
  sampleEntry,
  sampleInput,
  samplePaper,
  sampleSettings,
} from './support/sample-page.ts';

function render(input: PostInput, changes: Partial<PageSettings> = {}): string {
  const post = renderPost(input, sampleSettings(changes));
  expect(checkPost(post, { announcement: input.announcement, secrets: [] })).toEqual([]);
  return post.text;
}

function entryText(entry: Entry, changes: Partial<PageSettings> = {}): string {
  return parsePost(render(sampleInput([entry]), changes)).entries[0]?.text ?? '';
}

describe('renderPost', () => {
  it.each(PAGE_LANGUAGES)('writes the whole page of a day in %s', async (language) => {
    await expect(render(plainDay(), { language, replacements: true })).toMatchFileSnapshot(
      `pages/plain-day.${language}.txt`,
    );
  });

  it('gives the same bytes for the same input', () => {
    expect(render(plainDay())).toBe(render(plainDay()));
  });

  it('names the file and hands on what the page is made of', () => {
    const input = plainDay();
    const post = renderPost(input, sampleSettings({ postsDir: './blog/_posts/' }));
    expect(post).toMatchObject({
      day: '2025-11-19',
      path: 'blog/_posts/2025-11-19-arxiv-daily.md',
      entries: input.entries,
      listed: input.listed,
    });
    expect(renderPost(input, sampleSettings({ postsDir: '.' })).path).toBe(
      '2025-11-19-arxiv-daily.md',
    );
  });

  it('leaves every other entry as it is, to the byte, when one paper fails', () => {
    const [first, second] = [sampleEntry(), sampleEntry({ id: '2511.90002' })];
    const texts = (entry: Entry) =>
      parsePost(render(sampleInput([entry, second]))).entries.map(({ text }) => text);
    const [whole, rest] = texts(first);
    const [broken, restAgain] = texts(failedEntry());
    expect(restAgain).toBe(rest);
    expect(broken).not.toBe(whole);
  });

  it('is whole without any entry', () => {
    const listed: Listed[] = [{ paper: samplePaper(), reason: { rule: 'not-included' } }];
    const page = render(sampleInput([], { listed }));
    expect(page).toContain('本页没有展开介绍的论文。');
    expect(page).toContain('本页显示：0 篇；仅列标题：1 篇；未能解读：0 篇');
    expect(page).not.toContain('(#toc)');
    expect(parsePost(page).ids).toEqual(['2511.90001']);
    expect(render(sampleInput([]))).not.toContain('<!-- arxiv-daily end');
  });

  it('lists replaced papers only where they are wanted', () => {
    expect(render(plainDay())).not.toContain('更新版本\n');
  });

  it('says that the papers come from the API, and that some may be missing', () => {
    const input = sampleInput([sampleEntry()]);
    const announcement: Announcement = { ...input.announcement, source: 'api', declared: [] };
    const page = render({ ...input, announcement });
    expect(page).toContain('- 未能完整读取 arXiv 列表页，论文取自 arXiv API');
    expect(page).not.toContain('各分类列表页条目数');
  });

  it('says which papers came late, and remembers the days to be read again', () => {
    const input = sampleInput([sampleEntry()]);
    const late = [{ day: '2025-11-17', ids: ['2511.90001'] }];
    const open = ['2025-11-18', '2025-11-19'];
    const page = render({ ...input, announcement: { ...input.announcement, late, open } });
    expect(page).toContain('- 含此前未能读到的论文：2025-11-17 1 篇\n');
    expect(parsePost(page).open).toEqual(open);
    expect(parsePost(render(input)).open).toEqual([]);
  });

  it('says in what order the papers are, where interests were given', () => {
    const input = sampleInput([sampleEntry()]);
    expect(render({ ...input, ranking: 'done' })).toContain('- 按与读者兴趣的相关度排序');
    expect(render({ ...input, ranking: 'failed' })).toContain('- 未能按读者兴趣排序');
    expect(render(input)).not.toContain('兴趣');
  });

  it('proves that nothing is missing: its counts are those of the file', () => {
    const page = render(plainDay(), { replacements: true });
    const [, announced, fresh, cross, shown, listed, failed] =
      /arXiv 公布：(\d+) 篇（新提交 (\d+)、交叉列表 (\d+)）；本页显示：(\d+) 篇；仅列标题：(\d+) 篇；未能解读：(\d+) 篇/
        .exec(page)
        ?.map(Number) ?? [];
    const headings = page.match(/^## <a id="p-/gm)?.length ?? 0;
    const withoutText = page.match(/^未能解读：/gm)?.length ?? 0;
    const titles = page.split('仅列标题\n')[1]?.split('<!-- ')[0]?.match(/^- /gm)?.length ?? 0;
    expect([shown, failed, listed]).toEqual([headings - withoutText, withoutText, titles]);
    expect(announced).toBe(headings + titles);
    expect(announced).toBe(Number(fresh) + Number(cross));
    expect(parsePost(page).ids).toHaveLength(announced ?? 0);
  });

  it('asks for a formula renderer only where a formula is left', () => {
    expect(render(sampleInput([sampleEntry()]))).not.toContain('math: true');
    expect(render(sampleInput([sampleEntry({ title: 'On $a_b$' })]))).toContain('math: true');
    const reason = { rule: 'not-included' } as const;
    const listed = [{ paper: samplePaper({ title: 'On $a_b$' }), reason }];
    expect(render(sampleInput([], { listed }))).toContain('math: true');
  });

  it('names the zone as its readers do', () => {
    const input = sampleInput([sampleEntry()]);
    const page = (timeZone: string) => render(input, { timeZone, language: 'en', anchor: '20:00' });
    expect(page('America/New_York')).toContain(
      '- Window (anchor 20:00 EST): 2025-11-18 20:00 — 2025-11-19 20:00\n',
    );
    expect(page('Asia/Shanghai')).toContain('2025-11-19 (CST, Beijing time)');
  });

  it('names every model that wrote an entry', () => {
    const second = sampleEntry({ id: '2511.90002' });
    const other = { ...second, spending: { ...second.spending, model: 'other-model' } };
    const failed = failedEntry({ id: '2511.90003' });
    const third = { ...failed, spending: { ...failed.spending, model: 'silent-model' } };
    const page = render(sampleInput([sampleEntry(), other, third]));
    expect(page).toContain('所用模型：sample-model、other-model。');
    expect(render(sampleInput([], { model: '' }))).not.toContain('所用模型');
  });

  it('names the model asked first before the others, and these in one order', () => {
    const models = ['z-model', 'sample-model', 'b-model', 'a-model', 'b-model'];
    const entries = models.map((model, index) => {
      const entry = sampleEntry({ id: `2511.9000${index + 1}` });
      entry.spending.model = model;
      return entry;
    });
    const line = '所用模型：sample-model、a-model、b-model、z-model。';
    expect(render(sampleInput(entries))).toContain(line);
    expect(render(sampleInput(entries.toReversed()))).toContain(line);
  });

  it.each(PAGE_LANGUAGES)('has words for every reason in %s', (language) => {
    const reasons: ListedReason[] = [
      { rule: 'over-limit', limit: 3 },
      { rule: 'published', day: '2025-11-17' },
      { rule: 'not-included' },
      { rule: 'excluded', by: 'a|b' },
      { rule: 'cross-list' },
    ];
    const listed = reasons.map((reason, index) => ({
      paper: samplePaper({ id: `2511.9100${index}` }),
      reason,
    }));
    const failures: Failure['reason'][] = [
      'refused',
      'cut-off',
      'unreadable',
      'wrong-language',
      'unavailable',
      'budget',
      'stopped',
    ];
    const entries = failures.map((reason, index): Entry => {
      const { paper, reading, spending } = failedEntry({ id: `2511.9200${index}` });
      return { paper, reading, spending, findings: [], failure: { reason, detail: 'the detail' } };
    });
    const page = render(sampleInput(entries, { listed }), { language });
    const [label = ''] = wordsOf(language)
      .failed('')
      .split(/\s?[:：]/);
    const lines = page.split('\n').filter((line) => line.startsWith(label));
    expect(new Set(lines).size).toBe(failures.length);
    const notes = page.match(/v1\) — .*$/gm) ?? [];
    expect(new Set(notes).size).toBe(5);
    expect(page).not.toContain('the detail');
  });
});

/** The text of an entry with this one point. */
function pointText(label: string, text: string): string {
  return entryText(sampleEntry({}, { method: [{ label, text, points: [] }] }));
}

describe('an entry', () => {
  it('names ten authors, and of more the first eight', () => {
    const names = Array.from({ length: 100 }, (_, index) => `A${index + 1}`);
    const line = (count: number) => entryText(sampleEntry({ authors: names.slice(0, count) }));
    expect(line(10)).toContain('A9, A10<br>');
    expect(line(24)).toContain('A7, A8 等 24 人<br>');
    expect(line(100)).toContain('A7, A8 等至少 100 人<br>');
    expect(line(0)).toContain('**作者**：未列出<br>');
  });

  it('keeps dollars of two names apart, and cuts a name that is none', () => {
    const text = entryText(sampleEntry({ authors: ['A$x', 'B$y', 'yz'.repeat(150)] }));
    expect(text).toContain(`A<span>$</span>x, B<span>$</span>y, ${'yz'.repeat(100)}…<br>`);
  });

  it('has no title line where the translation is the original', () => {
    const title = 'The Same Title';
    expect(entryText(sampleEntry({ title }, { title }))).not.toContain('**The Same Title**');
    expect(entryText(sampleEntry({ title }, { title: '译名' }))).toContain('**译名**');
  });

  it('has no title line where the paper keeps its title, whatever TeX and Markdown make of it', () => {
    const title = 'The *Same* `Title` of \\emph{Norms}';
    expect(entryText(sampleEntry({ title }, { title }))).not.toMatch(/^(?:\*\*|<strong>)The/m);
  });

  it('shows an abstract that the page keeps as arXiv does, not as Markdown', () => {
    const abstract = 'We find `a_b` and *c*, at 5\\% and \\textbf{d} (https://code.example/x).';
    const shown =
      'We find &#96;a_b&#96; and &#42;c&#42;, at 5% and d ([https&#58;//code.example/x](https://code.example/x)).';
    expect(entryText(sampleEntry({ abstract }, { abstract }), { language: 'en' })).toContain(
      `\n\n${shown}\n\n`,
    );
    expect(entryText(sampleEntry({ abstract }, { abstract: `${abstract} ` }))).toContain('*c*');
  });

  it('goes by its id where no title can be shown', () => {
    expect(entryText(sampleEntry({ title: '\u200B' }))).toContain('</a>1. arXiv:2511.90001\n');
  });

  it('has an anchor that a stylesheet or a script can name', () => {
    expect(entryText(sampleEntry({ id: 'math.GT/0309136' }))).toContain(
      '<a id="p-math-GT-0309136">',
    );
  });

  it('leaves out the fold without an explainer, and parts and points without content', () => {
    const none = { background: [], method: [], results: [] };
    expect(entryText(sampleEntry({}, none))).not.toContain('<details');
    const empty = { label: ' ', text: '\u200B', points: [''] };
    const text = entryText(sampleEntry({}, { background: [empty], method: [empty, empty] }));
    expect(text).not.toContain('背景与问题');
    expect(text).toContain('**任务与效果**');
  });

  it('takes a colon and bold off a label, and puts its own', () => {
    expect(pointText('**方法**：', '先**训练**')).toContain('- **方法**：先**训练**\n');
    expect(pointText('方法:', '')).toContain('- **方法**\n');
    expect(pointText('', '先训练')).toContain('- 先训练\n');
  });

  it('leaves no space at a line end before sub-points in English', () => {
    const method = [{ label: 'Steps', text: '', points: ['one', 'two'] }];
    expect(entryText(sampleEntry({}, { method }), { language: 'en' })).toContain(
      '- **Steps**:\n  - one\n  - two\n',
    );
  });

  it.each([
    ['html', undefined, false, '全文（HTML）'],
    ['pdf', 'arXiv has no HTML version of this paper.', false, '全文（PDF）'],
    ['abstract', undefined, false, '仅摘要'],
    ['abstract', 'arXiv has no PDF of this paper.', false, '仅摘要（未能取得全文）'],
    ['html', undefined, true, '全文（HTML），原文过长，次要部分未读'],
  ] as const)('says what it is based on: %s, %s, %s', (source, fallback, truncated, words) => {
    const entry = { ...sampleEntry(), reading: { source, fallback, truncated } };
    expect(entryText(entry)).toContain(`**依据**：${words}\n`);
  });

  it('shows a title in bold without any bold inside, at any depth', () => {
    const title = '*甲 **乙** 丙*';
    expect(entryText(sampleEntry({}, { title }))).toContain('<strong>*甲 乙 丙*</strong>\n');
  });

  it('says how many statements are in doubt, before the fold', () => {
    const entry = sampleEntry();
    entry.findings.push({ rule: 'number-unknown', where: 'abstract', what: '<b>12</b>' });
    const text = entryText(entry);
    expect(text.indexOf('⚠ 有 1 处')).toBeGreaterThan(0);
    expect(text.indexOf('⚠ 有 1 处')).toBeLessThan(text.indexOf('<details'));
    expect(text).not.toContain('12&lt;');
    expect(entryText(entry, { language: 'en' })).toContain('⚠ 1 number was not found');
  });

  it('bears a mark for doubts alone, never for a matter of style', () => {
    const entry = sampleEntry();
    entry.findings.push({ rule: 'number-derived', where: 'results', what: '12' });
    entry.findings.push({ rule: 'markup', where: 'method', what: '# x' });
    expect(entryText(entry)).not.toContain('⚠');
    entry.findings.push({ rule: 'number-unknown', where: 'results', what: '13' });
    expect(entryText(entry)).toContain('⚠ 有 1 处数字未在原文中找到');
    entry.findings.push({ rule: 'name-unknown', where: 'results', what: 'X' });
    expect(entryText(entry)).toContain('⚠ 有 2 处内容需要核对');
  });

  it('links what the abstract names, and nothing else', () => {
    const paper = { abstract: 'Code at https://code.example/x.' };
    const abstract = '代码见 https://code.example/x，另见 https://evil.example/。';
    const text = entryText(sampleEntry(paper, { abstract }));
    expect(text).toContain('(https://code.example/x)，另见 https&#58;//evil.example/。');
  });

  it('writes an address with what would read as a reference in it', () => {
    const address = 'https://code.example/?a=1&copy=2';
    const paper = { abstract: `Code at ${address}.` };
    const text = entryText(sampleEntry(paper, { abstract: `代码见 ${address}。` }));
    expect(text).toContain('](https://code.example/?a=1&amp;copy=2)');
  });

  it('shows markup of a hook or title in the contents without nesting links', () => {
    const paper = { title: 'See https://code.example/x', abstract: 'https://code.example/x' };
    const hook = '[代码](https://code.example/x)';
    expect(render(sampleInput([sampleEntry(paper, { hook })]))).toContain(
      '1. [See https&#58;//code.example/x](#p-2511-90001) — &#91;代码&#93;(https&#58;//code.example/x)\n',
    );
    expect(render(sampleInput([sampleEntry({}, { hook: '' })]))).toContain('(#p-2511-90001)\n');
  });
});
