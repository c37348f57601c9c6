/**
 * Milliseconds that a text function may take for 100 kB of hostile text. Linear ones take a few;
 * quadratic ones many seconds. The room between is for a loaded machine and for coverage.
 */
export const LINEAR_LIMIT_MS = 1000;
