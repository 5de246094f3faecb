import type {
  Fix,
  Kit,
  KitNode,
  Level,
  Link,
  Metric,
  NodeKind,
  Question,
  Strength,
} from '../../src/model/kit.ts';

export type KitSketch = {
  readonly nodes: readonly NodeSketch[];
  /** `[cause, effect, strength]` */
  readonly links?: readonly (readonly [string, string, Strength])[];
  /** Default: one levels question `<node>-q` for each node, seen fully by `ceo` and `rep`. */
  readonly questions?: readonly Partial<Question>[];
  readonly metrics?: readonly Metric[];
  readonly fixes?: readonly (Partial<Fix> & { readonly id: string })[];
  readonly kit?: Partial<Kit>;
};

export type NodeSketch = Partial<KitNode> & { readonly id: string; readonly kind?: NodeKind };

const levels: Readonly<Record<Level, string>> = {
  0: 'Never.',
  1: 'Rarely.',
  2: 'At times.',
  3: 'Mostly.',
  4: 'Always.',
};

/** A small resolved kit; what the sketch leaves out gets plain defaults. */
export function aKit(sketch: KitSketch): Kit {
  const nodes = sketch.nodes.map(aNode).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const domains = [...new Set(nodes.flatMap((node) => node.domain ?? []))].toSorted();
  return {
    id: 'test-kit',
    version: '1.0.0',
    title: 'A kit for tests',
    summary: 'Small on purpose.',
    words: { whole: 'sales ecosystem', people: 'sellers' },
    digest: 'test',
    roles: ['ceo', 'sales-leader', 'rep', 'marketing'].map((id) => ({
      id,
      title: id,
      plural: `${id}s`,
      outside: false,
    })),
    facts: [],
    domains: domains.map((id) => ({
      id,
      title: `Domain ${id}`,
      why: 'It matters.',
      capabilities: nodes.filter((node) => node.domain === id).map((node) => node.id),
    })),
    nodes,
    links: (sketch.links ?? [])
      .map(aLink)
      .toSorted((a, b) => (`${a.cause} ${a.effect}` < `${b.cause} ${b.effect}` ? -1 : 1)),
    cutLoops: [],
    questions: sketch.questions?.map(aQuestion) ?? nodes.map((node) => aQuestion({ node: node.id })),
    metrics: sketch.metrics ?? [],
    fixes: (sketch.fixes ?? []).map(aFix).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    glossary: [],
    sources: { systems: [], rows: [] },
    parameters: {
      strengths: { weak: 0.2, medium: 0.4, strong: 0.6 },
      leaks: { root: 0.15, derived: 0.07, people: 0.12, symptom: 0.05, outcome: 0.05 },
      discrimination: { hearsay: 0.5, standard: 1, figure: 1.5 },
      correlation: { item: 0.5, respondent: 0.3, group: 0.1 },
      oddsLimit: 30,
      recommendCuts: [4, 7, 8, 9],
    },
    thresholds: {
      verdict: {
        rootOwnFault: 0.5,
        rootBenefit: 0.05,
        peopleUpstreamBelief: 0.3,
        healthyOwnFault: 0.35,
        healthyBenefit: 0.03,
      },
      label: { root: 0.5, notAsked: 0.35, inherited: 0.5, broken: 0.5, sound: 0.2, unknownShift: 0.1 },
      plan: { gain: 0.01 },
      firmShare: 0.8,
      coverage: 0.6,
      bands: { fragile: 40, sound: 60, strong: 80 },
      contestedDeviation: 0.83,
      gap: 1,
      smallestGroup: 5,
    },
    ...sketch.kit,
  };
}

/** A levels question on `node`, id `<node>-q` unless given. */
export function aQuestion(given: Partial<Question>): Question {
  const node = given.node ?? 'node';
  return {
    id: `${node}-q`,
    was: [],
    node,
    ask: `How is ${node} done?`,
    wording: {},
    roles: { ceo: 1, rep: 1 },
    weight: 'standard',
    core: true,
    about: 'use',
    sensitive: false,
    halfLife: 365,
    covers: [],
    form: { kind: 'levels', levels },
    ...given,
  };
}

function aNode(sketch: NodeSketch): KitNode {
  const kind = sketch.kind ?? 'capability';
  return {
    kind,
    title: `Title of ${sketch.id}`,
    fault: `Fault of ${sketch.id}`,
    why: `Why ${sketch.id} matters.`,
    people: false,
    weight: 1,
    leak: 0.15,
    covers: [],
    ...(kind === 'capability' ? { domain: 'domain-a' } : {}),
    ...sketch,
  };
}

function aLink([cause, effect, strength]: readonly [string, string, Strength]): Link {
  return {
    cause,
    effect,
    strength,
    because: `A broken ${cause} breaks ${effect}.`,
    source: 'judgement',
    covers: [],
  };
}

function aFix(given: Partial<Fix> & { readonly id: string }): Fix {
  return {
    title: `Fix ${given.id}`,
    steps: ['Begin.', 'End.'],
    owner: 'ceo',
    effort: 1,
    horizon: 30,
    measure: 'It moves.',
    after: [],
    repairs: [],
    moves: [],
    replacesPeople: false,
    covers: [],
    ...given,
  };
}
