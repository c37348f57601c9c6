import { fork } from 'node:child_process';
import type { PdfAnswer } from './pdf-child-client.ts';

/** Reads the text of a PDF. Never rejects: why there is none ends an English sentence. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfAnswer>;

export type PdfReaderOptions = {
  /** A program that calls `servePdf` when it is started with {@link PDF_ARGUMENT}. */
  program: URL;
  /** Milliseconds for one file; by default 30,000. */
  timeout?: number;
  /** Megabytes for its objects; by default 512. */
  memory?: number;
};

/** Tells the program that it is to read a PDF. */
export const PDF_ARGUMENT = 'read-pdf';

const MOST_BYTES = 20_000_000;
/** The header may stand after other bytes (ISO 32000-1, annex H.3.4.1). */
const HEADER_WITHIN = 1024;

/**
 * Creates the reader of PDFs. Strangers write them, so each is read in a process of its own, which
 * sees nothing of the environment, may write no file and start no program, and ends with the file,
 * the time or the memory given. Not in a thread: one that runs out of memory can take the whole
 * process with it.
 */
export function createPdfReader(options: PdfReaderOptions): ReadPdf {
  return async (bytes) => {
    if (bytes.length > MOST_BYTES) {
      return { ok: false, reason: `it is larger than ${MOST_BYTES / 1e6} MB` };
    }
    const start = Buffer.from(bytes.subarray(0, HEADER_WITHIN)).toString('latin1');
    if (!start.includes('%PDF')) return { ok: false, reason: 'it is not a PDF' };
    return readInChild(bytes, options);
  };
}

function readInChild(
  bytes: Uint8Array,
  { program, timeout = 30_000, memory = 512 }: PdfReaderOptions,
): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const child = fork(program, [PDF_ARGUMENT], {
      env: {},
      execArgv: ['--permission', '--allow-fs-read=*', `--max-old-space-size=${memory}`],
      serialization: 'advanced',
      // What it prints could be taken for commands by the runner.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const finish = (answer: PdfAnswer) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(answer);
    };
    const fail = (reason: string) => finish({ ok: false, reason });
    const timer = setTimeout(fail, timeout, `reading it took longer than ${timeout / 1000} s`);
    child.once('message', (answer: PdfAnswer) => finish(answer));
    child.once('error', () => fail('reading it failed'));
    child.once('exit', (_, signal) => {
      // So V8 ends a process whose memory is used up.
      const isFull = signal === 'SIGABRT' || signal === 'SIGTRAP';
      fail(isFull ? `reading it took more than ${memory} MB` : 'reading it failed');
    });
    // Where the child is gone already, `exit` tells.
    child.send(bytes, () => undefined);
  });
}
