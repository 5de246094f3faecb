import { readSourceNow } from '../io/read-source-now.ts';
import type { World } from '../io/world.ts';
import { loadPlace } from '../load/load-place.ts';
import type { Place, Problem } from '../model/problem.ts';

/**
 * What is wrong between sheets that were read without their places, with line and column: the sheets it names are read
 * once more. Those on standard input are gone, and have kept their places.
 */
export function withPlaces(world: Pick<World, 'directory'>, problem: Problem): Problem {
  const { place, other } = problem;
  return {
    ...problem,
    place: placed(world, place, problem),
    ...(other === undefined ? {} : { other: placed(world, other, problem) }),
  };
}

function placed(world: Pick<World, 'directory'>, place: Place, { code, args }: Problem): Place {
  if (place.kind !== 'path' || place.path === '-') return place;
  const source = readSourceNow(world, place.path);
  const path = code === 'facts-contradict' ? ['company', String(args['fact'])] : ['respondent', 'id'];
  return source.ok ? loadPlace(source.value, path) : place;
}
