import { shippedKits } from '../io/shipped-kits.ts';
import type { World } from '../io/world.ts';
import type { Problem } from '../model/problem.ts';

/** The problem that no kit has the id or folder `kit`, which the flag asked for; it lists those there are. */
export async function kitNotFound(world: World, kit: string, flag: string): Promise<Problem> {
  const available = await shippedKits(world);
  return {
    code: 'kit-not-found',
    severity: 'error',
    place: { kind: 'flag', flag },
    args: { kit, available, flag },
  };
}
