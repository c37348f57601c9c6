/** Markdown folded away on GitHub. @param summary HTML; inert text is HTML, too. */
export function fold(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
