import type { UnknownSection } from '../../model/report.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayReason } from '../../text/say-reason.ts';
import type { Detail } from '../renderer.ts';
import { quiet, strong } from './blocks.ts';
import { bullets, numbered } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** Gaps, don’t-knows and old answers, each list cut, and what to ask next. */
export function unknownsPart(section: UnknownSection, detail: Detail): readonly Markdown[] {
  const { intro, askIntro, ask } = section;
  const next = ask.map((entry) => ({
    text: say`${entry.ask} ${quiet(say`Ask: ${entry.role}. ${entry.why.text}`)}`,
  }));
  return [
    say`${intro.text}`,
    ...(detail === 'brief' ? [] : openQuestions(section, detail === 'everything' ? 12 : 5)),
    ...(ask.length === 0 ? [] : [strong(say`Ask these next`), say`${askIntro.text}`]),
    numbered(next),
  ];
}

function openQuestions({ gaps, unknowns, stale }: UnknownSection, longest: number): readonly Markdown[] {
  const noScore = gaps.map(({ title, value }) => say`${title}: ${sayReason(value.reason)}`);
  const nobody = unknowns.map(
    ({ ask, respondents }) => say`${ask} (${sayCount(respondents, 'person', 'people')})`,
  );
  const old = stale.map(
    ({ ask, answers, days }) =>
      say`${ask} (${sayCount(answers, 'answer', 'answers')}, up to ${days} days old)`,
  );
  return [
    ...listed('No score yet', noScore, longest),
    ...listed('Someone said “I don’t know”', nobody, longest),
    ...listed('Answers that have grown old', old, longest),
  ];
}

/** Long lists are cut on the page; the machine formats have them whole. */
function listed(title: string, items: readonly Markdown[], longest: number): readonly Markdown[] {
  if (items.length === 0) return [];
  const more = items.length - longest;
  const rest = more > 0 ? [say`and ${more} more`] : [];
  return [strong(say`${title}`), bullets([...items.slice(0, longest), ...rest])];
}
