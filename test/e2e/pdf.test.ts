import { afterEach, expect, test } from 'vitest';
import { setPaper } from '../support/pdf-paper.ts';
import { writePdf } from '../support/pdf-writer.ts';
import { SAMPLE_DAY } from '../support/sample-papers.ts';
import { storedPaper } from '../support/stored-paper.ts';
import { startWorld } from '../support/world.ts';

const ID = '2603.90077';
const SENTENCE = 'Echoes return slowly through the chambers while microphones listen carefully.';
// The listing tells a version only with the link to the HTML.
const PATHS = [`/html/${ID}`, `/pdf/${ID}`];

let world: Awaited<ReturnType<typeof startWorld>> | undefined;

afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** A day of one paper, which has no HTML. */
async function begin(pdf: (versionedId: string) => Uint8Array | undefined) {
  const point = { label: '要点', text: '见正文。', points: [] };
  const answer = {
    title: '题目',
    hook: '一句话',
    abstract: `${ID} 的摘要。`,
    background: [point],
    method: [point],
    results: [point],
  };
  const asked: string[] = [];
  world = await startWorld({
    arxiv: { papers: [storedPaper(ID, { html: false })], converted: () => undefined, pdf },
    answer: ({ prompt }) => {
      asked.push(prompt);
      return { text: JSON.stringify(answer) };
    },
  });
  return { ...world, asked };
}

function paper(stamp: string): Uint8Array {
  const parts = [
    { heading: '1 Introduction' },
    ...Array.from({ length: 20 }, () => ({ text: `${SENTENCE} ${SENTENCE}` })),
    { heading: 'References' },
    { text: 'A. Stone. Echoes of the mountains. Journal of Echoes, 1998.' },
  ];
  return writePdf({ pages: setPaper({ columns: 2, title: `Paper ${ID}`, parts, stamp }) });
}

test('a paper without HTML is read from its PDF', async () => {
  const { arxiv, github, asked, run } = await begin(() => paper(`${ID}v1`));
  const { exitCode, outputs } = await run();
  expect([exitCode, outputs['papers']]).toEqual([0, '1']);
  expect(arxiv.requests.map(({ path }) => path)).toEqual(expect.arrayContaining(PATHS));
  const prompt = asked[0] ?? '';
  expect(prompt).toContain(`# 1 Introduction\n\n${SENTENCE} ${SENTENCE}\n\n`);
  expect(prompt).toContain('taken from the PDF of the paper');
  expect(prompt).not.toContain('Journal of Echoes');
  const post = await github.readFile(
    `arxiv-daily/${SAMPLE_DAY}`,
    `_posts/${SAMPLE_DAY}-arxiv-daily.md`,
  );
  expect(post).toContain('全文（PDF）');
});

test.each([
  ['another paper', () => paper('2603.90078v1')],
  ['a captcha', () => Buffer.from('<html>Are you a robot?</html>')],
])('in place of a PDF that is %s the abstract is read', async (_, pdf) => {
  const { asked, github, run } = await begin(pdf);
  const { exitCode } = await run({ 'full-text': 'pdf' });
  expect(exitCode).toBe(0);
  expect(asked).toHaveLength(1);
  expect(asked[0]).not.toContain(SENTENCE);
  const post = await github.readFile(
    `arxiv-daily/${SAMPLE_DAY}`,
    `_posts/${SAMPLE_DAY}-arxiv-daily.md`,
  );
  expect(post).toContain('仅摘要');
});
