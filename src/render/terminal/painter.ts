import { Chalk } from 'chalk';
import { pageText } from '../../text/page-text.ts';
import type { RenderOptions } from '../renderer.ts';
import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';
import { glyphsOf } from './glyphs-of.ts';
import type { Glyphs } from './glyphs-of.ts';

export type Tone = 'plain' | 'strong' | 'quiet' | 'title' | 'good' | 'warn' | 'bad';

/**
 * The one door through which words enter the terminal page. Every string put into `say` is cleaned of controls and
 * escapes there, so a section cannot forget it: the layout takes nothing but ink.
 */
export type Painter = {
  /** Columns of the page, 40…120. */
  readonly width: number;
  readonly glyphs: Glyphs;
  readonly say: (words: TemplateStringsArray, ...values: readonly (string | number | Ink)[]) => Ink;
  readonly tint: (tone: Tone, ink: Ink) => Ink;
};

/** A painter for this width; `colour: false` paints nothing, `unicode: false` keeps our own signs to ASCII. */
export function painterOf({ width, colour, unicode }: Omit<RenderOptions, 'detail'>): Painter {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const glyphs = glyphsOf(unicode);
  const clean = (text: string): string => glyphs.signs(pageText(text));
  const tints = {
    plain: (text) => text,
    strong: chalk.bold,
    quiet: chalk.dim,
    title: chalk.cyan.bold,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
  } satisfies Record<Tone, (text: string) => string>;
  return {
    width: Math.min(120, Math.max(40, Math.floor(width))),
    glyphs,
    say: (words, ...values) =>
      relaid(words.map((word, index) => glyphs.signs(word) + inkOf(values[index] ?? '', clean)).join('')),
    tint: (tone, { ink }) => relaid(tints[tone](ink)),
  };
}

function inkOf(value: string | number | Ink, clean: (text: string) => string): string {
  if (typeof value === 'string') return clean(value);
  return typeof value === 'number' ? String(value) : value.ink;
}
