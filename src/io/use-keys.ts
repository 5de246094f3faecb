import { useKeypress, useRef, type KeypressEvent } from '@inquirer/core';

type Readline = Parameters<Parameters<typeof useKeypress>[0]>[1];

/** Each key, and whether it came with a paste: from its `paste-start` to its `paste-end`, both included. */
export function useKeys(take: (key: KeypressEvent, readline: Readline, isPasted: boolean) => void): void {
  const inside = useRef(false);
  useKeypress((key, readline) => {
    if (key.name === 'paste-start') inside.current = true;
    const isPasted = inside.current;
    if (key.name === 'paste-end') inside.current = false;
    take(key, readline, isPasted);
  });
}
