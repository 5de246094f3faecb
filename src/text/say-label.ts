import type { Label } from '../model/diagnosis.ts';

/** A diagnosis label in plain words. */
export function sayLabel(label: Label): string {
  return words[label];
}

const words = {
  'root-cause': 'broken of itself',
  'likely-root-not-asked': 'likely broken of itself, not asked yet',
  'inherited-weakness': 'inherited weakness',
  contested: 'people disagree',
  sound: 'sound',
  unknown: 'not known yet',
  'weak-point': 'weak point',
} as const satisfies Record<Label, string>;
