import { Document, Scalar, isScalar, visit } from 'yaml';
import { tidyText } from './clean-text.ts';
import type { PageSettings } from './page-settings.ts';
import { postDate } from './post-date.ts';

/**
 * The head of the file, with its fences. It holds constants, dates, counts and the user's own keys,
 * never text of a paper: themes print these values unescaped.
 *
 * `date` is unquoted, since Jekyll sorts by it as a time. The user's keys win, except `date`: the
 * day is what a post is.
 */
export function renderFrontMatter(
  day: string,
  page: { description: string; math: boolean },
  settings: PageSettings,
): string {
  const { date: _date, ...own } = settings.frontMatter;
  const date = new Scalar(postDate(day, settings).toFormat('yyyy-MM-dd HH:mm:ss ZZZ'));
  date.type = Scalar.PLAIN;
  const head = {
    ...(settings.layout === '' ? {} : { layout: settings.layout }),
    title: settings.title.replaceAll('{date}', day),
    date,
    lang: settings.language,
    tags: settings.tags,
    description: page.description,
    ...(page.math ? { math: true } : {}),
    ...own,
  };
  return `---\n${writeYaml(head, date)}---\n`;
}

/** One line of it, of a value that goes on one line. */
export function frontMatterLine(key: string, value: string | boolean): string {
  return writeYaml({ [key]: value }).trimEnd();
}

/** What YAML 1.1 would read as a boolean, a number or a date stays a string. */
function writeYaml(map: Record<string, unknown>, plain?: Scalar): string {
  const document = new Document(map, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(document, {
    Scalar(_, node) {
      // Control characters make Ruby's YAML drop the whole head, without an error.
      if (typeof node.value === 'string')
        node.value = node.value.split('\n').map(tidyText).join('\n');
      if (isScalar(node) && node !== plain) delete node.type;
    },
  });
  return document.toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}
