/** Lets what has arrived meanwhile (messages of other threads, input) have its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
