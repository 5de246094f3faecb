import type { Evidence } from '../model/sheet.ts';

/** What an answer rests on: "from a document". */
export function sayEvidence(evidence: Evidence): string {
  return words[evidence];
}

const words = {
  hearsay: 'by hearsay',
  document: 'from a document',
  system: 'from a system',
} as const satisfies Record<Evidence, string>;
