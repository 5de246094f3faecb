import { examineInFull } from '../../examine.ts';
import { explain as explainId } from '../../explain/explain.ts';
import type { ExplainInput } from '../../explain/explain-input.ts';
import { explainableIds } from '../../explain/explainable-ids.ts';
import { outlineOfExplanation } from '../../explain/outline-of-explanation.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import type { Problem } from '../../model/problem.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { ExplainOptions } from '../handlers.ts';
import { likelyIds } from '../likely-ids.ts';
import { loadAssessment } from '../load-assessment.ts';
import { tellProblems } from '../tell-problems.ts';
import { toolVersion } from '../tool-version.ts';
import { writeOut } from '../write-out.ts';

/** From one id of the report back to what people answered, and on to what would change it. The id is the last word. */
export async function explain(
  world: World,
  words: readonly string[],
  options: ExplainOptions,
): Promise<ExitCode> {
  const [paths, id = ''] = [words.slice(0, -1), words.at(-1)];
  if (paths.length === 0) return tellProblems(world, [noId]);
  const { at = todayOf(world), kit, robustness } = options;
  const loaded = await loadAssessment(world, { paths, kit, today: at });
  await tellProblems(world, loaded.problems);
  if (!loaded.ok) return exitCodes.input;
  const { value } = loaded;
  const examination = examineInFull(value.kit, value.assessment, { at, toolVersion, robustness });
  const explanation = explainId(examination, id);
  if (explanation === undefined) return tellProblems(world, [notExplained(examination, id)]);
  return writeOut(world, options, { data: explanation, outline: outlineOfExplanation(explanation) });
}

function notExplained(input: ExplainInput, id: string): Problem {
  const { kit } = input;
  const titles = new Map([
    ...kit.nodes.map((node) => [node.id, `${node.fault} ${node.title}`] as const),
    ...kit.fixes.map((fix) => [fix.id, fix.title] as const),
  ]);
  const known = explainableIds(input).map((one) => ({ id: one, title: titles.get(one) ?? '' }));
  const { near, alike } = likelyIds(id, known);
  return {
    code: 'id-not-explained',
    severity: 'error',
    place: { kind: 'flag', flag: '<id>' },
    args: { id, ...(near !== undefined && { suggestion: near }), ...(alike.length > 0 && { known: alike }) },
  };
}

const noId: Problem = {
  code: 'usage',
  severity: 'error',
  place: { kind: 'flag', flag: 'explain' },
  args: { reason: 'name the sheets and, behind them, the id to explain' },
};
