import { sha256 } from '@noble/hashes/sha2.js';
import type { Report } from '../../model/report.ts';
import { cleanText } from '../../text/clean-text.ts';
import { markup, ours } from './markup.ts';
import type { Markup } from './markup.ts';
import { styleOf } from './style/style-of.ts';
import type { StyleOptions } from './style/style-of.ts';

export type HeadOptions = Omit<StyleOptions, 'footer'> & {
  /** What the page is, for its title. */
  readonly kind: string;
};

/** Title, and a policy that lets nothing in but the one style sheet of this page and pictures inside it. */
export function pageHead(
  { company, wave, toolVersion }: Pick<Report, 'company' | 'wave' | 'toolVersion'>,
  { kind, ...look }: HeadOptions,
): Markup {
  const footer = `${shortened(company, 60)} · ${shortened(wave, 30)}`;
  const style = styleOf({ ...look, footer });
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(new TextEncoder().encode(style)))}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="topline ${toolVersion}">
<title>${company}: ${kind}, ${wave}</title>
<style>${ours(style)}</style>
</head>`;
}

/** Cleaned, and cut with an ellipsis where it is longer than a footer has room for. */
function shortened(text: string, most: number): string {
  const letters = Array.from(cleanText(text));
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
