import type { Suggestion } from '../model/diagnosis.ts';
import type { Kit, Question } from '../model/kit.ts';
import type { Reading, Scorecard } from '../model/scorecard.ts';
import { caseOf } from './case-of.ts';
import { evidenceOf } from './evidence-of.ts';
import { groupBy } from './group-by.ts';
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
  const outlook = outlookOf(kit, caseOf(kit, scorecard));
  const heard = groupBy(scorecard.readings, (reading) => reading.node);
  const seen = new Set<string>();
  return openQuestions(kit, scorecard, options)
    .flatMap((question) => {
      const role = roleFor(kit, question, options.roles);
      if (role === undefined) return [];
      const readings = heard.get(question.node) ?? [];
      const worth = worthOf(kit, outlook, { question, role, readings });
      return [
        {
          suggestion: { question: question.id, node: question.node, role, ...worth },
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
  const answers = groupBy(scorecard.readings, (reading) => reading.question);
  const idle = new Set(
    scorecard.nodes.flatMap(({ node, value }) =>
      value.state === 'not-assessed' && value.reason === 'does-not-apply' ? [node] : [],
    ),
  );
  const isOpen = (id: string): boolean => wanted?.has(id) ?? (answers.get(id)?.length ?? 0) < enough;
  return kit.questions.filter(({ id, form, node }) => form.kind !== 'text' && !idle.has(node) && isOpen(id));
}

/** The role that sees the question best; the earlier of the kit wins a tie. */
function roleFor(kit: Kit, { roles }: Question, allowed: readonly string[] | undefined): string | undefined {
  const able = kit.roles
    .map(({ id }) => id)
    .filter((id) => (roles[id] ?? 0) > 0 && (allowed?.includes(id) ?? true));
  return able.sort((a, b) => (roles[b] ?? 0) - (roles[a] ?? 0))[0];
}

type Asking = { readonly question: Question; readonly role: string; readonly readings: readonly Reading[] };

function worthOf(kit: Kit, outlook: Outlook, asking: Asking): Pick<Suggestion, 'gain' | 'sway'> {
  const { question, readings } = asking;
  const reading = nextReading(asking);
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

/** The answer of one more respondent. */
function nextReading({ question, role }: Asking): Reading {
  const isFigure = question.form.kind === 'metric';
  return {
    node: question.node,
    question: question.id,
    respondent: '~next',
    group: isFigure ? 'figure' : role,
    level: 2,
    weight: isFigure ? 'figure' : question.weight,
    visibility: question.roles[role] ?? 0,
    value: { kind: 'level', level: 2 },
    date: '',
  };
}

/** Differences beyond the sixth digit do not make a question better. */
function digitsOf(value: number): number {
  return Math.round(value * 1e6);
}

/** Chances of the levels 0…4 when the node is broken with chance `belief`, at discrimination κ. */
function levelChances(belief: number, discrimination: number): readonly number[] {
  const broken = adjacent(discrimination);
  const sound = broken.toReversed();
  return broken.map((chance, level) => belief * chance + (1 - belief) * (sound[level] ?? 0));
}

/** P(level | broken) of the adjacent-category model, proportional to exp(κ(2 − level)/2). */
function adjacent(discrimination: number): readonly number[] {
  const weights = [2, 1, 0, -1, -2].map((step) => Math.exp((discrimination * step) / 2));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
