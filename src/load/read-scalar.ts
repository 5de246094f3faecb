import type { ScalarEvent } from 'js-yaml';
import { SCALAR_STYLE, getScalarValue } from 'js-yaml';
import type { ProblemArgs, ProblemCode } from '../model/problem.ts';
import { forbiddenCharactersOf } from './forbidden-characters-of.ts';
import { limits } from './limits.ts';
import { oddNumber, resolveScalar } from './resolve-scalar.ts';

export type ReadScalar = {
  readonly value: string | number | boolean | null;
  readonly faults: readonly { readonly code: ProblemCode; readonly args: ProblemArgs }[];
};

/** The value of one scalar. A value that is refused comes back as null with its fault. */
export function readScalar(text: string, event: ScalarEvent): ReadScalar {
  const written = event.valueStart < 0 ? '' : getScalarValue(text, event);
  if (written.length > limits.textLength) {
    return refused('yaml-too-large', { what: 'text', limit: limits.textLength });
  }
  if (event.style === SCALAR_STYLE.PLAIN) return plainScalar(written);
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return { value: written, faults: [] };
  // Only here can an escape bring in what the file's own characters may not be.
  const forbidden = forbiddenCharactersOf(written, 1)[0];
  return forbidden === undefined
    ? { value: written, faults: [] }
    : refused('file-not-text', { character: forbidden.name });
}

function plainScalar(written: string): ReadScalar {
  const value = resolveScalar(written);
  return value === oddNumber ? refused('yaml-number', { received: written }) : { value, faults: [] };
}

function refused(code: ProblemCode, args: ProblemArgs): ReadScalar {
  return { value: null, faults: [{ code, args }] };
}
