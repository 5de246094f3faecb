import type { Place } from '../model/problem.ts';
import { cleanLine } from './clean-line.ts';

/** `path:line:column`, the path with or without its line, or the flag. */
export function nameOfPlace(place: Place): string {
  switch (place.kind) {
    case 'file':
      return `${nameOfPath(place.path)}:${place.line}:${place.column}`;
    case 'path':
      return place.line === undefined ? nameOfPath(place.path) : `${nameOfPath(place.path)}:${place.line}`;
    case 'flag':
      return cleanLine(place.flag);
  }
}

function nameOfPath(path: string): string {
  return path === '-' ? 'standard input' : cleanLine(path);
}
