/** An input of action.yml. */
export type InputMetadata = { description: string; default?: string | undefined };

/** What `--help` shows. */
export function renderUsage(command: string, inputs: Record<string, InputMetadata>): string {
  const rows = Object.entries(inputs).map(([name, { description, default: fallback = '' }]) => {
    const value = fallback === '' || fallback.startsWith('${{') ? '' : ` [${fallback}]`;
    return `  --${name}${value}\n${wrap(description.replaceAll('`', ''))}`;
  });
  return `Writes the page of a day on which arXiv announced papers, and shows it as HTML.
Nothing is sent to GitHub.

Usage: ${command} --categories <categories> [options]

Examples:
  ${command} --categories cs.SD --no-model --open
  ${command} --categories cs.SD,eess.AS --date 2025-11-19 --max-papers 5
  ANTHROPIC_API_KEY=… ${command} --categories cs.CL --language de

Options:
  --no-model
${wrap('No key and no model: titles, authors and original abstracts.')}
  --open
${wrap('Opens the preview in the browser.')}
  --out [arxiv-daily-preview]
${wrap('Folder for the page and its preview.')}
  --help, -h
${wrap('Shows this.')}

Every input of the action is an option, too:
${rows.join('\n')}`;
}

/** Lines of at most 80 columns, indented. */
function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length < 74) lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  return lines.map((line) => `      ${line}`).join('\n');
}
