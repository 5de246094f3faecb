import type { CauseEntry, RootCauseSection } from '../../model/root-cause-section.ts';
import { sayStanding } from '../wording/say-standing.ts';
import type { Detail } from '../renderer.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { pathList } from './path-list.ts';
import { saidList } from './said-list.ts';
import { section } from './section.ts';
import { splitTracks } from './split-tracks.ts';

/** The causal picture, then each cause with all that speaks for and against it. */
export function causesPart(
  { intro, causes, runnersUp }: RootCauseSection,
  { detail, picture }: { readonly detail: Detail; readonly picture: Markup },
): Markup {
  const lead = markup`<p class="lead">${intro.text}</p>`;
  if (detail === 'brief') {
    const shown = (causes.length > 0 ? causes : runnersUp).slice(0, 3).map(briefCause);
    return section('causes', [lead, picture, markup`<div class="brief">${shown}</div>`]);
  }
  const title = causes.length > 0 ? 'Next in rank' : 'Suspects';
  return section('causes', [
    lead,
    picture,
    ...causes.map(wholeCause),
    ...(runnersUp.length === 0 ? [] : [markup`<h3 class="aside">${title}</h3>`]),
    ...runnersUp.map(suspect),
  ]);
}

function wholeCause(cause: CauseEntry): Markup {
  const { said, evidenceFor, evidenceAgainst, paths } = cause;
  return markup`
<article class="cause">
${head(cause)}
${splitTracks(cause)}
${saidList('What people said about it', said, 'own-words')}
<div class="pair evidence">
${saidList('What else speaks for it', evidenceFor, 'for')}
${saidList('What speaks against it', evidenceAgainst, 'against')}
</div>
${pathList(paths)}
</article>`;
}

function briefCause(cause: CauseEntry): Markup {
  const { rank, fault, domain, standing, summary } = cause;
  return markup`
<article class="cause">
<h3><span class="number">${rank}</span> ${fault}</h3>
<p class="kicker">${sayStanding(standing)} · ${domain}</p>
<p>${summary.text}</p>
${splitTracks(cause)}
</article>`;
}

/** The short form. */
function suspect(cause: CauseEntry): Markup {
  return markup`<article class="cause short">${head(cause)}${splitTracks(cause)}</article>`;
}

function head({ rank, fault, standing, domain, notNamed, summary, title, why }: CauseEntry): Markup {
  return markup`
<h3><span class="number">${rank}</span> ${fault}</h3>
<p class="kicker">${sayStanding(standing)} · ${domain}</p>
${notNamed === undefined ? undefined : markup`<p>${notNamed.text}</p>`}
<p>${summary.text}</p>
<p class="should"><b>What it should be:</b> ${title}. ${why}</p>`;
}
