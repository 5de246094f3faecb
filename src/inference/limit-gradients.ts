import type { CompiledNetwork } from './compile-network.ts';
import { wantedGradients } from './wanted-gradients.ts';

/**
 * The same network, whose solves find the gradients of the wanted factors only (positions in the list of
 * factors); those of the others are empty. With none wanted a solve is the forward pass alone. Shares steps and
 * work space with the network given.
 */
export function limitGradients(compiled: CompiledNetwork, wanted: Iterable<number>): CompiledNetwork {
  return { ...compiled, ...wantedGradients(compiled, wanted) };
}
