import type { Brand } from '../../model/brand.ts';
import type { Report } from '../../model/report.ts';
import { sayHowMany, sayWhoAnswered } from '../wording/say-who-answered.ts';
import type { Detail } from '../renderer.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** The cover: whose report, for when, on whose answers it rests, and by whom. */
export function cover(
  { company, wave, at, respondents, kit }: Report,
  { detail, brand }: { readonly detail: Detail; readonly brand: Brand | undefined },
): Markup {
  const kind = detail === 'brief' ? 'Root-cause report in brief' : 'Root-cause report';
  return markup`
<header class="cover">
${brand === undefined ? undefined : by(brand)}
<div class="title">
<p class="kind">${kind}</p>
<h1>${company}</h1>
<p class="when">${wave} · as of ${at}</p>
</div>
<p class="who-answered">${detail === 'brief' && respondents.length > 0 ? `${sayHowMany(respondents)}.` : sayWhoAnswered(respondents)} Asked with ${kit.title} ${kit.version}.</p>
</header>`;
}

function by({ name, logo }: Brand): Markup {
  const picture =
    logo === undefined
      ? undefined
      : markup`<img src="data:${logo.mediaType};base64,${logo.base64}" alt="" height="48">`;
  return markup`<p class="brand">${picture}<span>${name}</span></p>`;
}
