import type { Suggestion } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Reading, Scorecard } from '../model/scorecard.ts';
import { type Case, caseOf } from './case-of.ts';
import { evidenceOf } from './evidence-of.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { levelChances } from './level-chances.ts';
import { type Listener, listenerTo } from './listener-to.ts';
import { nextReading } from './next-reading.ts';
import { type OpenQuestion, openQuestions } from './open-questions.ts';
import { type Outlook, outlookOf } from './outlook-of.ts';

export type AskOptions = {
  /** Most questions returned; default 3. */
  readonly limit?: number;
  /** Only these questions; default: all that nobody or one person answered. */
  readonly questions?: readonly string[];
  /** Only these roles; default: all. */
  readonly roles?: readonly string[];
};

/**
 * The questions whose answer would change the best fix's durable benefit per person-week most, in expectation over
 * the five levels of one more respondent, and whom to ask. One question for each node; by falling gain, then
 * fewer answers on the node, more sway, the order of the kit. Exact, from a few solves, because the benefits are ratios of functions linear in a node's answers.
 */
export function askNext(kit: Kit, scorecard: Scorecard, options: AskOptions = {}): readonly Suggestion[] {
  return askNextIn(kit, scorecard, caseOf(kit, scorecard), options);
}

/** The same for a case already made ready of this kit and scorecard. */
export function askNextIn(
  kit: Kit,
  scorecard: Scorecard,
  given: Case,
  options: AskOptions = {},
): readonly Suggestion[] {
  const outlook = outlookOf(kit, given);
  const whole = Math.max(outlook.best, kit.thresholds.plan.gain);
  const heard = groupedBy(scorecard.readings, (reading) => reading.node);
  const seen = new Set<string>();
  return openQuestions(kit, scorecard, options.questions)
    .flatMap((open) => {
      const listener = listenerTo(open, kit, scorecard, options.roles);
      if (listener === undefined) return [];
      const { id, node } = open.question;
      const readings = heard.get(node) ?? [];
      const worth = worthOf(kit, outlook, { ...open, listener, readings });
      const suggestion = {
        question: id,
        node,
        role: listener.role,
        ...worth,
        ...prospectOf(worth, whole),
        ...replacedBy(open),
      };
      return [{ suggestion, voices: readings.length }];
    })
    .sort(
      (a, b) =>
        digitsOf(b.suggestion.gain) - digitsOf(a.suggestion.gain) ||
        a.voices - b.voices ||
        digitsOf(b.suggestion.sway) - digitsOf(a.suggestion.sway),
    )
    .map(({ suggestion }) => suggestion)
    .filter(({ node }) => !seen.has(node) && seen.add(node).size > 0)
    .slice(0, options.limit ?? 3);
}

/** What the figure that an answer would take the place of rests on. */
function replacedBy({ standing }: OpenQuestion): Pick<Suggestion, 'replaces'> {
  return standing === undefined ? {} : { replaces: standing.evidence ?? 'unsaid' };
}

type Asking = OpenQuestion & { readonly listener: Listener; readonly readings: readonly Reading[] };

/**
 * A better grounded figure takes the place of the one that stands, and is seen in full, by whatever role. Today's best
 * fix owes something to that one; what the new one gains is held against the fix that would be best on average after it.
 */
function worthOf(kit: Kit, outlook: Outlook, asking: Asking): Pick<Suggestion, 'gain' | 'sway'> {
  const { question, listener, standing } = asking;
  const readings = asking.readings.filter((reading) => reading !== standing);
  const sight = standing === undefined ? listener : { ...listener, visibility: 1 };
  const reading = nextReading({ question, respondent: '~next', ...sight });
  const discrimination = kit.parameters.discrimination[reading.weight] * reading.visibility;
  let [expected, sway] = [0, 0];
  let averages: readonly number[] = [];
  for (const [level, chance] of levelChances(outlook.beliefIn(question.node), discrimination).entries()) {
    const { logRatio } = evidenceOf([...readings, { ...reading, level }], kit.parameters);
    const scores = outlook.scores(question.node, logRatio);
    const score = Math.max(0, ...scores);
    expected += chance * score;
    sway += chance * Math.abs(score - outlook.best);
    averages = scores.map((each, at) => (averages[at] ?? 0) + chance * each);
  }
  const held = standing === undefined ? outlook.best : Math.max(0, ...averages);
  return { gain: Math.max(0, expected - held), sway };
}

/** Shares of `whole`, and what they could change. */
function prospectOf(
  { gain, sway }: Pick<Suggestion, 'gain' | 'sway'>,
  whole: number,
): Pick<Suggestion, 'gainShare' | 'swayShare' | 'prospect'> {
  const shareOf = (value: number): number => (whole > 0 ? value / whole : 0);
  const [gainShare, swayShare] = [shareOf(gain), shareOf(sway)];
  const lesser = swayShare >= worthwhile ? 'worth' : 'little';
  return { gainShare, swayShare, prospect: gainShare >= worthwhile ? 'choice' : lesser };
}

/** From this share on, an answer can be expected to change something. */
const worthwhile = 0.02;

/** Differences beyond the sixth digit do not make a question better. */
function digitsOf(value: number): number {
  return Math.round(value * 1e6);
}
