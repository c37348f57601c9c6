import type { ListedReason } from '../paper.ts';
import { longDate } from './long-date.ts';
import type { Words } from './words.ts';

const AND = new Intl.ListFormat('fr');

export const FR: Words = {
  opening: (day, zone, zoneName) =>
    fr`Les articles arXiv du ${date(day)} (${zone}, ${zoneName}), traduits en français :`,
  zoneNames: { 'Europe/Paris': 'heure de Paris', 'Asia/Shanghai': 'heure de Pékin' },
  window: (anchor, zone, from, to) =>
    fr`Période (changement de jour à ${anchor} ${zone}) : du ${from} au ${to}`,
  counts: ({ announced, fresh, cross, shown, listed, failed }) =>
    fr`Annonce d’arXiv : ${papers(announced)} (nouveautés : ${fresh}, cross-lists : ${cross}) ; ` +
    fr`sur cette page : ${shown} avec traduction, ${listed} par le titre seul, ${failed} sans traduction`,
  declared: (categories) =>
    fr`Entrées des pages de liste : ${categories.map(({ category, count }) => `${category} ${count}`).join(', ')}` +
    fr` (nouvelles versions comprises ; chaque article ne compte qu’une fois sur cette page)`,
  fromApi:
    fr`Les pages de liste d’arXiv n’ont pas pu être lues en entier ; les articles viennent de l’API ` +
    'd’arXiv, et ceux qui y manquent paraîtront sur une page ultérieure',
  late: (days) =>
    fr`Avec des articles qui n’avaient pas pu être lus : ${days.map(({ day, count }) => `${day} (${count})`).join(', ')}`,
  ranking: {
    done: 'Classement selon les centres d’intérêt des lecteurs, évalués par un modèle de langage',
    failed: fr`Le classement selon les centres d’intérêt des lecteurs a échoué ; voici l’ordre de la liste`,
  },
  machineMade: (explainer) =>
    `Les ${explainer ? 'traductions et les explications' : 'traductions'} ` +
    fr`ont été générées par un modèle de langage ; seul l’article original fait foi.`,
  nothingShown: 'Aucun article n’est présenté sur cette page.',
  contents: 'Sommaire',
  backToContents: '↑ Sommaire',
  colon: fr` : `,
  authors: 'Auteurs',
  noAuthors: 'non indiqués',
  moreAuthors: (shown, total) =>
    total < 100 ? ` et ${total - shown} autres` : ` et au moins ${total - shown} autres`,
  categories: 'Catégories',
  crossListed: ' (cross-list)',
  links: 'Liens',
  comments: 'Remarques',
  basis: 'Texte lu',
  sources: {
    html: 'texte intégral (HTML)',
    pdf: 'texte intégral (PDF)',
    abstract: 'résumé seul',
  },
  noFullText: ' (texte intégral indisponible)',
  truncated: ', sans les parties secondaires en raison de sa longueur',
  details: (id) => fr`Explication (${id}) : contexte, méthode et résultats`,
  background: 'Contexte et problème',
  method: 'Méthode',
  results: 'Tâche et résultats',
  leftOut: (count) =>
    count < 2
      ? fr`Il manque ici ${count} point : l’explication était trop longue.`
      : fr`Il manque ici ${count} points : l’explication était trop longue.`,
  flagged: (count, kind) =>
    kind === 'numbers'
      ? fr`⚠ ${count} ${count < 2 ? 'nombre est introuvable' : 'nombres sont introuvables'} dans l’original ; seul l’article original fait foi.`
      : fr`⚠ ${count} ${count < 2 ? 'passage reste' : 'passages restent'} à vérifier ; seul l’article original fait foi.`,
  failed: (reason) => fr`Sans traduction : ${reason}. Voici le résumé original.`,
  failedShort: 'sans traduction',
  failures: {
    refused: 'le modèle a refusé cet article',
    'cut-off': 'la réponse du modèle est incomplète',
    unreadable: 'la réponse du modèle est illisible',
    'wrong-language': 'le modèle n’a pas répondu dans la langue de cette page',
    unavailable: 'le service du modèle est indisponible',
    budget: 'le plafond de coût de cette exécution est atteint',
    stopped: 'cette exécution s’est terminée avant l’heure',
  },
  listed: 'Titre seul',
  listedReason: describeReason,
  replaced: 'Nouvelles versions',
  footer: (day, models, version) =>
    `Page produite par arxiv-daily-action ${version} à partir de la liste d’arXiv du ${date(day)}` +
    `${models.length === 0 ? '' : `, avec ${AND.format(models)}`}. Merci à arXiv pour l’usage de son interopérabilité en libre accès.`,
  description: (day, { shown, failed }, categories) =>
    fr`arXiv du ${date(day)} : ${papers(shown + failed)} en français, avec explications (${categories.join(', ')})`,
  parts: { title: 'Titre traduit', hook: 'Accroche', abstract: 'Résumé traduit', paper: 'Article' },
  findings: {
    'number-unknown': (what) => fr`le nombre « ${what} » ne figure pas dans l’original.`,
    'number-missing': (what) => fr`le nombre « ${what} » du résumé manque dans la traduction.`,
    'number-derived': (what) =>
      fr`le nombre « ${what} » est calculé à partir de deux nombres de l’article.`,
    'name-unknown': (what) => fr`le nom « ${what} » ne figure pas dans l’original.`,
    'name-missing': (what) => fr`le nom « ${what} » du résumé manque dans la traduction.`,
    'formula-broken': (what) =>
      fr`les dollars ou les accolades de la formule « ${what} » ne sont pas appariés.`,
    'formula-unknown': (what) => fr`la formule « ${what} » ne figure pas dans l’original.`,
    'formula-missing': (what) => fr`la formule « ${what} » de l’original manque.`,
    'link-unknown': (what) => fr`l’adresse « ${what} » ne figure pas dans l’original.`,
    'link-missing': (what) => fr`l’adresse « ${what} » du résumé manque dans la traduction.`,
    'wrong-language': (what) => fr`« ${what} » n’est pas dans la langue de la page.`,
    untranslated: (what) => fr`la phrase « ${what} » n’est pas traduite.`,
    leftover: (what) => fr`« ${what} » est un reste de balisage, de consigne ou d’intitulé.`,
    'sentence-missing': (what) =>
      fr`la phrase « ${what} » du résumé semble manquer dans la traduction.`,
    'sentence-added': (what) => fr`« ${what} » ne semble pas figurer dans le résumé.`,
    repeated: (what) => fr`« ${what} » est dit deux fois.`,
    'too-long': (what) => fr`le point « ${what} » dépasse environ deux lignes.`,
    markup: (what) => fr`« ${what} » est du Markdown que la page n’affiche pas.`,
    glossary: (what) => fr`la traduction « ${what} » du glossaire n’a pas été suivie.`,
    'model-addressed': (what) =>
      fr`s’adresse aux modèles de langue ; ce texte en est-il influencé ? « ${what} ».`,
    'hidden-text': (what) =>
      fr`contient du texte que les lecteurs ne voient pas ; le modèle ne l’a pas reçu : « ${what} ».`,
  },
  passage: 'Passage de l’article',
};

/** The text with the narrow no-break spaces that French has inside guillemets and before `:;!?`. */
function fr(texts: TemplateStringsArray, ...values: (string | number)[]): string {
  const spaced = texts.map((text) => text.replace(/(?<=«) | (?=[:;!?»])/g, '\u202F'));
  return String.raw({ raw: spaced }, ...values);
}

function date(day: string): string {
  return longDate('fr', day).replace(/^1 /, '1er ');
}

/** Zero is singular in French. */
function papers(count: number): string {
  return `${count} ${count < 2 ? 'article' : 'articles'}`;
}

function describeReason(reason: ListedReason): string {
  switch (reason.rule) {
    case 'over-limit':
      return `au-delà de la limite de ${papers(reason.limit)} par jour`;
    case 'published':
      return `paru sur la page du ${date(reason.day)}`;
    case 'not-included':
      return 'ne contient aucun des mots recherchés';
    case 'excluded':
      return fr`écarté à cause de « ${reason.by} »`;
    case 'cross-list':
      return 'cross-list, omis selon les réglages';
  }
}
