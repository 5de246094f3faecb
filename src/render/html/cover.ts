import type { Brand } from '../../model/brand.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

export type Cover = {
  readonly kind: string;
  readonly company: string;
  readonly when: Markup;
  /** On whose answers it rests. */
  readonly basis: Markup;
};

/** The cover: what it is, of whom and when, on whose answers it rests, and by whom. */
export function cover({ kind, company, when, basis }: Cover, brand: Brand | undefined): Markup {
  return markup`
<header class="cover">
${brand === undefined ? undefined : by(brand)}
<div class="title">
<p class="kind">${kind}</p>
<h1>${company}</h1>
<p class="when">${when}</p>
</div>
<p class="who-answered">${basis}</p>
</header>`;
}

function by({ name, logo }: Brand): Markup {
  const picture =
    logo === undefined
      ? undefined
      : markup`<img src="data:${logo.mediaType};base64,${logo.base64}" alt="" height="48">`;
  return markup`<p class="brand">${picture}<span>${name}</span></p>`;
}
