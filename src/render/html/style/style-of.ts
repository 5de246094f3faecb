import type { Brand } from '../../../model/brand.ts';
import type { Detail } from '../../renderer.ts';
import { inkOn, readableOn } from '../readable-on.ts';
import { aloneStyle } from './alone-style.ts';
import { coverStyle } from './cover-style.ts';
import { heatStyle } from './heat-style.ts';
import { paperStyle } from './paper-style.ts';
import { pastStyle } from './past-style.ts';
import { partStyle } from './part-style.ts';
import { pictureStyle } from './picture-style.ts';
import { printStyle } from './print-style.ts';

export type StyleOptions = {
  readonly detail: Detail;
  readonly brand: Brand | undefined;
  /** Whether there is one part only, and so no contents beside it. */
  readonly alone: boolean;
  /** Left words of the running footer. */
  readonly footer: string;
};

/** The one style sheet of the page: colours first, those of the brand made readable on light and on dark. */
export function styleOf({ detail, brand, alone, footer }: StyleOptions): string {
  const primary = brand?.primary ?? '#15384a';
  const accent = brand?.accent ?? brand?.primary ?? '#a8482b';
  return [
    `:root{--primary:${primary};--on-primary:${inkOn(primary)};${shades(primary, accent, paper.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${shades(primary, accent, paper.dark)}}}`,
    paperStyle,
    coverStyle,
    partStyle,
    pictureStyle,
    heatStyle,
    pastStyle,
    ...(alone ? [aloneStyle] : []),
    printStyle({ detail, footer }),
  ].join('\n');
}

const paper = { light: '#ffffff', dark: '#15191d' } as const;

function shades(primary: string, accent: string, ground: string): string {
  return `--title:${readableOn(primary, ground, 7)};--accent:${readableOn(accent, ground, 4.5)};--on-accent:${inkOn(readableOn(accent, ground, 4.5))};`;
}
