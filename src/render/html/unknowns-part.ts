import type { AskEntry, UnknownSection } from '../../model/report.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayReason } from '../../text/say-reason.ts';
import type { Detail } from '../renderer.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { section } from './section.ts';

/** What to ask next, then gaps, don’t-knows and old answers. */
export function unknownsPart(
  { intro, gaps, unknowns, stale, askIntro, ask }: UnknownSection,
  detail: Detail,
): Markup {
  const next =
    ask.length === 0
      ? markup``
      : markup`<h3>Ask these next</h3><p>${askIntro.text}</p><ol class="ask">${ask.map(question)}</ol>`;
  const lead = markup`<p class="lead">${intro.text}</p>`;
  if (detail === 'brief') {
    const brief = ask.map(
      (each) => markup`<li>${each.ask} <span class="quiet">Ask: ${each.role}.</span></li>`,
    );
    return section('unknowns', [
      lead,
      ask.length === 0 ? markup`` : markup`<p>${askIntro.text}</p><ol>${brief}</ol>`,
    ]);
  }
  return section('unknowns', [
    lead,
    next,
    listed(
      'No score yet',
      gaps.map(({ title, value }) => `${title}: ${sayReason(value.reason)}`),
    ),
    listed(
      'Someone said “I don’t know”',
      unknowns.map((each) => `${each.ask} (${sayCount(each.respondents, 'person', 'people')})`),
    ),
    listed(
      'Answers that have grown old',
      stale.map(
        (each) =>
          `${each.ask} (${sayCount(each.answers, 'answer', 'answers')}, up to ${String(each.days)} days old)`,
      ),
    ),
  ]);
}

function question({ ask, role, why }: AskEntry): Markup {
  return markup`<li><p class="asked">${ask}</p><p class="quiet">Ask: ${role}. ${why.text}</p></li>`;
}

function listed(title: string, items: readonly string[]): Markup {
  if (items.length === 0) return markup``;
  return markup`<h3>${title}</h3><ul class="long">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
