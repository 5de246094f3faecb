import type { Suggestion } from '../model/diagnosis.ts';
import type { Kit, Question } from '../model/kit.ts';
import type { Reading, Scorecard } from '../model/scorecard.ts';
import { type Case, caseOf } from './case-of.ts';
import { evidenceOf } from './evidence-of.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { idleNodes } from './idle-nodes.ts';
import { levelChances } from './level-chances.ts';
import { nextReading } from './next-reading.ts';
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
  const heard = groupedBy(scorecard.readings, (reading) => reading.node);
  const seen = new Set<string>();
  return openQuestions(kit, scorecard, options)
    .flatMap((question) => {
      const listener = listenerTo(question, kit, options.roles);
      if (listener === undefined) return [];
      const readings = heard.get(question.node) ?? [];
      const worth = worthOf(kit, outlook, { question, listener, readings });
      return [
        {
          suggestion: { question: question.id, node: question.node, role: listener.role, ...worth },
          voices: readings.length,
        },
      ];
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

/** From this many answers on, one more is not worth asking for. */
const enough = 2;

function openQuestions(kit: Kit, scorecard: Scorecard, { questions }: AskOptions): readonly Question[] {
  const wanted = questions === undefined ? undefined : new Set(questions);
  const idle = idleNodes(scorecard);
  const isOpen = (id: string): boolean =>
    wanted?.has(id) ?? scorecard.readings.filter(({ question }) => question === id).length < enough;
  return kit.questions.filter(({ id, form, node }) => form.kind !== 'text' && !idle.has(node) && isOpen(id));
}

type Listener = { readonly role: string; readonly visibility: number };

/** The role that sees the question best; the earlier of the kit wins a tie. */
function listenerTo(
  { roles }: Question,
  kit: Kit,
  allowed: readonly string[] | undefined,
): Listener | undefined {
  const able = kit.roles.flatMap(({ id }) => {
    const visibility = allowed === undefined || allowed.includes(id) ? roles[id] : undefined;
    return visibility === undefined ? [] : [{ role: id, visibility }];
  });
  return able.sort((a, b) => b.visibility - a.visibility)[0];
}

type Asking = {
  readonly question: Question;
  readonly listener: Listener;
  readonly readings: readonly Reading[];
};

function worthOf(kit: Kit, outlook: Outlook, asking: Asking): Pick<Suggestion, 'gain' | 'sway'> {
  const { question, listener, readings } = asking;
  const reading = nextReading({ question, respondent: '~next', ...listener });
  const discrimination = kit.parameters.discrimination[reading.weight] * reading.visibility;
  let [expected, sway] = [0, 0];
  for (const [level, chance] of levelChances(outlook.beliefIn(question.node), discrimination).entries()) {
    const { logRatio } = evidenceOf([...readings, { ...reading, level }], kit.parameters);
    const score = outlook.bestScore(question.node, logRatio);
    expected += chance * score;
    sway += chance * Math.abs(score - outlook.best);
  }
  return { gain: Math.max(0, expected - outlook.best), sway };
}

/** Differences beyond the sixth digit do not make a question better. */
function digitsOf(value: number): number {
  return Math.round(value * 1e6);
}
