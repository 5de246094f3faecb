import type { CauseEntry } from '../../model/root-cause-section.ts';
import { sayRelief } from '../wording/say-relief.ts';
import { saySplit } from '../wording/say-split.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { box, track } from './track.ts';

/** How the chance of being broken divides into own fault, inherited and sound, and what relief a repair brings. */
export function splitTracks(cause: CauseEntry): Markup {
  const { ownFault, belief, firmness, shares } = cause;
  const relief = Math.max(shares.durable, shares.immediate);
  return markup`
<dl class="measures">
<div><dt>Broken?</dt><dd>${track('split', 14, [ground, bar('own', 0, ownFault), bar('inherited', ownFault, belief)])}<span>${saySplit(cause)}</span></dd></div>
<div><dt>Relief</dt><dd>${track('relief', 14, [ground, bar('lasting', 0, shares.durable), bar('relapse', shares.durable, relief)])}<span>${sayRelief(shares)}</span></dd></div>
<div><dt>Firm?</dt><dd><span>${firmness.text}</span></dd></div>
</dl>`;
}

const ground = box({ kind: 'ground', from: 0, to: 1, y: 1, height: 12 });

function bar(kind: string, from: number, to: number): Markup {
  return box({ kind, from, to, y: 1, height: 12 });
}
