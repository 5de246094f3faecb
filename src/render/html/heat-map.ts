import type { GroupEntry, ViewCell, ViewEntry } from '../../model/disagreement-section.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayNumber } from '../../text/say-number.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

export type Heat = { readonly groups: readonly GroupEntry[]; readonly views: readonly ViewEntry[] };

/**
 * How each role sees each capability: a table whose cells are coloured by level, with the level in each. What too few
 * people said to show them apart stands as withheld; an empty cell means that nobody of the role was heard on it.
 */
export function heatMap({ groups, views }: Heat): Markup {
  const rows = views.filter(({ domain }) => domain !== undefined);
  if (groups.length === 0 || rows.length === 0) return markup``;
  const heads = groups.map(
    ({ title, people }) =>
      markup`<th scope="col"><span>${title}</span> <span class="people">${sayCount(people, 'person', 'people')}</span></th>`,
  );
  return markup`
<h3>How each role sees it</h3>
<div class="scroll" tabindex="0" role="region" aria-label="How each role sees each capability">
<table class="heat">
<caption>Mean level for each role, from 0 (very bad) to 4 (very good). ${scale} A dash: too few people to show them apart. Empty: nobody of this role was heard on it.</caption>
<thead><tr><td></td>${heads}</tr></thead>
${bodies(rows, groups)}
</table>
</div>`;
}

const scale = markup`<span class="heat-scale" aria-hidden="true">${[0, 1, 2, 3, 4].map((level) => markup`<span class="heat-${level}">${level}</span>`)}</span>`;

function bodies(rows: readonly ViewEntry[], groups: readonly GroupEntry[]): readonly Markup[] {
  const domains = [...new Set(rows.map(({ domain }) => domain ?? ''))];
  return domains.map((domain) => {
    const own = rows.filter((row) => row.domain === domain);
    return markup`<tbody><tr class="domain"><th colspan="${groups.length + 1}" scope="rowgroup">${domain}</th></tr>${own.map((row) => viewRow(row, groups))}</tbody>`;
  });
}

function viewRow({ title, cells }: ViewEntry, groups: readonly GroupEntry[]): Markup {
  const found = groups.map(({ role }) => cellOf(cells.find((cell) => cell.role === role)));
  return markup`<tr><th scope="row">${title}</th>${found}</tr>`;
}

function cellOf(cell: ViewCell | undefined): Markup {
  if (cell === undefined) return markup`<td></td>`;
  if (cell.state === 'withheld')
    return markup`<td class="withheld"><span aria-hidden="true">–</span><span class="unseen">withheld</span></td>`;
  return markup`<td class="heat-${Math.min(4, Math.max(0, Math.round(cell.mean)))}">${sayNumber(cell.mean, 1)}</td>`;
}
