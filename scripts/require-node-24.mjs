// Plain JavaScript on purpose: an older Node must be able to read it and print the sentence.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `This project runs on Node 24, and this is Node ${process.versions.node} (${process.execPath}).\n` +
      'On Linux, "npm ci" installs Node 24 beside the other packages and "npm run" uses it; ' +
      'elsewhere install Node 24 or newer and try again.',
  );
  process.exitCode = 1;
}
