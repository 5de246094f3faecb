import * as z from 'zod';
import type { Label } from '../../../model/diagnosis.ts';
import type { NodeKind } from '../../../model/kit.ts';
import type { EachOf } from './shape-of.ts';

export const label = z.enum({
  'root-cause': 'root-cause',
  'likely-root-not-asked': 'likely-root-not-asked',
  'inherited-weakness': 'inherited-weakness',
  contested: 'contested',
  sound: 'sound',
  unknown: 'unknown',
  'weak-point': 'weak-point',
} satisfies EachOf<Label>);

export const nodeKind = z.enum({
  capability: 'capability',
  symptom: 'symptom',
  outcome: 'outcome',
} satisfies EachOf<NodeKind>);
