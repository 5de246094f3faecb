import type { GroupEntry, ViewCell, ViewEntry } from '../../model/disagreement-section.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayNumber } from '../../text/say-number.ts';
import { troubleHeads } from '../wording/trouble-heads.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

export type Heat = { readonly groups: readonly GroupEntry[]; readonly views: readonly ViewEntry[] };

/**
 * How each role sees each capability: a table whose cells are coloured by level, with the level in each. What too few
 * people said to show them apart stands as withheld; an empty cell means that nobody of the role was heard on it.
 */
export function heatMap({ groups, views }: Heat): Markup {
  if (groups.length === 0) return markup``;
  const hasFigures = views.some(({ figure }) => figure !== undefined);
  const heads = groups.map(
    ({ title, people }) =>
      markup`<th scope="col"><span>${title}</span> <span class="people">${sayCount(people, 'person', 'people')}</span></th>`,
  );
  return markup`
<h3>How each role sees it</h3>
<p class="heat-key" id="heat-key">Mean level for each role, from 0 (very bad) to 4 (very good). ${scale} A dash: too few people to show them apart. Empty: nobody of this role was heard on it.</p>
<div class="scroll" tabindex="0" role="region" aria-label="How each role sees each capability">
<table class="heat" aria-describedby="heat-key">
<thead><tr><td></td>${heads}${hasFigures ? markup`<th scope="col">${figures}</th>` : undefined}</tr></thead>
${bodies(views, { groups, hasFigures })}
</table>
</div>`;
}

const figures = 'Hard figures';

const scale = markup`<span class="heat-scale" aria-hidden="true">${[0, 1, 2, 3, 4].map((level) => markup`<span class="heat-${level}">${level}</span>`)}</span>`;

type Columns = { readonly groups: readonly GroupEntry[]; readonly hasFigures: boolean };

function bodies(views: readonly ViewEntry[], columns: Columns): readonly Markup[] {
  const domains = [...new Set(views.map(titleAbove))];
  return domains.map((domain, turn) => {
    const own = views.filter((view) => titleAbove(view) === domain);
    const head = turn === 0 ? firstHead(domain, columns) : furtherHead(domain, columns);
    return markup`<tbody>${head}${own.map((view) => viewRow(view, columns))}</tbody>`;
  });
}

/** Right below the names of the columns. */
function firstHead(domain: string, { groups, hasFigures }: Columns): Markup {
  return markup`<tr class="domain"><th scope="rowgroup">${domain}</th><td colspan="${groups.length + (hasFigures ? 1 : 0)}"></td></tr>`;
}

/** The table is longer than a screen: the columns are named again, for the eye alone. */
function furtherHead(domain: string, { groups, hasFigures }: Columns): Markup {
  const names = [...groups.map(({ title }) => title), ...(hasFigures ? [figures] : [])];
  const again = names.map((name) => markup`<td class="again"><span aria-hidden="true">${name}</span></td>`);
  return markup`<tr class="domain"><th scope="rowgroup">${domain}</th>${again}</tr>`;
}

function titleAbove({ domain }: ViewEntry): string {
  return domain ?? troubleHeads.levels;
}

function viewRow({ title, cells, figure }: ViewEntry, { groups, hasFigures }: Columns): Markup {
  const found = groups.map(({ role }) => cellOf(cells.find((cell) => cell.role === role)));
  const counted = figure === undefined ? markup`<td></td>` : levelCell(figure);
  return markup`<tr><th scope="row">${title}</th>${found}${hasFigures ? counted : undefined}</tr>`;
}

function cellOf(cell: ViewCell | undefined): Markup {
  if (cell === undefined) return markup`<td></td>`;
  if (cell.state === 'withheld')
    return markup`<td class="withheld"><span aria-hidden="true">–</span><span class="unseen">withheld</span></td>`;
  return levelCell(cell.mean);
}

function levelCell(level: number): Markup {
  return markup`<td class="heat-${Math.min(4, Math.max(0, Math.round(level)))}">${sayNumber(level, 1)}</td>`;
}
