/** Who answers batches. */
export type Asking<Batch, Answer> = {
  /** Asks somebody else, who answers later; undefined where nobody has room for it. */
  readonly elsewhere: (batch: Batch) => Promise<Answer> | undefined;
  /** Answers before anything else is done. */
  readonly here: (batch: Batch) => Promise<Answer>;
  /** Batches to have under way at once, at most. */
  readonly width: number;
};

/** Gives the answers in the order of the batches, each as soon as it is its turn. */
export async function* inOrder<Batch, Answer>(
  batches: AsyncIterable<Batch>,
  asking: Asking<Batch, Answer>,
): AsyncGenerator<Answer> {
  const asked: Asked<Answer>[] = [];
  for await (const batch of batches) {
    asked.push(await ask(asking, batch));
    while (asked.length >= asking.width || asked[0]?.isThere() === true) {
      for (const { answer } of asked.splice(0, 1)) yield await answer;
    }
  }
  for (const { answer } of asked) yield await answer;
}

type Asked<Answer> = { readonly answer: Promise<Answer>; readonly isThere: () => boolean };

/** Comes back when the next batch may be asked for. */
async function ask<Batch, Answer>(
  { elsewhere, here }: Asking<Batch, Answer>,
  batch: Batch,
): Promise<Asked<Answer>> {
  const later = elsewhere(batch);
  const asked = askedOf(later ?? here(batch));
  // Only one thing can be done here at once.
  if (later === undefined) await asked.settled;
  return asked;
}

function askedOf<Answer>(answer: Promise<Answer>): Asked<Answer> & { readonly settled: Promise<void> } {
  let isThere = false;
  const settle = (): void => {
    isThere = true;
  };
  // A refusal is thrown when its turn comes, not before.
  const settled = answer.then(settle, settle);
  return { answer, isThere: () => isThere, settled };
}
