import { inertCode } from './inert-text.ts';
import type { ReviewRequest } from './review-request.ts';

const TICK =
  '**Tick** a paper below, or name its id in the input `redo`, to have it written anew; papers that failed are tried again anyway.';

/** What a reviewer can do, in a line each. */
export function renderHints({ page, links, delivery, asAnnounced }: ReviewRequest): string {
  const path = inertCode(page.path);
  const name = links === undefined ? path : `[${path}](${links.edit})`;
  if (delivery !== 'pull-request') return `Edit ${name} freely: later runs leave it alone.`;
  const hints = [
    `**Edit** ${name} freely: later runs leave alone what you changed.`,
    '**Delete** an entry, and it stays out.',
    ...(asAnnounced ? [] : [TICK]),
    '**Merge** to publish the day, or **close** to leave it out.',
  ];
  return ['## What you can do', hints.map((one) => `- ${one}`).join('\n')].join('\n\n');
}
