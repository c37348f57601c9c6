/**
 * The whole morning on the sample day: three stand-in servers, the action as it ships as a child
 * process, and what came of it in demo/out/. No key, no network.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLE_DAY } from '../test/support/sample-papers.ts';
import { startWorld } from '../test/support/world.ts';
import { renderLikeGitHub } from './render-like-github.ts';

const out = path.join(import.meta.dirname, 'out');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

function say(text = ''): void {
  console.log(text);
}

say(
  `A morning on the invented listing of ${SAMPLE_DAY}; arXiv, the model and GitHub are stand-ins.`,
);
say();
const world = await startWorld({ latencyMs: 150 });
try {
  const { exitCode, outputs } = await world.run({}, (line) => {
    // The runner hides these lines, too: they tell it what to mask, and what to show on request.
    if (!/^::(?:add-mask|debug)::/.test(line)) say(`  ${line}`);
  });
  const [pullRequest] = world.github.pullRequests;
  if (exitCode !== 0 || pullRequest === undefined) {
    process.exitCode = 1;
  } else {
    const post = await world.github.readFile(pullRequest.head, outputs['post-path'] ?? '');
    const { title } = pullRequest;
    const body = pullRequest.body ?? '';
    writeFileSync(path.join(out, 'post.md'), post);
    writeFileSync(path.join(out, 'preview.html'), renderLikeGitHub(post, title));
    writeFileSync(path.join(out, 'pull-request.md'), body);
    writeFileSync(
      path.join(out, 'pull-request.html'),
      renderLikeGitHub(`# ${title}\n\n${body}`, title),
    );
    say();
    say(`Pull request #${pullRequest.number}: ${title}`);
    say(`  branch ${pullRequest.head}, labels ${pullRequest.labels.join(', ')}`);
    say();
    say('Open in a browser, as GitHub shows them:');
    say(`  the page          ${path.join(out, 'preview.html')}`);
    say(`  the pull request  ${path.join(out, 'pull-request.html')}`);
    say('Markdown, as it was sent:');
    say(`  the page          ${path.join(out, 'post.md')}`);
    say(`  the pull request  ${path.join(out, 'pull-request.md')}`);
    say();
    const writes = world.github.requests.filter(({ method }) => method !== 'GET').length;
    say(
      `Requests: ${world.arxiv.requests.length} to arXiv, ${world.messages.requests.length} to the ` +
        `model, ${world.github.requests.length} to GitHub (${writes} of them write).`,
    );
  }
} finally {
  await world.close();
}
