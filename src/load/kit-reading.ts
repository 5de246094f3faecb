import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import type { FileKind } from './written-schemas.ts';
import type { WrittenGlossary } from './written/glossary.ts';
import type { WrittenKit } from './written/kit.ts';
import type { WrittenMetrics } from './written/metrics.ts';
import type { WrittenQuestionnaire } from './written/questionnaire.ts';
import type { WrittenSources } from './written/sources.ts';
import type { WrittenSymptoms } from './written/symptoms.ts';
import type { YamlTree } from './yaml-tree.ts';

/** The texts of one kit: `kit.yaml`, and the files it names, by the names it uses for them. */
export type KitFiles = {
  readonly root: SourceText;
  readonly others: ReadonlyMap<string, SourceText>;
};

/** Every file of a kit as far as it could be read; `written` is there when all of them could. */
export type KitReading = {
  readonly trees: readonly KitTree[];
  /** Kinds of file of which at least one could not be read at all: what they define is not known. */
  readonly unread: ReadonlySet<FileKind>;
  readonly written: WrittenParts | undefined;
  readonly problems: readonly Problem[];
};

export type KitTree = { readonly kind: FileKind; readonly tree: YamlTree };

/** All files of a kit in their written shape; an optional file that is not there is empty. */
export type WrittenParts = {
  readonly kit: WrittenKit;
  readonly questionnaires: readonly WrittenQuestionnaire[];
  readonly symptoms: WrittenSymptoms;
  readonly metrics: WrittenMetrics;
  readonly glossary: WrittenGlossary;
  readonly sources: WrittenSources;
};
