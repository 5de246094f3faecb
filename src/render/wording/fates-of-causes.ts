import type { RootCauseMovement } from '../../model/comparison.ts';

/** What became of a root cause, in one word. */
export type FateWord = 'new' | 'still' | 'gone' | 'unknown';

/** Every root cause of a comparison with its word and its fault; why nothing is known stands with the fault. */
export function fatesOfCauses(
  moved: RootCauseMovement,
): readonly { readonly word: FateWord; readonly fault: string }[] {
  return [
    ...moved.came.map(({ fault }) => ({ word: 'new', fault }) as const),
    ...moved.stayed.map(({ fault }) => ({ word: 'still', fault }) as const),
    ...moved.went.map(({ fault }) => ({ word: 'gone', fault }) as const),
    ...moved.notAssessedThen.map(({ fault }) => unknown(`${fault} (named now, not assessed then)`)),
    ...moved.notAssessedNow.map(({ fault }) => unknown(`${fault} (named then, not assessed now)`)),
  ];
}

function unknown(fault: string): { readonly word: 'unknown'; readonly fault: string } {
  return { word: 'unknown', fault };
}
