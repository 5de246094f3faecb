import type { NodeBelief } from '../model/diagnosis.ts';
import type { KitNode } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import type { Trail } from './entries-in.ts';
import type { ExplainInput } from './explain-input.ts';
import type { Privacy } from './privacy-of.ts';

/** What is explained from, with everything in it found by id. */
export type Context = Privacy & {
  readonly input: ExplainInput;
  /** Entries and sentences of the report by id. */
  readonly trails: ReadonlyMap<string, Trail>;
  readonly nodes: ReadonlyMap<string, KitNode>;
  readonly beliefs: ReadonlyMap<string, NodeBelief>;
  readonly readingsOn: (node: string) => readonly Reading[];
  /** A node that is broken is called by its fault; what the kit does not have is called by its id. */
  readonly faultOf: (node: string) => string;
  readonly roleTitle: (role: string) => string;
  readonly nameOf: (respondent: string) => string;
};
