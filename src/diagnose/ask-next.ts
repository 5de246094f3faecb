import { looksSound, type Suggestion } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Reading, Scorecard } from '../model/scorecard.ts';
import type { FactValue } from '../model/sheet.ts';
import { caseOf } from './case-of.ts';
import { diagnoseCase } from './diagnose.ts';
import { evidenceOf } from './evidence-of.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { levelChances } from './level-chances.ts';
import { type Listener, listenerTo } from './listener-to.ts';
import { nextReading } from './next-reading.ts';
import { type OpenQuestion, questionsToAsk } from './questions-to-ask.ts';
import { type Outlook, outlookOf } from './outlook-of.ts';
import { type Prospects, verdictTurner } from './verdict-turner.ts';

export type AskOptions = {
  /** Most questions returned; default 3. */
  readonly limit?: number;
  /** Only these questions; default: all that nobody or one person answered. */
  readonly questions?: readonly string[];
  /** Only these roles; default: all. */
  readonly roles?: readonly string[];
  /** What is known of the company: a role that it does not have is not asked. */
  readonly facts?: Readonly<Record<string, FactValue>>;
};

/**
 * The questions whose answer is likeliest to turn the verdict, or would change the best fix's durable benefit per
 * person-week most, in expectation over the five levels of one more respondent, and whom to ask. One question for each
 * node; in the order of `byProspect`. Exact but for the verdict, from a few solves, because the benefits are ratios of
 * functions linear in a node's answers.
 */
export function askNext(kit: Kit, scorecard: Scorecard, options: AskOptions = {}): readonly Suggestion[] {
  const given = caseOf(kit, scorecard);
  const diagnosis = diagnoseCase(kit, scorecard, given, { robustness: false });
  return askNextIn(kit, scorecard, { given, diagnosis }, options);
}

/** The same for a case already made ready of this kit and scorecard, and what was found in it. */
export function askNextIn(
  kit: Kit,
  scorecard: Scorecard,
  { given, diagnosis }: Omit<Prospects, 'outlook'>,
  options: AskOptions = {},
): readonly Suggestion[] {
  const outlook = outlookOf(kit, given);
  const turns = verdictTurner(kit, scorecard, { given, diagnosis, outlook });
  const mustRepair = !looksSound(diagnosis.verdict);
  const whole = Math.max(outlook.best, kit.thresholds.plan.gain);
  const heard = groupedBy(scorecard.readings, (reading) => reading.node);
  const suggestions = questionsToAsk(kit, scorecard, options.questions)
    .flatMap((open) => {
      const listener = listenerTo(open, kit, scorecard, options);
      if (listener === undefined) return [];
      const { id, node } = open.question;
      const readings = heard.get(node) ?? [];
      const worth = worthOf(kit, { ...outlook, turns }, { ...open, listener, readings });
      const suggestion = {
        question: id,
        node,
        role: listener.role,
        ...worth,
        ...prospectOf(worth, { whole, mustRepair }),
        ...replacedBy(open),
      };
      return [{ suggestion, voices: readings.length }];
    })
    .sort(byProspect)
    .map(({ suggestion }) => suggestion);
  const byNode = [...groupedBy(suggestions, ({ node }) => node).values()];
  return byNode.flatMap((own) => own.slice(0, 1)).slice(0, options.limit ?? 3);
}

/** What the figure that an answer would take the place of rests on. */
function replacedBy({ standing }: OpenQuestion): Pick<Suggestion, 'replaces'> {
  return standing === undefined ? {} : { replaces: standing.evidence ?? 'unsaid' };
}

type Turning = Outlook & { readonly turns: ReturnType<typeof verdictTurner> };

type Worth = Pick<Suggestion, 'gain' | 'sway' | 'turn'>;

type Asking = OpenQuestion & { readonly listener: Listener; readonly readings: readonly Reading[] };

/**
 * A better grounded figure takes the place of the one that stands, and is seen in full, by whatever role. Today's best
 * fix owes something to that one; what the new one gains is held against the fix that would be best on average after it.
 */
function worthOf(kit: Kit, outlook: Turning, asking: Asking): Worth {
  const { question, listener, standing } = asking;
  const readings = asking.readings.filter((reading) => reading !== standing);
  const sight = standing === undefined ? listener : { ...listener, visibility: 1 };
  const reading = nextReading({ question, respondent: '~next', ...sight });
  const discrimination = kit.parameters.discrimination[reading.weight] * reading.visibility;
  let [expected, sway, turn] = [0, 0, 0];
  let averages: readonly number[] = [];
  for (const [level, chance] of levelChances(outlook.beliefIn(question.node), discrimination).entries()) {
    const { logRatio } = evidenceOf([...readings, { ...reading, level }], kit.parameters);
    const scores = outlook.scores(question.node, logRatio);
    const score = Math.max(0, ...scores);
    turn += outlook.turns(question.node, logRatio) ? chance : 0;
    expected += chance * score;
    sway += chance * Math.abs(score - outlook.best);
    averages = scores.map((each, at) => (averages[at] ?? 0) + chance * each);
  }
  const held = standing === undefined ? outlook.best : Math.max(0, ...averages);
  return { gain: Math.max(0, expected - held), sway, turn };
}

/** Shares of `whole`, and what they could change. Where nothing must be repaired, there is nothing to choose. */
function prospectOf(
  { gain, sway, turn }: Worth,
  { whole, mustRepair }: { readonly whole: number; readonly mustRepair: boolean },
): Pick<Suggestion, 'gainShare' | 'swayShare' | 'prospect'> {
  const shareOf = (value: number): number => (whole > 0 ? value / whole : 0);
  const [gainShare, swayShare] = [shareOf(gain), shareOf(sway)];
  const lesser = swayShare >= worthwhile ? 'worth' : 'little';
  const choice = mustRepair && gainShare >= worthwhile ? 'choice' : lesser;
  return { gainShare, swayShare, prospect: turn >= doubtful ? 'verdict' : choice };
}

/** From this share on, an answer can be expected to change something. */
const worthwhile = 0.02;

/** From this chance on, an answer could turn the verdict. */
const doubtful = 0.05;

type Ranked = { readonly suggestion: Suggestion; readonly voices: number };

/**
 * What could change what to do first, by the larger of the chance to turn the verdict and the gain; then what only
 * sways; then the rest, fewest answers on the node first. At last the order of the kit.
 */
function byProspect(a: Ranked, b: Ranked): number {
  return (
    leadOf(b.suggestion) - leadOf(a.suggestion) ||
    swayOf(b.suggestion) - swayOf(a.suggestion) ||
    a.voices - b.voices ||
    digitsOf(b.suggestion.gain) - digitsOf(a.suggestion.gain) ||
    digitsOf(b.suggestion.sway) - digitsOf(a.suggestion.sway)
  );
}

/** What is not worthwhile by itself counts nothing. */
function leadOf({ prospect, turn, gainShare }: Suggestion): number {
  const chances = { verdict: Math.max(turn, gainShare), choice: gainShare, worth: 0, little: 0 };
  return digitsOf(chances[prospect]);
}

function swayOf({ swayShare }: Suggestion): number {
  return swayShare >= worthwhile ? digitsOf(swayShare) : 0;
}

/** Differences beyond the sixth digit do not make a question better. */
function digitsOf(value: number): number {
  return Math.round(value * 1e6);
}
