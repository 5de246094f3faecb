import { voiceOf } from '../../condition/voice-of.ts';
import type { Condition } from '../../model/condition.ts';
import type { Kit, Question } from '../../model/kit.ts';
import type { Evidence } from '../../model/sheet.ts';
import { figureGroup } from '../../model/scorecard.ts';
import { compareText } from '../../numbers/compare-text.ts';

/** A kit laid out for counting: everything by position. Groups and nodes are in the order of their names. */
export type SlimPlan = {
  readonly kit: Kit;
  readonly nodes: readonly string[];
  readonly groups: readonly string[];
  /** 1 for each core question; one that wants words never has a level. */
  readonly core: Int16Array;
  /** Position of the node of each question. */
  readonly nodeOf: Int16Array;
  /** Position of the metric of each question, -1 for an opinion. */
  readonly metricOf: Int16Array;
  /** 1 for each question that can have a level. */
  readonly scored: Int16Array;
  /** Capabilities of each domain in the order of their ids. */
  readonly domains: readonly { readonly id: string; readonly capabilities: readonly Capability[] }[];
  readonly conditions: readonly Conditional[];
  readonly positions: ReadonlyMap<string, number>;
  /** The voice of someone with these hats on each question. */
  readonly voicesOf: (roles: readonly [string, ...string[]]) => SlimVoices;
  /** 1 for each question whose answers stand under nobody's name. */
  readonly sensitive: Int16Array;
  /** 1 for each group of executives, who are named. */
  readonly executive: Int16Array;
};

export type SlimVoices = {
  readonly told: SlimVoice;
  /** For answers that rest on a document or a system. */
  readonly lookedUp: SlimVoice;
};

/** By question: the group for which someone speaks, -1 for none, and how well that role sees it. */
export type SlimVoice = {
  readonly groups: Int16Array;
  /** Position of the role itself, also for figures, which are a group of their own. */
  readonly roles: Int16Array;
  readonly sights: Float64Array;
};

export type Capability = { readonly node: string; readonly position: number; readonly weight: number };

export type Conditional = { readonly position: number; readonly when: Condition };

const plans = new WeakMap<Kit, SlimPlan>();

/** Made once for each kit. */
export function slimPlanOf(kit: Kit): SlimPlan {
  const plan = plans.get(kit) ?? layOut(kit);
  plans.set(kit, plan);
  return plan;
}

function layOut(kit: Kit): SlimPlan {
  const { questions } = kit;
  const nodes = kit.nodes.map(({ id }) => id).toSorted(compareText);
  const groups = [...new Set([figureGroup, ...kit.roles.map(({ id }) => id)])].toSorted(compareText);
  const metrics = kit.metrics.map(({ id }) => id);
  const each = (give: (question: Question) => number): readonly number[] => questions.map(give);
  return {
    kit,
    nodes,
    groups,
    core: Int16Array.from(each(({ core }) => (core ? 1 : 0))),
    nodeOf: Int16Array.from(each(({ node }) => nodes.indexOf(node))),
    metricOf: Int16Array.from(
      each(({ form }) => (form.kind === 'metric' ? metrics.indexOf(form.metric) : -1)),
    ),
    scored: Int16Array.from(each(({ form }) => (form.kind === 'text' ? 0 : 1))),
    domains: kit.domains.map(({ id, capabilities }) => ({
      id,
      capabilities: kit.nodes
        .filter((node) => capabilities.includes(node.id))
        .map((node) => ({ node: node.id, position: nodes.indexOf(node.id), weight: node.weight }))
        .toSorted((a, b) => a.position - b.position),
    })),
    conditions: questions.flatMap(({ when }, position) => (when === undefined ? [] : [{ position, when }])),
    positions: new Map(questions.map(({ id }, position) => [id, position])),
    voicesOf: voicesIn(kit, groups),
    sensitive: Int16Array.from(each(({ sensitive }) => (sensitive ? 1 : 0))),
    executive: Int16Array.from(
      groups.map((group) => (kit.roles.some(({ id, executive }) => id === group && executive) ? 1 : 0)),
    ),
  };
}

function voicesIn(kit: Kit, groups: readonly string[]): SlimPlan['voicesOf'] {
  const known = new Map<string, SlimVoices>();
  return (roles) => {
    const key = roles.join('\n');
    const voices = known.get(key) ?? voicesFor(kit, groups, roles);
    known.set(key, voices);
    return voices;
  };
}

function voicesFor(kit: Kit, groups: readonly string[], roles: readonly [string, ...string[]]): SlimVoices {
  const speaking = (evidence?: Evidence): SlimVoice => {
    const voices = kit.questions.map((question) => voiceOf(kit, question, roles, evidence));
    const groupOf = (question: Question, at: number): number => {
      const voice = voices[at];
      if (voice === undefined) return -1;
      return groups.indexOf(question.form.kind === 'metric' ? figureGroup : voice.group);
    };
    return {
      groups: Int16Array.from(kit.questions.map(groupOf)),
      roles: Int16Array.from(voices, (voice) => groups.indexOf(String(voice?.group))),
      sights: Float64Array.from(voices, (voice) => voice?.visibility ?? 0),
    };
  };
  return { told: speaking(), lookedUp: speaking('document') };
}
