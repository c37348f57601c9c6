import { appendFileSync } from 'node:fs';

/** Preloaded into a run: what the process took, written when it ends. */
const file = process.env['HOSTILE_PROBE'];
if (file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(file, `${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS / 1024}\n`);
  });
}
