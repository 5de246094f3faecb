import type { NotFirstSection, WeakPointEntry } from '../../model/root-cause-section.ts';
import { chanceWord } from '../../text/say-chance.ts';
import type { Detail } from '../renderer.ts';
import { briefPoints } from '../wording/brief-points.ts';
import { type ShownPoints, shownPoints } from '../wording/shown-points.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { section } from './section.ts';
import { box, track } from './track.ts';

/** Weak points that are inherited, with the relief that would not last; signs of the trouble apart from them. */
export function notFirstPart({ intro, weakPoints }: NotFirstSection, detail: Detail): Markup {
  const lead = markup`<p class="lead">${intro.text}</p>`;
  if (detail === 'brief')
    return section('not-first', [lead, listOf(briefPoints(weakPoints).map((each) => weakPoint(each, 0)))]);
  const { points, signs } = shownPoints(weakPoints, detail);
  const most = Math.max(0, ...points.shown.map(({ immediateBenefit = 0 }) => immediateBenefit));
  return section('not-first', [
    lead,
    points.shown.length === 0 ? markup`` : legend,
    listed(points, (each) => weakPoint(each, most)),
    ...(signs.shown.length === 0 ? [] : [markup`<h3>Signs of the trouble, not its cause</h3>`]),
    listed(signs, (each) => weakPoint(each, 0)),
  ]);
}

function listed({ shown, hidden }: ShownPoints, drawn: (entry: WeakPointEntry) => Markup): Markup {
  const folded =
    hidden.length === 0
      ? markup``
      : markup`<details><summary>and ${hidden.length} more</summary>${listOf(hidden.map(drawn))}</details>`;
  return markup`${listOf(shown.map(drawn))}${folded}`;
}

const legend = markup`<p class="keys"><span class="key key-lasting">relief that lasts</span> <span class="key key-relapse">relief that comes back as trouble</span></p>`;

function listOf(items: readonly Markup[]): Markup {
  return items.length === 0 ? markup`` : markup`<ul class="weak-points">${items}</ul>`;
}

function weakPoint({ fault, summary, belief, ...benefits }: WeakPointEntry, most: number): Markup {
  const words = markup`<p><strong>${fault}</strong> (${chanceWord(belief)}). ${summary.text}</p>`;
  return markup`<li>${words}${most > 0 ? reliefTrack(benefits, most) : undefined}</li>`;
}

type Benefits = Pick<WeakPointEntry, 'immediateBenefit' | 'durableBenefit'>;

function reliefTrack({ immediateBenefit = 0, durableBenefit = 0 }: Benefits, most: number): Markup {
  const lasting = durableBenefit / most;
  return markup`<div class="relief-row">${track('relief', 14, [
    box({ kind: 'lasting', from: 0, to: lasting, y: 1, height: 12 }),
    box({ kind: 'relapse', from: lasting, to: immediateBenefit / most, y: 1, height: 12 }),
  ])}</div>`;
}
