/** Where people look at the page and edit it. */
export type PageLinks = {
  /** @param line from 1 */
  toLine: (line: number) => string;
  edit: string;
};

/**
 * Links to the page on a branch. `plain=1` shows Markdown as its source, which alone has lines.
 * @param serverUrl e.g. `https://github.com`
 * @param repository `owner/name`
 */
export function createPageLinks(place: {
  serverUrl: string;
  repository: string;
  branch: string;
  path: string;
}): PageLinks {
  const file = encodePath(`${place.branch}/${place.path}`);
  const root = `${place.serverUrl}/${place.repository}`;
  return {
    toLine: (line) => `${root}/blob/${file}?plain=1#L${line}`,
    edit: `${root}/edit/${file}`,
  };
}

/** Brackets would end a link in Markdown. */
function encodePath(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return encoded.replace(/[()*!']/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}
