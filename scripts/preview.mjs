#!/usr/bin/env node
// Started by npx. Plain JavaScript on purpose: an older Node must be able to read it.
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  console.error(
    `arxiv-daily-action runs on Node 24 or newer, and this is Node ${process.versions.node} ` +
      `(${process.execPath}).\nInstall Node 24 from https://nodejs.org and try again.`,
  );
  process.exitCode = 1;
} else {
  await import('../dist/preview.js');
}
