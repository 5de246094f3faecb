import type { EvidenceEntry, SaidEntry, Voice } from '../../model/root-cause-section.ts';
import { sayList } from '../../text/say-list.ts';
import { sayWho } from '../wording/say-who.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** Questions with the very words that were chosen, and who chose them. */
export function saidList(title: string, entries: readonly (SaidEntry | EvidenceEntry)[], kind = ''): Markup {
  if (entries.length === 0) return markup``;
  return markup`<div class="said ${kind}"><h4>${title}</h4><ul>${entries.map(entry)}</ul></div>`;
}

function entry(said: SaidEntry | EvidenceEntry): Markup {
  const because = 'because' in said ? markup`<p class="because">${said.because.text}</p>` : undefined;
  const words = [...new Set(said.voices.map((voice) => voice.said))];
  const quotes =
    words.length === 0
      ? [markup`<p class="quiet">(answers not shown, to protect people)</p>`]
      : words.map((word) => quote(said.voices.filter((voice) => voice.said === word)));
  return markup`<li>${because}<p class="asked">${said.ask}</p>${quotes}</li>`;
}

function quote(alike: readonly Voice[]): Markup {
  const [first] = alike;
  const meaning = first?.meaning === undefined ? '' : ` → ${first.meaning}`;
  const level = first?.level === undefined ? '' : `level-${String(Math.round(first.level))}`;
  return markup`<p class="quote ${level}"><q>${first?.said ?? ''}</q>${meaning} <span class="who">${sayList(alike.map(sayWho), 6)}</span></p>`;
}
