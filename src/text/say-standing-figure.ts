import type { Evidence } from '../model/sheet.ts';

/** What a figure that stands already rests on, and what would count more. One from a system is never asked for again. */
export function sayStandingFigure(grounds: Evidence | 'unsaid'): string {
  return words[grounds];
}

const words = {
  unsaid:
    'Nobody has said what the figure so far rests on. One from a document or a system would count more.',
  hearsay: 'The figure so far rests on what others say. One from a document or a system would count more.',
  document: 'The figure so far rests on a document. One from a system would count more.',
  system: 'The figure so far rests on a system.',
} as const satisfies Record<Evidence | 'unsaid', string>;
