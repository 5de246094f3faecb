/** A colour as three channels of 0…255. */
type Channels = readonly [number, number, number];

/**
 * The colour nearest to this one that reaches a contrast on the given ground, by mixing in black or white.
 * Colours are `#rrggbb`; contrast as in WCAG 2.2 (relative luminance).
 */
export function readableOn(colour: string, ground: string, least: number): string {
  const towards = inkOn(ground);
  const steps = Array.from({ length: 21 }, (_, index) => mixed(colour, towards, index / 20));
  return steps.find((each) => contrast(each, ground) >= least) ?? towards;
}

/** Black or white, whichever is easier to read on this colour (`#rrggbb`); always at least 4.5 to 1. */
export function inkOn(colour: string): string {
  return contrast(colour, white) >= contrast(colour, black) ? white : black;
}

const white = '#ffffff';
const black = '#000000';

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function mixed(colour: string, towards: string, share: number): string {
  const [from, to] = [channelsOf(colour), channelsOf(towards)];
  const channels = from.map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): Channels {
  const number = Number.parseInt(colour.slice(1, 7), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
