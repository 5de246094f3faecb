import type { SourceText } from '../model/source.ts';

/** Id of the kit a sheet's text names, found before the kit is known; what is odd about it, `loadSheet` will say. */
export function kitNamedIn({ text }: SourceText): string | undefined {
  return /^kit:[ \t]+["']?([a-z][a-z0-9-]*)@/m.exec(text)?.[1];
}
