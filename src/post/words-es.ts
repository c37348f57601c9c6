import type { ListedReason } from '../paper.ts';
import { longDate } from './long-date.ts';
import type { Words } from './words.ts';

const AND = new Intl.ListFormat('es');

export const ES: Words = {
  opening: (day, zone, zoneName) =>
    `Los artículos de arXiv del ${longDate('es', day)} (${zone}, ${zoneName}), traducidos al español:`,
  zoneNames: {
    'Europe/Madrid': 'hora peninsular española',
    'America/Mexico_City': 'hora de Ciudad de México',
    'Asia/Shanghai': 'hora de Pekín',
  },
  window: (anchor, zone, from, to) =>
    `Periodo (cambio de día a las ${anchor} ${zone}): de ${from} a ${to}`,
  counts: ({ announced, fresh, cross, shown, listed, failed }) =>
    `Anuncio de arXiv: ${papers(announced)} (nuevos: ${fresh}, cross-lists: ${cross}); ` +
    `en esta página: ${shown} con traducción, ${listed} solo con el título, ${failed} sin traducción`,
  declared: (categories) =>
    `Entradas de las páginas de listado: ${categories.map(({ category, count }) => `${category} ${count}`).join(', ')}` +
    ' (incluidas las nuevas versiones; cada artículo cuenta una sola vez en esta página)',
  fromApi:
    'No se pudieron leer por completo las páginas de listado de arXiv; los artículos proceden de la ' +
    'API de arXiv y los que falten aparecerán en una página posterior',
  late: (days) =>
    `Con artículos que antes no se pudieron leer: ${days.map(({ day, count }) => `${day} (${count})`).join(', ')}`,
  ranking: {
    done: 'Ordenados según los intereses de los lectores, valorados por un modelo de lenguaje',
    failed:
      'No se pudieron ordenar según los intereses de los lectores; se sigue el orden del listado',
  },
  machineMade: (explainer) =>
    `Las ${explainer ? 'traducciones y las explicaciones' : 'traducciones'} han sido generadas por un modelo de lenguaje; prevalece el artículo original.`,
  nothingShown: 'En esta página no se presenta ningún artículo.',
  contents: 'Índice',
  backToContents: '↑ Índice',
  colon: ': ',
  authors: 'Autores',
  noAuthors: 'no indicados',
  moreAuthors: (shown, total) =>
    total < 100 ? ` y ${total - shown} más` : ` y al menos ${total - shown} más`,
  categories: 'Categorías',
  crossListed: ' (cross-list)',
  links: 'Enlaces',
  comments: 'Comentarios',
  basis: 'Texto leído',
  sources: {
    html: 'texto completo (HTML)',
    pdf: 'texto completo (PDF)',
    abstract: 'solo el resumen',
  },
  noFullText: ' (texto completo no disponible)',
  truncated: ', sin las partes secundarias por su extensión',
  details: (id) => `Explicación (${id}): contexto, método y resultados`,
  background: 'Contexto y problema',
  method: 'Método',
  results: 'Tarea y resultados',
  leftOut: (count) =>
    count === 1
      ? 'Aquí falta 1 punto: la explicación era demasiado larga.'
      : `Aquí faltan ${count} puntos: la explicación era demasiado larga.`,
  flagged: (count, kind) =>
    kind === 'numbers'
      ? `⚠ ${count === 1 ? '1 número no aparece' : `${count} números no aparecen`} en el original; prevalece el artículo original.`
      : `⚠ ${count === 1 ? 'Queda 1 pasaje' : `Quedan ${count} pasajes`} por comprobar; prevalece el artículo original.`,
  failed: (reason) => `Sin traducción: ${reason}. Este es el resumen original.`,
  failedShort: 'sin traducción',
  failures: {
    refused: 'el modelo rechazó este artículo',
    'cut-off': 'la respuesta del modelo está incompleta',
    unreadable: 'la respuesta del modelo es ilegible',
    'wrong-language': 'el modelo no respondió en el idioma de esta página',
    unavailable: 'el servicio del modelo no está disponible',
    budget: 'se alcanzó el límite de coste de esta ejecución',
    stopped: 'esta ejecución terminó antes de tiempo',
  },
  listed: 'Solo con el título',
  listedReason: describeReason,
  replaced: 'Nuevas versiones',
  footer: (day, models, version) =>
    `Página generada por arxiv-daily-action ${version} a partir del listado de arXiv del ${longDate('es', day)}` +
    `${models.length === 0 ? '' : `, con ${AND.format(models)}`}. Gracias a arXiv por el uso de su interoperabilidad de acceso abierto.`,
  description: (day, { shown, failed }, categories) =>
    `arXiv del ${longDate('es', day)}: ${papers(shown + failed)} en español, con explicaciones (${categories.join(', ')})`,
  parts: {
    title: 'Título traducido',
    hook: 'Idea clave',
    abstract: 'Resumen traducido',
    paper: 'Artículo',
  },
  findings: {
    'number-unknown': (what) => `el número «${what}» no aparece en el original.`,
    'number-missing': (what) => `el número «${what}» del resumen falta en la traducción.`,
    'number-derived': (what) =>
      `el número «${what}» se calcula a partir de dos números del artículo.`,
    'name-unknown': (what) => `el nombre «${what}» no aparece en el original.`,
    'name-missing': (what) => `el nombre «${what}» del resumen falta en la traducción.`,
    'formula-broken': (what) =>
      `los signos de dólar o las llaves de la fórmula «${what}» no están emparejados.`,
    'formula-unknown': (what) => `la fórmula «${what}» no aparece en el original.`,
    'formula-missing': (what) => `falta la fórmula «${what}» del original.`,
    'link-unknown': (what) => `la dirección «${what}» no aparece en el original.`,
    'link-missing': (what) => `la dirección «${what}» del resumen falta en la traducción.`,
    'wrong-language': (what) => `«${what}» no está en el idioma de la página.`,
    untranslated: (what) => `la frase «${what}» está sin traducir.`,
    leftover: (what) => `«${what}» es un resto de marcado, de las instrucciones o de un rótulo.`,
    'sentence-missing': (what) =>
      `parece que en la traducción falta la frase «${what}» del resumen.`,
    'sentence-added': (what) => `«${what}» no parece estar en el resumen.`,
    repeated: (what) => `«${what}» se dice dos veces.`,
    'too-long': (what) => `el punto «${what}» ocupa más de unas dos líneas.`,
    markup: (what) => `«${what}» es Markdown que la página no muestra.`,
    glossary: (what) => `no se siguió la traducción «${what}» del glosario.`,
    'model-addressed': (what) =>
      `se dirige a los modelos de lenguaje; compruebe que este texto no esté influido por ello: «${what}».`,
    'hidden-text': (what) =>
      `contiene texto que los lectores no ven; el modelo no lo recibió: «${what}».`,
  },
  passage: 'Pasaje del artículo',
};

function papers(count: number): string {
  return `${count} ${count === 1 ? 'artículo' : 'artículos'}`;
}

function describeReason(reason: ListedReason): string {
  switch (reason.rule) {
    case 'over-limit':
      return `por encima del límite de ${papers(reason.limit)} al día`;
    case 'published':
      return `publicado en la página del ${longDate('es', reason.day)}`;
    case 'not-included':
      return 'no contiene ninguna de las palabras buscadas';
    case 'excluded':
      return `excluido por «${reason.by}»`;
    case 'cross-list':
      return 'cross-list, omitido según la configuración';
  }
}
