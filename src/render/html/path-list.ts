import type { PathEntry } from '../../model/root-cause-section.ts';
import { freshSteps } from '../wording/fresh-steps.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** The strongest chain from cause to outcome step by step, each with its reason; of further ones only what is new. */
export function pathList(paths: readonly PathEntry[]): Markup {
  const [best, ...others] = paths;
  if (best === undefined) return markup``;
  const also = freshSteps(best, others).map(
    ({ words, reasons }) => markup`<li>Also: ${words}. <span class="quiet">${reasons}</span></li>`,
  );
  return markup`
<h4>How it does harm</h4>
<ol class="chain">${best.nodes.map(({ fault }, index) => step(fault, index === 0 ? '' : (best.because[index - 1] ?? '')))}</ol>
${also.length === 0 ? undefined : markup`<ul class="also">${also}</ul>`}`;
}

function step(fault: string, reason: string): Markup {
  return markup`<li><strong>${fault}.</strong>${reason === '' ? undefined : markup` <span class="quiet">${reason}</span>`}</li>`;
}
