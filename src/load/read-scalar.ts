import type { ScalarEvent } from 'js-yaml';
import { SCALAR_STYLE, getScalarValue } from 'js-yaml';
import type { ProblemArgs, ProblemCode } from '../model/problem.ts';
import { forbiddenCharactersOf } from './forbidden-characters-of.ts';
import { limits } from './limits.ts';
import { oddNumber, resolveScalar } from './resolve-scalar.ts';

/** Why a scalar is refused. */
export type ScalarFault = { readonly code: ProblemCode; readonly args: ProblemArgs };

/** The value of one scalar, or its fault. */
export function readScalar(text: string, event: ScalarEvent): string | number | boolean | null | ScalarFault {
  const written = event.valueStart < 0 ? '' : getScalarValue(text, event);
  if (written.length > limits.textLength) {
    return refused('yaml-too-large', { what: 'text', limit: limits.textLength });
  }
  if (event.style === SCALAR_STYLE.PLAIN) return plainScalar(written);
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return written;
  // Only here can an escape bring in what the file's own characters may not be.
  const forbidden = forbiddenCharactersOf(written, 1)[0];
  return forbidden === undefined ? written : refused('file-not-text', { character: forbidden.name });
}

/** Whether what was read is a fault. */
export function isScalarFault(read: ReturnType<typeof readScalar>): read is ScalarFault {
  return typeof read === 'object' && read !== null;
}

function plainScalar(written: string): ReturnType<typeof readScalar> {
  const value = resolveScalar(written);
  return value === oddNumber ? refused('yaml-number', { received: written }) : value;
}

function refused(code: ProblemCode, args: ProblemArgs): ScalarFault {
  return { code, args };
}
