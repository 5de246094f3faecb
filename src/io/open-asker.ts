import type { Asker } from '../interview/asker.ts';

/** Someone to put questions to, who listens to signals until closed. */
export type OpenAsker = { readonly asker: Asker; readonly close: () => void };
