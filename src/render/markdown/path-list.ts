import type { PathEntry } from '../../model/root-cause-section.ts';
import { freshSteps } from '../wording/fresh-steps.ts';
import { blocks, quiet } from './blocks.ts';
import { bullets, numbered } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** The strongest chain from cause to outcome step by step, each with its reason; of further ones only what is new. */
export function pathList([best, ...others]: readonly PathEntry[]): Markdown {
  if (best === undefined) return say``;
  const steps = best.nodes.map(({ fault }, index) => {
    const reason = index === 0 ? undefined : best.because[index - 1];
    return { text: reason === undefined ? say`${fault}.` : say`${fault}. ${quiet(say`${reason}`)}` };
  });
  const also = freshSteps(best, others).map(({ words, reasons }) =>
    reasons === '' ? say`Also: ${words}.` : say`Also: ${words}. ${quiet(say`${reasons}`)}`,
  );
  return blocks([numbered(steps), bullets(also)]);
}
