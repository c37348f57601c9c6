import { describe, expect, it } from 'vitest';
import type { Announcement, Ledger, Paper, PaperKind } from '../../src/paper.ts';
import type { Ranking } from '../../src/selection/ranking.ts';
import { capPapers, filterPapers, type SelectionWishes } from '../../src/selection/select.ts';
import { createRandom, randomBelow } from '../support/random.ts';

const DAY = '2026-03-18';

function paper(id: string, changes: Partial<Paper> = {}): Paper {
  return {
    id,
    version: 1,
    kind: 'new',
    title: `Paper ${id}`,
    authors: ['Ada Müller', 'Bo Li'],
    categories: ['cs.SD'],
    abstract: 'We listen to rooms.',
    comments: undefined,
    ...changes,
  };
}

function selectOf(
  papers: Paper[],
  wishes: Partial<SelectionWishes> = {},
  published: Record<string, string> = {},
  scores?: Record<string, number>,
) {
  const announcement: Announcement = {
    day: DAY,
    source: 'listing',
    declared: [],
    papers,
    late: [],
    open: [],
  };
  const ledger: Ledger = {
    papers: new Map(Object.entries(published)),
    days: new Set(),
    open: new Map(),
  };
  const all = {
    crossLists: true,
    include: [],
    exclude: [],
    authors: [],
    maxPapers: 40,
    ...wishes,
  };
  return capPapers(filterPapers(announcement, ledger, all), rankingOf(scores), all);
}

function rankingOf(scores: Record<string, number> | undefined): Ranking {
  const spending = { model: 'm', requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
  return scores === undefined
    ? { ranked: false, why: undefined, spending }
    : { ranked: true, scores: new Map(Object.entries(scores)), spending };
}

/** What becomes of one paper: `chosen`, or the reason for which it is only listed. */
function fateOf(
  changes: Partial<Paper>,
  wishes: Partial<SelectionWishes> = {},
  published: Record<string, string> = {},
) {
  const { chosen, listed } = selectOf([paper('2603.90001', changes)], wishes, published);
  return chosen.length === 1 ? 'chosen' : listed[0]?.reason;
}

describe('without wishes', () => {
  it('all new and cross-listed papers are chosen, new before cross-listed, each by id', () => {
    const { chosen, listed, replaced } = selectOf([
      paper('2603.90005', { kind: 'cross' }),
      paper('2603.90003'),
      paper('hep-th/9901001', { kind: 'cross' }),
      paper('2603.90001'),
      paper('2512.90004', { kind: 'cross' }),
      paper('2603.90002'),
    ]);
    expect(chosen.map(({ id }) => id)).toEqual([
      '2603.90001',
      '2603.90002',
      '2603.90003',
      '2512.90004',
      '2603.90005',
      'hep-th/9901001',
    ]);
    expect([listed, replaced]).toEqual([[], []]);
  });

  it('replaced papers are apart, whatever else is true of them', () => {
    const old = paper('2601.90001', { kind: 'replaced', version: 2 });
    for (const wishes of [{}, { exclude: ['listen'] }, { authors: ['Bo Li'] }, { maxPapers: 1 }]) {
      expect(selectOf([old], wishes, { [old.id]: '2026-01-15' })).toEqual({
        chosen: [],
        listed: [],
        replaced: [old],
      });
    }
  });

  it('the announcement is left as it was', () => {
    const papers = [paper('2603.90002'), paper('2603.90001')];
    selectOf(papers);
    expect(papers.map(({ id }) => id)).toEqual(['2603.90002', '2603.90001']);
  });
});

describe('include and exclude', () => {
  const NOT_INCLUDED = { rule: 'not-included' };

  it.each([
    ['title', { title: 'Speech in Noise' }],
    ['abstract', { abstract: 'About speech.' }],
    ['comments', { comments: '5 pages, SPEECH track' }],
  ])('look into the %s without regard to case', (_, changes) => {
    expect(fateOf(changes, { include: ['sPeech'] })).toBe('chosen');
    expect(fateOf(changes, { exclude: ['spEECH'] })).toEqual({ rule: 'excluded', by: 'spEECH' });
  });

  it('do not look anywhere else', () => {
    const changes = { authors: ['Speech Person'], categories: ['speech'] };
    expect(fateOf(changes, { include: ['speech'] })).toEqual(NOT_INCLUDED);
    expect(fateOf(changes, { exclude: ['speech'] })).toBe('chosen');
  });

  it('take one of several phrases, and phrases as a whole', () => {
    expect(fateOf({}, { include: ['nothing', 'to rooms'] })).toBe('chosen');
    expect(fateOf({}, { include: ['listen rooms'] })).toEqual(NOT_INCLUDED);
    expect(fateOf({ title: 'Word one', abstract: 'two' }, { include: ['one two'] })).toEqual(
      NOT_INCLUDED,
    );
  });

  it('take characters as they are, not as a pattern', () => {
    expect(fateOf({}, { include: ['.*'] })).toEqual(NOT_INCLUDED);
    expect(fateOf({ title: 'C++ (and $x^2$)' }, { include: ['c++ (and $X'] })).toBe('chosen');
  });

  it('do not care how an accent is typed', () => {
    expect(fateOf({ title: 'Le caf\u00E9' }, { include: ['CAFE\u0301'] })).toBe('chosen');
    expect(fateOf({ title: 'Le cafe\u0301' }, { include: ['caf\u00E9'] })).toBe('chosen');
  });

  it('exclude wins', () => {
    expect(fateOf({}, { include: ['rooms'], exclude: ['x', 'listen', 'we'] })).toEqual({
      rule: 'excluded',
      by: 'listen',
    });
  });
});

describe('wanted authors', () => {
  const wishes = { authors: ['bo LI'] };

  it('keep their papers whatever the filters say', () => {
    expect(fateOf({}, { ...wishes, exclude: ['listen'] })).toBe('chosen');
    expect(fateOf({}, { ...wishes, include: ['nothing'] })).toBe('chosen');
    expect(fateOf({ kind: 'cross' }, { ...wishes, crossLists: false })).toBe('chosen');
  });

  it('are named in full', () => {
    const strict = { include: ['nothing'] };
    expect(fateOf({}, { ...strict, authors: ['Li'] })).toEqual({ rule: 'not-included' });
    expect(fateOf({}, { ...strict, authors: ['Ada Mu\u0308ller'] })).toBe('chosen');
    expect(fateOf({ authors: ['Bo Lin'] }, { ...strict, ...wishes })).toEqual({
      rule: 'not-included',
    });
  });

  it('do not bring back what is out, and do not break the limit', () => {
    expect(fateOf({}, wishes, { '2603.90001': '2026-03-10' })).toEqual({
      rule: 'published',
      day: '2026-03-10',
    });
    const { chosen, listed } = selectOf([paper('2603.90001'), paper('2603.90002')], {
      ...wishes,
      maxPapers: 1,
    });
    expect([chosen.length, listed.length]).toEqual([1, 1]);
  });
});

describe('cross-lists', () => {
  it('are listed with that reason when they are not wanted', () => {
    expect(fateOf({ kind: 'cross' }, { crossLists: false })).toEqual({ rule: 'cross-list' });
    expect(fateOf({ kind: 'new' }, { crossLists: false })).toBe('chosen');
    expect(fateOf({ kind: 'cross' }, { crossLists: true })).toBe('chosen');
  });
});

describe('a paper that is out already', () => {
  it('in an earlier post is listed with its day, before any other reason', () => {
    const published = { '2603.90001': '2026-03-17' };
    const reason = { rule: 'published', day: '2026-03-17' };
    expect(fateOf({}, {}, published)).toEqual(reason);
    expect(fateOf({ kind: 'cross' }, { crossLists: false, exclude: ['we'] }, published)).toEqual(
      reason,
    );
  });

  it('in a later post, or in the one of this day, does not count', () => {
    expect(fateOf({}, {}, { '2603.90001': '2026-03-19' })).toBe('chosen');
    expect(fateOf({}, {}, { '2603.90001': DAY })).toBe('chosen');
  });

  it('takes no place under the limit', () => {
    const { chosen } = selectOf(
      [paper('2603.90001'), paper('2603.90002'), paper('2603.90003')],
      { maxPapers: 2 },
      { '2603.90001': '2026-03-17' },
    );
    expect(chosen.map(({ id }) => id)).toEqual(['2603.90002', '2603.90003']);
  });
});

describe('the limit', () => {
  it('chooses the first in order and lists the rest with it', () => {
    const papers = [
      paper('2603.90001', { kind: 'cross' }),
      paper('2603.90003'),
      paper('2603.90002'),
      paper('2601.90009', { kind: 'replaced' }),
    ];
    const { chosen, listed, replaced } = selectOf(papers, { maxPapers: 2 });
    expect(chosen.map(({ id }) => id)).toEqual(['2603.90002', '2603.90003']);
    expect(listed).toEqual([{ paper: papers[0], reason: { rule: 'over-limit', limit: 2 } }]);
    expect(replaced).toEqual([papers[3]]);
  });

  it('lists what is over it among the others, new before cross-listed, by id', () => {
    const papers = [
      paper('2603.90004', { kind: 'cross' }),
      paper('2603.90003', { title: 'A toy' }),
      paper('2603.90002'),
      paper('2603.90001'),
    ];
    const { listed } = selectOf(papers, { maxPapers: 1, exclude: ['toy'] });
    expect(listed.map(({ paper: { id }, reason }) => `${id} ${reason.rule}`)).toEqual([
      '2603.90002 over-limit',
      '2603.90003 excluded',
      '2603.90004 over-limit',
    ]);
  });

  it('lets papers of wanted authors through first', () => {
    const papers = [
      paper('2603.90001'),
      paper('2603.90002'),
      paper('2603.90003', { kind: 'cross', authors: ['Cy Young'] }),
    ];
    const { chosen } = selectOf(papers, { maxPapers: 2, authors: ['cy young'] });
    expect(chosen.map(({ id }) => id)).toEqual(['2603.90003', '2603.90001']);
  });
});

describe('a ranking', () => {
  const papers = [
    paper('2603.90001'),
    paper('2603.90002'),
    paper('2603.90003', { kind: 'cross' }),
    paper('2603.90004', { kind: 'cross' }),
  ];
  const scores = { '2603.90001': 2, '2603.90002': 5, '2603.90003': 9.5, '2603.90004': 5 };

  it('chooses the best scored, in the order of the scores; equal ones as they are listed', () => {
    const { chosen, listed } = selectOf(papers, { maxPapers: 3 }, {}, scores);
    expect(chosen.map(({ id }) => id)).toEqual(['2603.90003', '2603.90002', '2603.90004']);
    expect(listed).toEqual([{ paper: papers[0], reason: { rule: 'over-limit', limit: 3 } }]);
  });

  it('orders the page where there is room for all', () => {
    const { chosen } = selectOf(papers, {}, {}, scores);
    expect(chosen.map(({ id }) => id.slice(-1)).join('')).toBe('3241');
  });

  it('leaves wanted authors first, these by score', () => {
    const byBo = papers.map((one, at) => (at < 2 ? { ...one, authors: ['Cy Young'] } : one));
    const { chosen } = selectOf(byBo, { maxPapers: 3, authors: ['Cy Young'] }, {}, scores);
    expect(chosen.map(({ id }) => id.slice(-1)).join('')).toBe('213');
  });

  it('that was not had changes nothing', () => {
    expect(selectOf(papers, { maxPapers: 2 }).chosen).toEqual(papers.slice(0, 2));
  });
});

function idsOf(papers: Paper[]): string[] {
  return papers.map(({ id }) => id);
}

describe('whatever is wished of whatever is announced', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))('no paper is lost (seed %i)', (seed) => {
    const random = createRandom(seed);
    const kinds: PaperKind[] = ['new', 'cross', 'replaced'];
    const words = ['speech', 'Noise', 'room', 'Ada', ''];
    const word = () => words[randomBelow(random, words.length)] ?? '';
    const some = () => Array.from({ length: randomBelow(random, 3) }, word).filter(Boolean);
    const published: Record<string, string> = {};
    const papers = Array.from({ length: randomBelow(random, 30) }, (_, at) => {
      const id = `2603.${90_000 + at}`;
      if (random() < 0.3) published[id] = `2026-03-${10 + randomBelow(random, 20)}`;
      return paper(id, {
        kind: kinds[randomBelow(random, 3)] ?? 'new',
        title: `${word()} ${word()}`,
        authors: [word()],
        comments: random() < 0.5 ? word() : undefined,
      });
    }).sort(() => random() - 0.5);
    const wishes = {
      crossLists: random() < 0.5,
      include: some(),
      exclude: some(),
      authors: some(),
      maxPapers: 1 + randomBelow(random, 15),
    };
    const scores =
      seed % 2 === 0
        ? undefined
        : Object.fromEntries(papers.map(({ id }) => [id, randomBelow(random, 11)]));
    const { chosen, listed, replaced } = selectOf(papers, wishes, published, scores);
    const all = [...chosen, ...listed.map((one) => one.paper), ...replaced];
    expect(idsOf(all).sort()).toEqual(idsOf(papers).sort());
    expect(chosen.length).toBeLessThanOrEqual(wishes.maxPapers);
    expect(replaced.every(({ kind }) => kind === 'replaced')).toBe(true);
    // The order in which arXiv was asked makes no difference.
    expect(selectOf(papers.toReversed(), wishes, published, scores)).toEqual({
      chosen,
      listed,
      replaced,
    });
  });
});
