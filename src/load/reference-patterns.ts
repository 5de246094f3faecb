import type { Noun } from './definitions-of.ts';
import type { FileKind } from './written-schemas.ts';

/** Where a kit names ids that are given elsewhere, and what they may be. */
export type ReferencePattern = {
  readonly file: FileKind;
  readonly pattern: string;
  readonly to: readonly Noun[];
};

const nodes = ['capability', 'symptom', 'outcome'] as const satisfies readonly Noun[];

const nodePatterns = [
  ['questionnaire', 'capabilities/*'],
  ['symptoms', 'symptoms/*'],
  ['symptoms', 'outcomes/*'],
] as const satisfies readonly (readonly [FileKind, string])[];

const insideNode: readonly (readonly [string, readonly Noun[]])[] = [
  ['covers/*', ['row']],
  ['caused-by/*/capability', ['capability']],
  ['caused-by/*/symptom', ['symptom']],
  ['caused-by/*/outcome', ['outcome']],
  ['caused-by/*/covers/*', ['row']],
  ['questions/*/roles/~', ['role']],
  ['questions/*/wording/~', ['role']],
  ['questions/*/metric', ['metric']],
  ['questions/*/covers/*', ['row']],
];

const insideFix: readonly (readonly [string, readonly Noun[]])[] = [
  ['owner', ['role']],
  ['after/*', ['fix']],
  ['repairs/*/capability', ['capability']],
  ['moves/*/id', ['question', 'metric', 'symptom', 'outcome']],
  ['covers/*', ['row']],
];

/** Patterns of the questions of a kit, by kind of file. */
export const questionPatterns = nodePatterns.map(
  ([file, node]) => ({ file, pattern: `${node}/questions/*` }) as const,
);

/** Patterns of the links of a kit, by kind of file. */
export const linkPatterns = nodePatterns.map(
  ([file, node]) => ({ file, pattern: `${node}/caused-by/*` }) as const,
);

export const referencePatterns: readonly ReferencePattern[] = [
  ...nodePatterns.flatMap(([file, node]) =>
    insideNode.map(([pattern, to]) => ({ file, pattern: `${node}/${pattern}`, to })),
  ),
  ...insideFix.map(([pattern, to]): ReferencePattern => ({
    file: 'questionnaire',
    pattern: `capabilities/*/fixes/*/${pattern}`,
    to,
  })),
  { file: 'kit', pattern: 'roles/*/when', to: ['fact'] },
  { file: 'kit', pattern: 'cut-loops/*/cause', to: nodes },
  { file: 'kit', pattern: 'cut-loops/*/effect', to: nodes },
  { file: 'metrics', pattern: 'metrics/*/covers/*', to: ['row'] },
  { file: 'sources', pattern: 'rows/*/system', to: ['system'] },
];
