import type { FuzzTarget } from './support/fuzz-target.ts';
import { ATOM } from './targets/atom.ts';
import { FRONT_MATTER } from './targets/front-matter.ts';
import { GLOSSARY } from './targets/glossary.ts';
import { INPUTS } from './targets/inputs.ts';
import { LATEXML } from './targets/latexml.ts';
import { LISTING } from './targets/listing.ts';
import { POST_READER } from './targets/post-reader.ts';
import { REPLY } from './targets/reply.ts';

/** All that reads what others wrote. */
export const TARGETS: readonly FuzzTarget<unknown>[] = [
  LISTING,
  ATOM,
  LATEXML,
  REPLY,
  POST_READER,
  FRONT_MATTER,
  GLOSSARY,
  INPUTS,
];
