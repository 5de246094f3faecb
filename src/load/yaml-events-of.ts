import type { Event } from 'js-yaml';
import { YAMLException, parseEvents } from 'js-yaml';
import { limits } from './limits.ts';

/** Why the parser gave up, in its words, and at which offset. */
export type SyntaxFault = { readonly reason: string; readonly offset: number };

/** What stands in one YAML text, in its order, or the fault of syntax that ended the reading. */
export function yamlEventsOf(text: string): readonly Event[] | SyntaxFault {
  try {
    return parseEvents(text, { maxDepth: limits.depth });
  } catch (error) {
    /* v8 ignore next -- the parser throws nothing else; anything else is a bug and must be seen */
    if (!(error instanceof YAMLException)) throw error;
    /* v8 ignore next -- a fault of the events always bears its mark */
    return { reason: error.reason, offset: error.mark?.position ?? 0 };
  }
}

/**
 * In place of the library's own, which draws a picture of the place into every error: for that it lists every line of
 * the text twice, at several times the price of reading up to the fault. Pictures of ours are drawn in `problems`.
 */
YAMLException.throwAt = (_text, position, reason): never => {
  throw new YAMLException(reason, { buffer: '', position, line: 0, column: 0 });
};
