import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { UserError } from '../src/errors.ts';
import { explainPapers, type ExplainPapersPorts } from '../src/explain-papers.ts';
import type { Explanation, Finding, Paper, Reading, Spending } from '../src/paper.ts';

const paperOf = (number: number): Paper => ({
  id: `2603.9${String(number).padStart(4, '0')}`,
  version: 1,
  kind: 'new',
  title: `Paper ${number}`,
  authors: ['A'],
  categories: ['cs.SD'],
  abstract: 'Text.',
  comments: undefined,
});
const papersUpTo = (count: number) => Array.from({ length: count }, (_, at) => paperOf(at + 1));
const readingOf = (paper: Paper): Reading => ({
  source: 'html',
  text: `Text of ${paper.id}`,
  truncated: false,
  fallback: undefined,
});
/** What an entry keeps of its reading. */
const basisOf = (paper: Paper) => {
  const { text: _, ...basis } = readingOf(paper);
  return basis;
};
const explanationOf = (paper: Paper): Explanation => ({
  title: `题 ${paper.id}`,
  hook: '一行',
  abstract: '摘要。',
  background: [],
  method: [],
  results: [],
});
const SPENDING: Spending = {
  model: 'claude-sonnet-5-5',
  requests: 1,
  inputTokens: 12_345,
  outputTokens: 900,
  costUsd: 0.0337,
};

const written = (paper: Paper, check: (explanation: Explanation) => Finding[]) => ({
  spending: SPENDING,
  explanation: explanationOf(paper),
  findings: check(explanationOf(paper)),
});

/** Ports that do nothing wrong, with a journal of what was begun and ended. */
function portsWith(changes: Partial<ExplainPapersPorts> = {}) {
  const journal: string[] = [];
  const lines: string[] = [];
  let milliseconds = 0;
  const ports: ExplainPapersPorts = {
    read: async (paper) => {
      await setImmediate();
      return readingOf(paper);
    },
    explain: async (paper, _, check) => {
      await setImmediate();
      return written(paper, check);
    },
    check: () => [],
    stop: new AbortController().signal,
    // Each look at the clock is 4 seconds later.
    now: () => new Date((milliseconds += 4000)),
    log: (line) => void lines.push(line),
    ...changes,
  };
  const noted: ExplainPapersPorts = {
    ...ports,
    read: async (paper) => {
      journal.push(`read ${paper.id}`);
      const reading = await ports.read(paper);
      journal.push(`has ${paper.id}`);
      return reading;
    },
    explain: async (paper, reading, check) => {
      journal.push(`ask ${paper.id}`);
      const outcome = await ports.explain(paper, reading, check);
      journal.push(`got ${paper.id}`);
      return outcome;
    },
  };
  return { ports: noted, journal, lines };
}

const failureIds = (entries: { paper: Paper; failure?: { reason: string } | undefined }[]) =>
  entries.map(({ paper, failure }) => `${paper.id} ${failure?.reason ?? 'explained'}`);

describe('explainPapers', () => {
  it('gives the entries in the order of the papers, whatever ends first', async () => {
    const papers = papersUpTo(12);
    const { ports, journal } = portsWith({
      explain: async (paper) => {
        await setTimeout(20 - 3 * (Number(paper.id.slice(-2)) % 4));
        return written(paper, () => []);
      },
    });
    const { entries, ended } = await explainPapers(papers, 4, ports);
    expect(entries.map(({ paper }) => paper)).toEqual(papers);
    for (const entry of entries) {
      expect(entry.reading).toEqual(basisOf(entry.paper));
      expect(entry.explanation).toEqual(explanationOf(entry.paper));
    }
    expect(ended).toBeUndefined();
    const order = journal.filter((line) => line.startsWith('got'));
    expect(order).not.toEqual(order.toSorted());
  });

  it.each([1, 3, 8])(
    'has at most %d papers with the model, and as many if it can',
    async (most) => {
      let active = 0;
      let peak = 0;
      const { ports } = portsWith({
        explain: async (paper) => {
          peak = Math.max(peak, (active += 1));
          await setTimeout(5);
          active -= 1;
          return written(paper, () => []);
        },
      });
      await explainPapers(papersUpTo(20), most, ports);
      expect(peak).toBe(most);
    },
  );

  it('reads on while the model works, one paper after the other in their order', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let reading = 0;
    const { ports, journal } = portsWith({
      read: async (paper) => {
        expect((reading += 1)).toBe(1);
        await setImmediate();
        reading -= 1;
        // The model answers nothing until the last paper is there.
        if (paper.id === '2603.90005') resolve();
        return readingOf(paper);
      },
      explain: async (paper) => {
        await promise;
        return written(paper, () => []);
      },
    });
    await explainPapers(papersUpTo(5), 2, ports);
    expect(journal.filter((line) => line.startsWith('read'))).toEqual(
      papersUpTo(5).map(({ id }) => `read ${id}`),
    );
    expect(journal.indexOf('ask 2603.90001')).toBeLessThan(journal.indexOf('read 2603.90003'));
  });

  it('leaves the others untouched when one paper fails', async () => {
    const failure = { reason: 'refused' as const, detail: 'The model refused to write about it.' };
    const { ports } = portsWith({
      explain: async (paper) =>
        paper.id === '2603.90002' ? { spending: SPENDING, failure } : written(paper, () => []),
    });
    const { entries, ended } = await explainPapers(papersUpTo(3), 2, ports);
    expect(failureIds(entries)).toEqual([
      '2603.90001 explained',
      '2603.90002 refused',
      '2603.90003 explained',
    ]);
    expect(entries[1]).toEqual({
      paper: paperOf(2),
      reading: basisOf(paperOf(2)),
      spending: SPENDING,
      failure,
      findings: [],
    });
    expect(ended).toBeUndefined();
  });

  it('holds each explanation against its own paper and text', async () => {
    const { ports } = portsWith({
      check: (explanation, paper, reading): Finding[] => [
        {
          rule: 'number-unknown',
          where: 'title',
          what: `${explanation.title} ${paper.id} ${reading.text}`,
        },
      ],
    });
    const { entries } = await explainPapers(papersUpTo(3), 2, ports);
    expect(entries.map(({ findings }) => findings[0]?.what)).toEqual(
      papersUpTo(3).map(({ id }) => `题 ${id} ${id} Text of ${id}`),
    );
  });

  it('asks and reads no further after an error that ends the run, and keeps what is done', async () => {
    const end = new UserError('The model API refused: status 402, no credit.');
    const { ports, journal } = portsWith({
      explain: async (paper) => {
        await setImmediate();
        if (paper.id === '2603.90003') return { spending: SPENDING, ended: end };
        return written(paper, () => []);
      },
    });
    const { entries, ended } = await explainPapers(papersUpTo(30), 1, ports);
    expect(ended).toBe(end);
    expect(failureIds(entries).slice(0, 4)).toEqual([
      '2603.90001 explained',
      '2603.90002 explained',
      '2603.90003 stopped',
      '2603.90004 stopped',
    ]);
    expect(failureIds(entries).slice(2)).toHaveLength(28);
    for (const { failure } of entries.slice(2)) {
      expect(failure).toEqual({ reason: 'stopped', detail: end.message });
    }
    // What was paid before the end is told of.
    expect(entries.map(({ spending }) => spending.requests)).toEqual([
      1,
      1,
      1,
      ...Array(27).fill(0),
    ]);
    expect(journal.filter((line) => line.startsWith('ask'))).toHaveLength(3);
    expect(journal.filter((line) => line.startsWith('read')).length).toBeLessThan(15);
  });

  it('keeps what was with the model when the run ended, and tells the first error', async () => {
    const { ports } = portsWith({
      explain: async (paper) => {
        const number = Number(paper.id.slice(-2));
        await setTimeout(number * 5);
        if (number <= 2) return { spending: SPENDING, ended: new UserError(`Error ${number}`) };
        return written(paper, () => []);
      },
    });
    const { entries, ended } = await explainPapers(papersUpTo(3), 3, ports);
    expect(ended?.message).toBe('Error 1');
    expect(failureIds(entries)).toEqual([
      '2603.90001 stopped',
      '2603.90002 stopped',
      '2603.90003 explained',
    ]);
  });

  it.each(['read', 'explain', 'check'] as const)(
    'passes an unforeseen error of %s on, and begins nothing more',
    async (port) => {
      const bug = new TypeError('undefined is not a function');
      const { ports, journal } = portsWith({
        [port]: () => {
          throw bug;
        },
      });
      await expect(explainPapers(papersUpTo(30), 2, ports)).rejects.toBe(bug);
      const begun = journal.length;
      await setTimeout(20);
      // What was under way may end.
      expect(journal.slice(begun).filter((line) => /read|ask/.test(line))).toEqual([]);
      expect(begun).toBeLessThan(15);
    },
  );

  it('tells each paper in one line, with its time, its cost and what there is to look at', async () => {
    const { ports, lines } = portsWith({
      explain: async (paper, _, check) => {
        const number = Number(paper.id.slice(-1));
        if (number === 2) {
          return { spending: SPENDING, failure: { reason: 'refused', detail: 'It refused.' } };
        }
        const spending = { ...SPENDING, inputTokens: 999, costUsd: undefined };
        return { ...written(paper, check), ...(number === 3 ? { spending } : {}) };
      },
      check: (_, paper) =>
        paper.id.endsWith('3') ? [{ rule: 'leftover', where: 'hook', what: '# ' }] : [],
    });
    await explainPapers(papersUpTo(3), 1, ports);
    expect(lines).toEqual([
      '[1/3] 2603.90001 explained in 4.0 s from html · 12.3k in, 900 out · $0.034',
      '[2/3] 2603.90002 failed: It refused.',
      '[3/3] 2603.90003 explained in 4.0 s from html · 999 in, 900 out · price unknown · 1 to look at',
    ]);
  });

  it('reads ahead of the model a little, so that not all texts are in memory', async () => {
    let held = 0;
    let most = 0;
    const { ports } = portsWith({
      read: (paper) => {
        most = Math.max(most, (held += 1));
        return Promise.resolve(readingOf(paper));
      },
      explain: async (paper) => {
        await setTimeout(1);
        held -= 1;
        return written(paper, () => []);
      },
    });
    await explainPapers(papersUpTo(60), 3, ports);
    expect(most).toBe(11);
  });

  it('asks about all in one batch first where there is one', async () => {
    const { ports, journal } = portsWith();
    const asked: string[][] = [];
    await explainPapers(papersUpTo(9), 2, {
      ...ports,
      batch: {
        request: async (items) => {
          await setImmediate();
          journal.push('batch');
          asked.push(items.map(({ paper, reading }) => `${paper.id} ${reading().text}`));
        },
        has: () => false,
      },
    });
    expect(asked).toEqual([papersUpTo(9).map(({ id }) => `${id} Text of ${id}`)]);
    expect(journal.indexOf('batch')).toBeGreaterThan(journal.indexOf('has 2603.90009'));
    expect(journal.indexOf('batch')).toBeLessThan(journal.indexOf('ask 2603.90001'));
  });

  it('holds the texts of a day that waits for its batch packed, and few at a time after it', async () => {
    const long = 'Echoes return slowly through the chambers. '.repeat(2500);
    let unpacked = 0;
    let held = 0;
    let most = 0;
    const { ports } = portsWith({
      read: (paper) => Promise.resolve({ ...readingOf(paper), text: `${paper.id} ${long}` }),
      explain: async (paper, reading) => {
        expect(reading.text).toBe(`${paper.id} ${long}`);
        most = Math.max(most, (held += 1));
        await setImmediate();
        held -= 1;
        return written(paper, () => []);
      },
    });
    await explainPapers(papersUpTo(300), 2, {
      ...ports,
      batch: {
        request: (items) => {
          // Each time anew, so that whoever asks cannot make the day hold it.
          for (const { reading } of items) unpacked += reading() === reading() ? 0 : 1;
          return Promise.resolve();
        },
        has: () => false,
      },
    });
    expect(unpacked).toBe(300);
    expect(most).toBe(2);
  });

  it('asks nothing after a batch that ends the run, and uses what it answered', async () => {
    const end = new UserError('The model API refused: status 402, no credit.');
    const { ports, journal } = portsWith();
    const batch = {
      request: () => Promise.reject(end),
      has: ({ id }: Paper) => id === '2603.90002',
    };
    const { entries, ended } = await explainPapers(papersUpTo(3), 2, { ...ports, batch });
    expect(ended).toBe(end);
    expect(failureIds(entries)).toEqual([
      '2603.90001 stopped',
      '2603.90002 explained',
      '2603.90003 stopped',
    ]);
    expect(journal.filter((line) => line.startsWith('ask'))).toEqual(['ask 2603.90002']);
  });

  it('leaves what is under way when the job is cancelled, and keeps what is done', async () => {
    const job = new AbortController();
    const { ports, journal } = portsWith({
      stop: job.signal,
      explain: async (paper) => {
        if (paper.id === '2603.90003') {
          job.abort();
          await new Promise(() => {});
        }
        return written(paper, () => []);
      },
    });
    const { entries, ended } = await explainPapers(papersUpTo(9), 1, ports);
    expect(String(ended)).toContain('The run was cancelled.');
    expect(failureIds(entries).slice(0, 4)).toEqual([
      '2603.90001 explained',
      '2603.90002 explained',
      '2603.90003 stopped',
      '2603.90004 stopped',
    ]);
    expect(entries).toHaveLength(9);
    expect(journal).not.toContain('ask 2603.90004');
  });

  it('asks nothing where the job was cancelled before', async () => {
    const { ports, journal } = portsWith({ stop: AbortSignal.abort() });
    const { entries } = await explainPapers(papersUpTo(2), 1, ports);
    expect(entries.map(({ failure }) => failure?.reason)).toEqual(['stopped', 'stopped']);
    expect(journal.filter((line) => line.startsWith('ask'))).toEqual([]);
  });

  it('hands over what there is every five minutes, never twice at a time', async () => {
    const saves: string[][] = [];
    let active = 0;
    let minutes = 0;
    const { ports } = portsWith({
      // Each look at the clock is a minute later.
      now: () => new Date((minutes += 1) * 60_000),
      save: async (entries) => {
        expect((active += 1)).toBe(1);
        saves.push(failureIds(entries));
        await setTimeout(3);
        active -= 1;
      },
      explain: async (paper) => {
        await setTimeout(2);
        return written(paper, () => []);
      },
    });
    await explainPapers(papersUpTo(12), 2, ports);
    expect(active).toBe(0);
    expect(saves.length).toBeGreaterThan(1);
    for (const [at, save] of saves.entries()) {
      expect(save).toHaveLength(12);
      const done = save.filter((line) => line.endsWith('explained')).length;
      expect(done).toBeGreaterThan(at);
      expect(save.filter((line) => line.endsWith('stopped'))).toHaveLength(12 - done);
    }
  });

  it('saves nothing in a morning of usual length', async () => {
    let saves = 0;
    const { ports } = portsWith({
      save: () => {
        saves += 1;
        return Promise.resolve();
      },
    });
    await explainPapers(papersUpTo(12), 2, ports);
    expect(saves).toBe(0);
  });

  it('has nothing to do for no papers', async () => {
    const { ports, journal } = portsWith();
    expect(await explainPapers([], 4, ports)).toEqual({ entries: [], ended: undefined });
    expect(journal).toEqual([]);
  });
});
