import type { Context } from './context.ts';
import type { Entry, Trail } from './entries-in.ts';
import type { ExplainInput } from './explain-input.ts';
import { kindOf } from './kind-of.ts';
import { kitSubjectOf } from './kit-subject-of.ts';
import { namedNodes } from './named-nodes.ts';
import type { Subject } from './subject.ts';
import { textOf } from './text-of.ts';
import { titleOf } from './title-of.ts';

/** Finds what an id means: an entry or sentence of the report, else a node, fix, question, metric, domain or respondent by its bare id. */
export function subjectOf({ input, trails }: Context, id: string): Subject | undefined {
  const found = aliasesOf(id).flatMap((alias) => trails.get(alias) ?? [])[0];
  return found === undefined
    ? kitSubjectOf(input, id.replace(/^question:|^fix:/, ''))
    : reportSubjectOf(input, found);
}

/** Where a bare id is looked for, the most telling entry first. */
function aliasesOf(id: string): readonly string[] {
  const prefixes = ['cause', 'weak', 'node', 'step', 'fix', 'domain', 'respondent'];
  return [id, ...prefixes.map((prefix) => `${prefix}:${id}`)];
}

function reportSubjectOf(input: ExplainInput, trail: Trail): Subject {
  const { id, section, entries } = trail;
  const [entry = {}, parent] = entries.toReversed();
  const fix = nearest(entries, 'fix');
  const question = nearest(entries, 'question');
  const node = nearest(entries, 'node');
  return {
    id,
    kind: kindOf(id, entry),
    title: titleOf(entry),
    says: saysOf(entry),
    entry,
    ...(parent && { parent }),
    ...(node === undefined && fix === undefined && wholeOf(trail)),
    nodes: node === undefined ? nodesBehind(input, { section, fix }) : [node],
    ...(question !== undefined && { question }),
    ...(fix !== undefined && { fix }),
  };
}

/** A sentence right under its section speaks for all of it. */
function wholeOf({ section, entries }: Trail): Pick<Subject, 'whole'> {
  const [entry, parent] = entries.toReversed();
  return isSentence(entry) && parent !== undefined && section !== 'appendix' ? { whole: parent } : {};
}

function nearest(entries: readonly Entry[], field: string): string | undefined {
  return entries.toReversed().flatMap((entry) => textOf(entry, field))[0];
}

type Behind = { readonly section: string; readonly fix: string | undefined };

/** What speaks of no node by itself rests on those its fix repairs, that stand above the people, or the verdict names. */
function nodesBehind({ kit, diagnosis, report }: ExplainInput, { section, fix }: Behind): readonly string[] {
  const repaired = kit.fixes.find(({ id }) => id === fix)?.repairs.map(({ capability }) => capability);
  if (repaired !== undefined) return repaired;
  if (section === 'people') return report.people.upstream.map(({ node }) => node);
  return section === 'answer' || section === 'rootCauses' ? namedNodes(diagnosis.verdict) : [];
}

/** What the entry says in whole sentences beside its title. */
function saysOf(entry: Entry): readonly string[] {
  const { summary, because, notNamed, firmness, reason, ifSkipped } = entry;
  const nested = [summary, because, notNamed, firmness, reason, ifSkipped];
  const told = nested.flatMap((one) => (isSentence(one) ? [one.text] : []));
  const own = ['why', 'ask', 'measure'].flatMap((field) => textOf(entry, field));
  return [...new Set([...told, ...own])].filter((text) => text !== '' && text !== titleOf(entry));
}

function isSentence(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
