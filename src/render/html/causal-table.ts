import type { CausalMap } from '../../model/causal-map.ts';
import { sayInTen } from '../../text/say-chance.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** The causal picture in words, one line for each link. */
export function causalTable({ nodes, links }: CausalMap): Markup {
  const faults = new Map(nodes.map(({ node, fault }) => [node, fault]));
  const rows = links.map(
    ({ cause, effect, activity, because }) =>
      markup`<tr><th scope="row">${faults.get(cause) ?? cause}</th><td>${faults.get(effect) ?? effect}</td><td>${sayInTen(activity)}</td><td class="quiet">${because}</td></tr>`,
  );
  return markup`
<details class="twin"><summary>The picture as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Causes and effects as a table">
<table><thead><tr><th scope="col">This</th><th scope="col">leads to this</th><th scope="col">how sure</th><th scope="col">why</th></tr></thead><tbody>${rows}</tbody></table>
</div></details>`;
}
