import * as z from 'zod';
import type { Movement } from '../../../model/comparison.ts';
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

const nodeKinds = {
  capability: 'capability',
  symptom: 'symptom',
  outcome: 'outcome',
} as const satisfies EachOf<NodeKind>;

export const nodeKind = z.enum(nodeKinds);

/** What has a score that can move. */
export const movingKind = z.enum({
  overall: 'overall',
  domain: 'domain',
  ...nodeKinds,
} satisfies EachOf<Movement['kind']>);
