import { sayNumber } from '../../text/say-number.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/**
 * A picture of one row, as wide as its place: every measure across is a share (0…1) of the width, so it needs no
 * script and no style. The words beside it say the same, so a reader who cannot see it misses nothing.
 */
export function track(kind: string, height: number, marks: readonly Markup[]): Markup {
  return markup`<svg class="track ${kind}" width="100%" height="${height}" aria-hidden="true" focusable="false">${marks}</svg>`;
}

export type Box = {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
};

/** A bar from one share to another. */
export function box({ kind, from, to, y, height }: Box): Markup {
  return markup`<rect class="${kind}" x="${across(from)}" y="${y}" width="${across(Math.max(0, within(to) - within(from)))}" height="${height}" rx="2"/>`;
}

/** A line from one share to another at one height. */
export function stroke(kind: string, { from, to, y }: Omit<Box, 'kind' | 'height'>): Markup {
  return markup`<line class="${kind}" x1="${across(from)}" x2="${across(to)}" y1="${y}" y2="${y}"/>`;
}

/** A line from one point to another: shares across, heights as they are. */
export function slope(
  kind: string,
  from: { readonly at: number; readonly y: number },
  to: { readonly at: number; readonly y: number },
): Markup {
  return markup`<line class="${kind}" x1="${across(from.at)}" x2="${across(to.at)}" y1="${sayNumber(from.y, 1)}" y2="${sayNumber(to.y, 1)}"/>`;
}

/** An upright line at one share. */
export function upright(
  kind: string,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): Markup {
  return markup`<line class="${kind}" x1="${across(at)}" x2="${across(at)}" y1="${from}" y2="${to}"/>`;
}

/** A dot at one share. */
export function dot(
  kind: string,
  at: number,
  { y, radius }: { readonly y: number; readonly radius: number },
): Markup {
  return markup`<circle class="${kind}" cx="${across(at)}" cy="${sayNumber(y, 1)}" r="${radius}"/>`;
}

function across(share: number): string {
  return `${sayNumber(within(share) * 100, 2)}%`;
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
