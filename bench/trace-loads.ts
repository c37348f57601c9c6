/** Preloaded by the bench of the start: names each file on stderr when it is loaded. */
import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) writeSync(2, `loaded ${url}\n`);
    return nextLoad(url, context);
  },
});
