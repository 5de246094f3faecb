import type {
  ExplainedAnswer,
  ExplainedLink,
  ExplainedNode,
  Explanation,
  NextId,
  NextRelation,
} from '../model/explanation.ts';
import type { Outline, OutlineLine } from '../model/outline.ts';
import { sayNumber } from '../text/say-number.ts';
import { sayEvidence } from '../text/say-evidence.ts';
import { linesOfEvidence } from './lines-of-evidence.ts';
import { sayNext } from './say-next.ts';
import { sayPercent } from './say-percent.ts';
import { sayValue } from './say-value.ts';

/** An explanation as a page; what is many is cut there, and whole in JSON. */
export function outlineOfExplanation(explanation: Explanation): Outline {
  const { id, kind, title, says, values, answers, nodes, wouldChange, next } = explanation;
  return {
    title,
    intro: [`${kind} (${id})`, ...says],
    sections: [
      { title: 'Numbers', lines: values.map((value) => ({ text: sayValue(value), indent: 1 })) },
      {
        title: 'What people answered',
        lines: cut(byQuestion(answers).map(linesOfAnswer), most.answers).flat(),
      },
      ...nodes.flatMap((node) => [
        { title: `From answers to belief: ${node.title}`, lines: linesOfNode(node) },
        {
          title: `What can break it: ${node.title}`,
          lines: cut(node.linksIn.map(linesOfLink), most.links).flat(),
        },
      ]),
      { title: 'What would change it', lines: wouldChange.map((text) => ({ text: `- ${text}`, indent: 1 })) },
      { title: 'Look next at', lines: cut(nearestFirst(next).map(lineOfNext), most.next).flat() },
    ],
  };
}

const most = { answers: 40, links: 8, next: 12 } as const;

type Lines = readonly OutlineLine[];

function cut(items: readonly Lines[], limit: number): readonly Lines[] {
  const more = items.length - limit;
  const rest = { text: `and ${String(more)} more (all with --format json)`, indent: 1 };
  return more > 0 ? [...items.slice(0, limit), [rest]] : items;
}

/** Answers to the same words one after another, in the order in which those first come up. */
function byQuestion(answers: readonly ExplainedAnswer[]): readonly ExplainedAnswer[] {
  const places = [...new Set(answers.map(({ question }) => question))];
  const wordings = answers.map(({ ask }) => ask);
  return answers.toSorted(
    (a, b) =>
      places.indexOf(a.question) - places.indexOf(b.question) ||
      wordings.indexOf(a.ask) - wordings.indexOf(b.ask),
  );
}

/** The question is not said again where the one before was the same. */
function linesOfAnswer(answer: ExplainedAnswer, index: number, all: readonly ExplainedAnswer[]): Lines {
  const { ask, question, who, role, said, state, evidence } = answer;
  const asked = all[index - 1]?.ask === ask ? [] : [{ text: `${ask} (${question})`, indent: 1 }];
  if (state === 'withheld') return [...asked, { text: 'withheld, to protect people', indent: 2 }];
  const rests = evidence === undefined ? '' : `, ${sayEvidence(evidence)}`;
  return [...asked, { text: `${who} (${role}): “${said}”${rests}${countsAs(answer)}`, indent: 2 }];
}

/** How an answer counts, or that it does not, and the note with it. */
function countsAs(answer: ExplainedAnswer): string {
  const noted = answer.note === undefined ? '' : ` Note: ${answer.note}`;
  const counts =
    answer.setAside === true ? ' – does not count, as another figure stands.' : levelWords(answer);
  return `${counts}${noted}`;
}

function levelWords({ level, weight }: ExplainedAnswer): string {
  const seen =
    weight === undefined || weight.visibility === 1
      ? ''
      : ` × ${sayNumber(weight.visibility, 2)}, as this role sees only part of it`;
  const weighed = weight === undefined ? '' : `, weight ${sayNumber(weight.discrimination, 2)}${seen}`;
  return level === undefined ? '' : ` – level ${sayNumber(level, 1)} of 4${weighed}.`;
}

function linesOfNode(node: ExplainedNode): Lines {
  const { prior, belief, ownFault, inherited, contested } = node;
  const split = contested ? ' People contradict each other here.' : '';
  return [
    ...linesOfEvidence(node.evidence),
    {
      text: `Before any answer ${sayPercent(prior)}; with all answers, those on its causes and effects too, ${sayPercent(belief)}: ${sayPercent(ownFault)} its own, ${sayPercent(inherited)} inherited.${split}`,
      indent: 1,
    },
  ];
}

function linesOfLink({ title, activity, strength, source, because, cause }: ExplainedLink): Lines {
  return [
    {
      text: `${title} (${cause}): at work with ${sayPercent(activity)}; ${strength}, by ${source}`,
      indent: 1,
    },
    { text: because, indent: 2 },
  ];
}

/** Where a reader goes from here: up, to causes, effects and repairs, then to the parts already told above. */
const nearest: readonly NextRelation[] = [
  'part-of',
  'about',
  'cause',
  'effect',
  'repaired-by',
  'repairs',
  'needs',
  'answered-by',
  'answer',
  'consists-of',
];

function nearestFirst(next: readonly NextId[]): readonly NextId[] {
  return next.toSorted((a, b) => nearest.indexOf(a.relation) - nearest.indexOf(b.relation));
}

/** One line or two: whole sentences stand in JSON, and at the id itself. */
function lineOfNext(next: NextId): Lines {
  return [{ text: sayNext({ ...next, title: shortened(next.title) }), indent: 1 }];
}

const longest = 70;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
