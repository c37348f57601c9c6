import { escapeHtml } from './arxiv-escape.ts';

/** A page of arXiv's site: `content` is HTML and goes into `#content`, between header and footer. */
export function renderArxivPage(title: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="en">

<head><script>document.documentElement.classList.add('js');</script>  <title>${escapeHtml(title)}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" type="text/css" media="screen" href="/static/browse/css/arXiv.css" />
</head>

<body ><div class="flex-wrap-footer">
    <a href="#content" class="ds-skip-link">To the content</a>
<header class="ds-site-header">
  <a href="/" class="ds-site-header-logo" aria-label="archive home"><img src="/static/logo.svg" alt="archive"></a>
  <nav class="ds-site-header-nav" id="ds-site-header-nav" aria-label="Main navigation">
    <a href="/search">Search</a>
    <a href="/login" class="ds-site-header-login">Log in</a>
  </nav>
</header>
    <main>
      <div id="content">
${content}      </div>
    </main>

<footer class="ds-site-footer">
  <nav class="ds-site-footer-links" aria-label="Site navigation"><a href="/about">About</a> <a href="/help">Help</a></nav>
</footer>  </div>

</body>

</html>
`;
}

/** A page that says that something is wrong, in its heading as arXiv does. */
export function renderArxivError(heading: string, explanation: string): string {
  return renderArxivPage(
    heading,
    `
<h1>${escapeHtml(heading)}</h1>
<p>${escapeHtml(explanation)}</p>
`,
  );
}
