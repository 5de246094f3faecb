import type { Place } from '../model/problem.ts';
import { cleanLine } from './clean-line.ts';

/** `path:line:column`, the path with as much of that as is known, or the flag. `stream`: what the path `-` stands for. */
export function nameOfPlace(place: Place, stream = 'standard input'): string {
  switch (place.kind) {
    case 'file':
      return `${nameOfPath(place.path, stream)}:${place.line}:${place.column}`;
    case 'path':
      return [nameOfPath(place.path, stream), place.line, place.column]
        .filter((part) => part !== undefined)
        .join(':');
    case 'flag':
      return cleanLine(place.flag);
  }
}

function nameOfPath(path: string, stream: string): string {
  return path === '-' ? stream : cleanLine(path);
}
