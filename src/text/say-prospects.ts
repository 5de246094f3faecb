import type { DiagnosisVerdict, Prospect } from '../model/diagnosis.ts';
import { sayNumber } from './say-number.ts';

/**
 * What the next answers could change, each by itself, where this is the verdict. Those that could change most come
 * first, and only of them it is said that they could.
 */
export function sayProspects(prospects: readonly Prospect[], verdict: DiagnosisVerdict): string {
  const { turning, most, little } = wordsOf(verdict);
  const count = prospects.filter((prospect) => prospect === 'verdict' || prospect === 'choice').length;
  if (count > 0) return `${subjectOf(count, prospects.length)} ${turning}${restOf(count, prospects.length)}`;
  return prospects.every((prospect) => prospect === 'little') ? little : most;
}

function subjectOf(count: number, all: number): string {
  if (count === all) return all === 1 ? 'This answer' : 'These answers';
  return count === 1 ? 'The first of these answers' : `The first ${sayNumber(count)} of these answers`;
}

function restOf(count: number, all: number): string {
  if (count === all) return '';
  return all - count === 1 ? ' The last one would hardly change it.' : ' The others would hardly change it.';
}

type Words = {
  readonly turning: string;
  /** Where none could, and where none even sways. */
  readonly most: string;
  readonly little: string;
};

const named: Words = {
  turning: 'could change what to do first. Ask before you start.',
  most: 'No single answer is likely to change what to do first. These would tell most.',
  little:
    'No single answer is likely to change what to do first, nor what that is worth. You need not wait for one. These would tell most.',
};

const several =
  'No single answer is likely to settle what to do first. Several together may: begin with these.';

const sound =
  'Nothing must be repaired, so no plan hangs on these answers. No single one is likely to change that. These would tell most.';

const outside =
  'No plan hangs on these answers, and no single one is likely to change the verdict. These would tell most.';

function wordsOf(verdict: DiagnosisVerdict): Words {
  switch (verdict.kind) {
    case 'root-cause':
    case 'people':
      return named;
    case 'healthy':
      return {
        turning: 'could show that something must be repaired after all.',
        most: sound,
        little: sound,
      };
    case 'insufficient-evidence':
      return verdict.unexplained === undefined
        ? { ...named, most: several, little: several }
        : {
            turning: 'could change the verdict. Ask before you look elsewhere.',
            most: outside,
            little: outside,
          };
  }
}
