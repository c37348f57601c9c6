import { describe, expect, it } from 'vitest';
import { plainTex, unwrapStyles } from '../../src/post/plain-tex.ts';

describe('plainTex', () => {
  it.each([
    [String.raw`\textbf{FxSearcher} is \emph{new}`, 'FxSearcher is new'],
    [String.raw`\textbf{a \texttt{b} c}`, 'a b c'],
    [String.raw`Gy\"orgy, Erd\H{o}s, {\'e}, \'{e}, Fran\c{c}ois`, 'György, Erdős, é, é, François'],
    [String.raw`Stra\ss{}e, {\o}re`, 'Straße, øre'],
    [String.raw`50\% of AT\&T, a\_b, \$5`, '50% of AT&T, a_b, $5'],
    ["``it's quoted''", "“it's quoted”"],
    [String.raw`pages 1\textendash 5`, 'pages 1–5'],
    [String.raw`pages 1\textendash(5)`, 'pages 1–(5)'],
    [String.raw`one\textemdash{}two`, 'one—two'],
    [String.raw`\url{https://a.example/x}`, 'https://a.example/x'],
    [String.raw`\href{https://a.example}{here}`, 'here (https://a.example)'],
    [String.raw`{a \'e} and {\'e b`, '{a é} and {é b'],
  ])('reads %s as %s', (tex, text) => {
    expect(plainTex(tex)).toBe(text);
  });

  it('knows the accents and letters of European names', () => {
    const accents =
      String.raw`\'e \^e \"e \~n \=a \.z \c{c} \v{s} \u{g} \H{o} \k{a} \r{u} \d{h}` + ' \\`a';
    expect(plainTex(accents)).toBe('é ê ë ñ ā ż ç š ğ ő ą ů ḥ à');
    const letters = 'ss o O l L ae AE oe OE aa AA'.split(' ');
    for (const form of [(name: string) => `{\\${name}}`, (name: string) => `\\${name}{}`]) {
      expect(plainTex(letters.map(form).join(' '))).toBe('ß ø Ø ł Ł æ Æ œ Œ å Å');
    }
  });

  it.each([
    [String.raw`path C:\dir\*x and \\ newline \# \{`],
    [String.raw`\begin{equation} a_b = c \end{equation}`],
    [String.raw`\textbf{unclosed`],
    ['a ``lone mark'],
  ])('leaves %s as it is', (text) => {
    expect(plainTex(text)).toBe(text);
  });
});

describe('unwrapStyles', () => {
  it.each(
    'textbf textit texttt textrm textsc textsf textsl textup textmd textnormal emph enquote underline mbox url'.split(
      ' ',
    ),
  )('takes \\%s off', (command) => {
    expect(unwrapStyles(`a \\${command}{b} c`)).toBe('a b c');
  });

  it('goes three levels deep', () => {
    expect(unwrapStyles(String.raw`\textbf{\emph{\textit{x}}}`)).toBe('x');
    expect(unwrapStyles(String.raw`\textbf{\emph{\textit{\texttt{x}}}}`)).toBe(
      String.raw`\textbf{x}`,
    );
  });

  it('leaves accents and escaped signs to Markdown', () => {
    expect(unwrapStyles(String.raw`\textit{x} 5\% \'e`)).toBe(String.raw`x 5\% \'e`);
  });
});
