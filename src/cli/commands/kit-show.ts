import type { World } from '../../io/world.ts';
import type { Kit, KitNode } from '../../model/kit.ts';
import { sayCount } from '../../text/say-count.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findKit } from '../find-kit.ts';
import { tellLines } from '../tell-lines.ts';
import { tellProblems } from '../tell-problems.ts';

/** What a kit asks about: its domains and capabilities, symptoms and outcomes, each with its number of questions. */
export async function kitShow(world: World, asked: string): Promise<ExitCode> {
  const found = await findKit(world, { asked });
  if (!found.ok) return tellProblems(world, found.problems);
  await tellLines(world.output, outlineOf(found.value));
  return exitCodes.fine;
}

function outlineOf(kit: Kit): readonly string[] {
  const { questions, fixes, links, metrics } = kit;
  const domains = kit.domains.flatMap(({ id, title, capabilities }) => {
    const nodes = capabilities.flatMap((one) => kit.nodes.find((node) => node.id === one) ?? []);
    return ['', `${title} (${id})`, ...nodes.map((node) => lineOf(kit, node))];
  });
  const ends = (['symptom', 'outcome'] as const).flatMap((kind) => {
    const nodes = kit.nodes.filter((node) => node.kind === kind);
    return nodes.length === 0 ? [] : ['', `${kind}s`, ...nodes.map((node) => lineOf(kit, node))];
  });
  const counts = `${sayCount(questions.length, 'question', 'questions')}, ${sayCount(metrics.length, 'metric', 'metrics')}, ${sayCount(links.length, 'link', 'links')}, ${sayCount(fixes.length, 'fix', 'fixes')}`;
  const roles = `Roles: ${kit.roles.map((role) => role.id).join(', ')}`;
  return [
    `${kit.title} (${kit.id} ${kit.version})`,
    ...kit.summary.trimEnd().split('\n'),
    counts,
    roles,
    ...factsOf(kit),
    ...domains,
    ...ends,
  ];
}

function factsOf({ facts }: Kit): readonly string[] {
  const lines = facts.map(({ id, ask, kind }) => `  ${id}: ${ask.replaceAll('\n', ' ')} (${kind})`);
  return lines.length === 0 ? [] : ['', 'facts about the company', ...lines];
}

function lineOf(kit: Kit, { id, title }: KitNode): string {
  const asked = kit.questions.filter((question) => question.node === id).length;
  return `  ${id}: ${title} (${asked === 1 ? '1 question' : `${asked} questions`})`;
}
