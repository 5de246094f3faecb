/** Asks for many things at once, at most `width` of them, and gives the answers in the order of the asking. */
export async function* inOrder<Batch, Answer>(
  batches: AsyncIterable<Batch>,
  ask: (batch: Batch) => Promise<Answer>,
  width: number,
): AsyncGenerator<Answer> {
  const asked: Promise<Answer>[] = [];
  for await (const batch of batches) {
    const answer = ask(batch);
    // A refusal is thrown when its turn comes, not before.
    answer.catch(() => undefined);
    asked.push(answer);
    const first = asked.length >= width ? asked.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const answer of asked) yield await answer;
}
