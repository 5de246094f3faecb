import type { Floor } from '../model/policy.ts';
import { compareText } from '../numbers/compare-text.ts';
import type { WrittenPolicy } from './written/policy.ts';

type Written = NonNullable<WrittenPolicy['floors']>;

/** Floors of the whole, of domains, then of capabilities, each by id. */
export function resolveFloors(written: Written | undefined): readonly Floor[] {
  const { overall, domains = {}, capabilities = {} } = written ?? {};
  return [
    ...(overall === undefined ? [] : [resolveFloor('overall', 'overall', overall)]),
    ...floorsBy('domain', domains),
    ...floorsBy('capability', capabilities),
  ];
}

function floorsBy(scope: Floor['scope'], written: NonNullable<Written['domains']>): readonly Floor[] {
  return Object.entries(written)
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([id, floor]) => resolveFloor(scope, id, floor));
}

function resolveFloor(scope: Floor['scope'], id: string, written: NonNullable<Written['overall']>): Floor {
  const long = typeof written === 'number' ? { 'at-least': written } : written;
  return {
    scope,
    id,
    atLeast: long['at-least'],
    level: ('level' in long ? long.level : undefined) ?? 'error',
    ifNotAssessed: ('if-not-assessed' in long ? long['if-not-assessed'] : undefined) ?? 'fail',
  };
}
