import type { Kit } from '../model/kit.ts';
import type { EarlierReport } from './mismatches-of.ts';

/** Reports on one company, and the kit they are compared with. */
export type Waves = {
  readonly kit: Kit;
  /** By date, then wave. */
  readonly waves: readonly EarlierReport[];
};
