import { errnoOf } from './errno-of.ts';

const missing = ['ENOENT', 'ENOTDIR'];

/**
 * What is asked about a path, or undefined when nothing stands there. Any other fault is thrown on: what a failing disk
 * does not tell is not the same as what is not there.
 */
export function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((fault: unknown) => {
    if (missing.includes(errnoOf(fault) ?? '')) return undefined;
    throw fault;
  });
}
