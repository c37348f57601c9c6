import type { ListedReason } from '../paper.ts';
import { longDate } from './long-date.ts';
import type { Words } from './words.ts';

const AND = new Intl.ListFormat('de');

export const DE: Words = {
  opening: (day, zone, zoneName) =>
    `Die arXiv-Arbeiten vom ${longDate('de', day)} (${zone}, ${zoneName}) in deutscher Übersetzung:`,
  zoneNames: {
    'Europe/Berlin': 'deutsche Zeit',
    'Europe/Vienna': 'österreichische Zeit',
    'Europe/Zurich': 'Schweizer Zeit',
    'Asia/Shanghai': 'Pekinger Zeit',
  },
  window: (anchor, zone, from, to) =>
    `Zeitraum (Tageswechsel um ${anchor} ${zone}): ${from} bis ${to}`,
  counts: ({ announced, fresh, cross, shown, listed, failed }) =>
    `Auf arXiv angekündigt: ${announced} (neu: ${fresh}, Cross-Lists: ${cross}); ` +
    `hier vorgestellt: ${shown}; nur mit Titel: ${listed}; nicht erläutert: ${failed}`,
  declared: (categories) =>
    `Einträge auf den Listenseiten: ${categories.map(({ category, count }) => `${category} ${count}`).join(', ')}` +
    ' (einschließlich neuer Fassungen; jede Arbeit zählt auf dieser Seite nur einmal)',
  fromApi:
    'Die Listenseiten von arXiv ließen sich nicht vollständig lesen; die Arbeiten stammen aus der ' +
    'arXiv-API, dort fehlende folgen auf einer späteren Seite',
  late: (days) =>
    `Mit Arbeiten, die zuvor nicht gelesen werden konnten: ${days.map(({ day, count }) => `${day} (${count})`).join(', ')}`,
  ranking: {
    done: 'Nach den Interessen der Leserschaft geordnet, bewertet von einem Sprachmodell',
    failed:
      'Die Arbeiten ließen sich nicht nach den Interessen der Leserschaft ordnen; sie stehen in der Reihenfolge der Liste',
  },
  machineMade: (explainer) =>
    `Die ${explainer ? 'Übersetzungen und Erläuterungen' : 'Übersetzungen'} stammen von einem Sprachmodell; maßgeblich ist die Originalarbeit.`,
  nothingShown: 'Auf dieser Seite wird keine Arbeit vorgestellt.',
  contents: 'Inhalt',
  backToContents: '↑ Inhalt',
  colon: ': ',
  authors: 'Autoren',
  noAuthors: 'nicht angegeben',
  moreAuthors: (shown, total) =>
    total < 100 ? ` und ${total - shown} weitere` : ` und mindestens ${total - shown} weitere`,
  categories: 'Kategorien',
  crossListed: ' (Cross-List)',
  links: 'Links',
  comments: 'Anmerkungen',
  basis: 'Grundlage',
  sources: { html: 'Volltext (HTML)', pdf: 'Volltext (PDF)', abstract: 'nur das Abstract' },
  noFullText: ' (Volltext nicht verfügbar)',
  truncated: ', wegen der Länge ohne die weniger wichtigen Teile',
  details: (id) => `Erläuterung (${id}): Hintergrund, Methode und Ergebnisse`,
  background: 'Hintergrund und Problem',
  method: 'Methode',
  results: 'Aufgabe und Ergebnisse',
  leftOut: (count) =>
    `Hier fehlen ${count} ${count === 1 ? 'Punkt' : 'Punkte'}: Die Erläuterung war zu lang.`,
  flagged: (count, kind) =>
    kind === 'numbers'
      ? `⚠ ${count === 1 ? '1 Zahl wurde' : `${count} Zahlen wurden`} im Original nicht gefunden; maßgeblich ist die Originalarbeit.`
      : `⚠ ${count === 1 ? '1 Stelle ist' : `${count} Stellen sind`} noch zu prüfen; maßgeblich ist die Originalarbeit.`,
  failed: (reason) => `Nicht erläutert: ${reason}. Es folgt das Abstract im Original.`,
  failedShort: 'nicht erläutert',
  failures: {
    refused: 'Das Modell hat diese Arbeit abgelehnt',
    'cut-off': 'Die Antwort des Modells ist unvollständig',
    unreadable: 'Die Antwort des Modells war nicht lesbar',
    'wrong-language': 'Das Modell hat nicht in der Sprache dieser Seite geantwortet',
    unavailable: 'Der Modelldienst ist nicht erreichbar',
    budget: 'Die Kostengrenze dieses Laufs ist erreicht',
    stopped: 'Dieser Lauf endete vorzeitig',
  },
  listed: 'Nur mit Titel',
  listedReason: describeReason,
  replaced: 'Neue Fassungen',
  footer: (day, models, version) =>
    `Erstellt von arxiv-daily-action ${version} aus der arXiv-Liste vom ${longDate('de', day)}` +
    `${models.length === 0 ? '' : `, mit ${AND.format(models)}`}. Dank an arXiv für die Nutzung seiner offenen Schnittstellen.`,
  description: (day, { shown, failed }, categories) =>
    `${papers(shown + failed, 'arXiv-')} vom ${longDate('de', day)}, übersetzt und erläutert (${categories.join(', ')})`,
  parts: {
    title: 'Titel (Übersetzung)',
    hook: 'Kernaussage',
    abstract: 'Abstract (Übersetzung)',
    paper: 'Arbeit',
  },
  findings: {
    'number-unknown': (what) => `Die Zahl „${what}“ steht nicht im Original.`,
    'number-missing': (what) => `Die Zahl „${what}“ aus dem Abstract fehlt in der Übersetzung.`,
    'number-derived': (what) => `Die Zahl „${what}“ ist aus zwei Zahlen der Arbeit berechnet.`,
    'name-unknown': (what) => `Der Name „${what}“ steht nicht im Original.`,
    'name-missing': (what) => `Der Name „${what}“ aus dem Abstract fehlt in der Übersetzung.`,
    'formula-broken': (what) =>
      `In der Formel „${what}“ passen Dollarzeichen oder Klammern nicht zusammen.`,
    'formula-unknown': (what) => `Die Formel „${what}“ steht nicht im Original.`,
    'formula-missing': (what) => `Die Formel „${what}“ aus dem Original fehlt.`,
    'link-unknown': (what) => `Die Adresse „${what}“ steht nicht im Original.`,
    'link-missing': (what) => `Die Adresse „${what}“ aus dem Abstract fehlt in der Übersetzung.`,
    'wrong-language': (what) => `„${what}“ ist nicht in der Sprache der Seite verfasst.`,
    untranslated: (what) => `Der Satz „${what}“ ist nicht übersetzt.`,
    leftover: (what) => `„${what}“ ist ein Rest von Markup, Prompt oder Beschriftung.`,
    'sentence-missing': (what) =>
      `Der Satz „${what}“ aus dem Abstract fehlt anscheinend in der Übersetzung.`,
    'sentence-added': (what) => `„${what}“ steht anscheinend nicht im Abstract.`,
    repeated: (what) => `Die Aussage „${what}“ kommt doppelt vor.`,
    'too-long': (what) => `Der Punkt „${what}“ ist länger als etwa zwei Zeilen.`,
    markup: (what) => `„${what}“ ist Markdown, das die Seite nicht darstellt.`,
    glossary: (what) => `Die Übersetzung „${what}“ aus dem Glossar wurde nicht verwendet.`,
    'model-addressed': (what) =>
      `spricht Sprachmodelle an; ist dieser Text davon beeinflusst? „${what}“.`,
    'hidden-text': (what) =>
      `enthält Text, den Leser nicht sehen; das Modell bekam ihn nicht: „${what}“.`,
  },
  passage: 'Stelle in der Arbeit',
};

function papers(count: number, prefix = ''): string {
  return `${count} ${prefix}${count === 1 ? 'Arbeit' : 'Arbeiten'}`;
}

function describeReason(reason: ListedReason): string {
  switch (reason.rule) {
    case 'over-limit':
      return `über der Grenze von ${papers(reason.limit)} pro Tag`;
    case 'published':
      return `auf der Seite vom ${longDate('de', reason.day)} erschienen`;
    case 'not-included':
      return 'enthält keines der gesuchten Wörter';
    case 'excluded':
      return `ausgeschlossen wegen „${reason.by}“`;
    case 'cross-list':
      return 'Cross-List, laut Einstellungen nicht vorgestellt';
  }
}
