import { describe, expect, it } from 'vitest';
import { mayPass, readTrouble, retryAfterMs } from '../../src/explanation/model-trouble.ts';
import { cpuNow, LINEAR_LIMIT_MS } from '../support/linear-limit.ts';

const NOW = Date.parse('2026-11-25T08:50:00Z');

describe('retryAfterMs', () => {
  it.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Wed, 25 Nov 2026 08:51:30 GMT' }, 90_000],
    [{ 'retry-after-ms': '1500' }, 1500],
    [{ 'retry-after-ms': '1500', 'retry-after': '2' }, 1500],
    [{ 'retry-after-ms': 'x', 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': 'Wed, 25 Nov 2026 08:40:00 GMT' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{}, undefined],
  ])('of %o is %s', (headers, ms) => {
    expect(retryAfterMs(new Headers(headers as Record<string, string>), NOW)).toBe(ms);
  });

  it('of no answer is not said', () => {
    expect(retryAfterMs(undefined, NOW)).toBeUndefined();
  });
});

describe('readTrouble', () => {
  it('tells what made a connection fail, however deep it lies', () => {
    const deep = new Error('x', {
      cause: new Error('y', { cause: Object.assign(new Error('z'), { code: 'ENOTFOUND' }) }),
    });
    expect(readTrouble(deep, undefined)).toMatchObject({
      sentence: 'x (ENOTFOUND)',
      isUnsent: true,
    });
  });

  it.each([
    ['ECONNREFUSED', true],
    ['EAI_AGAIN', true],
    ['UND_ERR_CONNECT_TIMEOUT', true],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', true],
    ['CERT_HAS_EXPIRED', true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', true],
    // These also come in the middle of an answer.
    ['ECONNRESET', false],
    ['UND_ERR_SOCKET', false],
    ['ETIMEDOUT', false],
  ])('knows of %s that the request was not sent: %s', (code, unsent) => {
    const error = Object.assign(new Error('x'), { code });
    expect(readTrouble(error, undefined).isUnsent).toBe(unsent);
  });

  it('does not go in circles, and takes any error', () => {
    const circle: Error & { cause?: unknown } = new Error('x');
    circle.cause = circle;
    expect(readTrouble(circle, undefined).sentence).toBe('x');
    expect(mayPass(readTrouble(new Error(''), undefined))).toBe(true);
  });

  it('hides the key wherever it stands', () => {
    const error = Object.assign(new Error(`a sk-1 b sk-1`), { status: 400 });
    expect(readTrouble(error, 'sk-1').sentence).toBe('status 400, a *** b ***');
  });

  it.each(['<', '<title>', '<!doctype html><title>', ' ', '<html>\n<'])(
    'reads a long message of %j in little time',
    (part) => {
      const error = new Error(part.repeat(100_000));
      const began = cpuNow();
      expect(readTrouble(error, undefined).sentence.length).toBeLessThanOrEqual(320);
      expect(cpuNow() - began).toBeLessThan(LINEAR_LIMIT_MS);
    },
  );
});
