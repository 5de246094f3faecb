import type { Place } from '../model/problem.ts';
import { cleanLine } from './clean-line.ts';

/** `path:line:column`, the path with as much of that as is known, or the flag. */
export function nameOfPlace(place: Place): string {
  switch (place.kind) {
    case 'file':
      return `${nameOfPath(place.path)}:${place.line}:${place.column}`;
    case 'path':
      return [nameOfPath(place.path), place.line, place.column]
        .filter((part) => part !== undefined)
        .join(':');
    case 'flag':
      return cleanLine(place.flag);
  }
}

function nameOfPath(path: string): string {
  return path === '-' ? 'standard input' : cleanLine(path);
}
