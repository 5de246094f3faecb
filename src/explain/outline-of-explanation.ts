import type {
  ExplainedAnswer,
  ExplainedLink,
  ExplainedNode,
  Explanation,
  NextId,
} from '../model/explanation.ts';
import type { Outline, OutlineLine } from '../model/outline.ts';
import { sayNumber } from '../text/say-number.ts';
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
      { title: 'What people answered', lines: cut(answers.map(linesOfAnswer), most.answers).flat() },
      ...nodes.flatMap((node) => [
        { title: `From answers to belief: ${node.title}`, lines: linesOfNode(node) },
        {
          title: `What can break it: ${node.title}`,
          lines: cut(node.linksIn.map(linesOfLink), most.links).flat(),
        },
      ]),
      { title: 'What would change it', lines: wouldChange.map((text) => ({ text: `- ${text}`, indent: 1 })) },
      { title: 'Look next at', lines: cut(next.map(lineOfNext), most.next).flat() },
    ],
  };
}

const most = { answers: 40, links: 8, next: 20 } as const;

type Lines = readonly OutlineLine[];

function cut(items: readonly Lines[], limit: number): readonly Lines[] {
  const more = items.length - limit;
  const rest = { text: `and ${String(more)} more (all with --format json)`, indent: 1 };
  return more > 0 ? [...items.slice(0, limit), [rest]] : items;
}

/** The question is not said again where the one before was the same. */
function linesOfAnswer(answer: ExplainedAnswer, index: number, all: readonly ExplainedAnswer[]): Lines {
  const { ask, question, who, role, said, state } = answer;
  const asked = all[index - 1]?.ask === ask ? [] : [{ text: `${ask} (${question})`, indent: 1 }];
  if (state === 'withheld') return [...asked, { text: 'withheld, to protect people', indent: 2 }];
  return [...asked, { text: `${who} (${role}): “${said}”${levelWords(answer)}`, indent: 2 }];
}

function levelWords({ level, weight, note }: ExplainedAnswer): string {
  const weighed =
    weight === undefined
      ? ''
      : `, weight ${sayNumber(weight.discrimination, 2)} × ${sayNumber(weight.visibility, 2)}`;
  const noted = note === undefined ? '' : ` Note: ${note}`;
  return `${level === undefined ? '' : ` – level ${sayNumber(level, 1)} of 4${weighed}.`}${noted}`;
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

function lineOfNext(next: NextId): Lines {
  return [{ text: sayNext(next), indent: 1 }];
}
