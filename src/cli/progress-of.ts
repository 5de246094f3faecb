import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';

export type Progress = {
  readonly passed: (sheets: number) => Promise<void>;
  readonly done: () => Promise<void>;
};

const betweenLooks = 100;

/** A count on standard error while a person watches and the rows go elsewhere; nothing otherwise. */
export function progressOf({ errors, output, now }: World): Progress {
  const watched = errors.isTTY === true && output.isTTY !== true;
  let total = 0;
  let shown = 0;
  const show = async (): Promise<void> => {
    shown = now();
    await writeText(errors, `\r${String(total)} sheets scored`);
  };
  return {
    passed: async (sheets) => {
      total += sheets;
      if (watched && now() - shown >= betweenLooks) await show();
    },
    done: async () => {
      if (!watched) return;
      await show();
      await writeText(errors, '\n');
    },
  };
}
