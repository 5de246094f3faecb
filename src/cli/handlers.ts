import type { Grammar, Shell } from './completion-script.ts';
import type { ChangeFormat, Format, ScoreFormat, TrendFormat, VerdictFormat } from '../render/index.ts';

/** What the grammar calls when a command was chosen; one entry for each command. */
export type Handlers = {
  readonly demo: (options: DemoOptions) => Promise<void>;
  readonly report: (paths: readonly string[], options: ReportOptions) => Promise<void>;
  readonly score: (paths: readonly string[], options: ScoreOptions) => Promise<void>;
  readonly check: (paths: readonly string[], options: CheckOptions) => Promise<void>;
  readonly compare: (before: string, after: string, options: ComparisonOptions) => Promise<void>;
  readonly trend: (paths: readonly string[], options: TrendOptions) => Promise<void>;
  readonly assess: (sheet: string | undefined, options: AssessOptions) => Promise<void>;
  readonly sheetNew: (options: SheetNewOptions) => Promise<void>;
  readonly explain: (words: readonly string[], options: ExplainOptions) => Promise<void>;
  readonly whatIf: (paths: readonly string[], options: WhatIfOptions) => Promise<void>;
  readonly askNext: (paths: readonly string[], options: AskNextOptions) => Promise<void>;
  readonly kitLint: (folder: string | undefined) => Promise<void>;
  readonly kitList: () => Promise<void>;
  readonly kitShow: (id: string, options: KitShowOptions) => Promise<void>;
  readonly kitSchema: (kind: string) => Promise<void>;
  readonly kitNew: (folder: string, options: KitNewOptions) => Promise<void>;
  readonly kitTry: (folder: string | undefined, options: KitTryOptions) => Promise<void>;
  readonly kitTest: (folder: string | undefined) => Promise<void>;
  readonly completion: (shell: Shell, grammar: Grammar) => Promise<void>;
};

export type ColorOption = { readonly color?: boolean };

/** How a report is drawn; what it is made by stands with the commands that make one. */
export type PageOptions = ColorOption & {
  readonly width?: number;
  readonly format?: readonly Format[];
  readonly table?: 'scores' | 'answers' | 'plan';
  readonly everything?: boolean;
  readonly for?: 'executive' | 'working-team';
  /** Path of a brand file. */
  readonly brand?: string;
  readonly open?: boolean;
  readonly output?: readonly string[];
  readonly force?: boolean;
};

export type DemoOptions = PageOptions & {
  readonly at?: string;
  readonly capacity?: number;
  readonly robustness: boolean;
};

export type ReportOptions = DemoOptions & {
  readonly kit?: string;
  readonly earlier?: readonly string[];
  readonly agenda?: boolean;
  readonly redact?: boolean;
};

export type ScoreOptions = ColorOption & {
  readonly width?: number;
  readonly format: ScoreFormat;
  readonly group?: boolean;
  readonly pathsFrom?: string;
  readonly stdinNdjson?: boolean;
  readonly jobs?: number;
  readonly at?: string;
  readonly kit?: string;
};

export type CheckOptions = ColorOption & {
  readonly width?: number;
  readonly policy?: string;
  readonly baseline?: string;
  readonly format?: readonly VerdictFormat[];
  readonly output?: readonly string[];
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly at?: string;
  readonly kit?: string;
};

export type ComparisonOptions = ColorOption & {
  readonly width?: number;
  readonly everything?: boolean;
  readonly format?: readonly ChangeFormat[];
  readonly output?: readonly string[];
  readonly force?: boolean;
  readonly at?: string;
  readonly kit?: string;
};

export type TrendOptions = Omit<ComparisonOptions, 'format'> & {
  readonly format?: readonly TrendFormat[];
};

export type AssessOptions = ColorOption & {
  readonly width?: number;
  readonly plain?: boolean;
  readonly role?: readonly string[];
  readonly domain?: readonly string[];
  readonly quick?: boolean;
  readonly secondLook?: boolean;
  readonly next?: boolean;
  readonly kit?: string;
};

/** What is asked about one company and told as plain text or JSON. */
export type OutlineOptions = {
  readonly width?: number;
  readonly format: 'terminal' | 'json';
  readonly at?: string;
  readonly kit?: string;
};

export type ExplainOptions = OutlineOptions & { readonly robustness: boolean };

export type WhatIfOptions = OutlineOptions & {
  readonly fix?: readonly string[];
  /** `<node>=sound` or `<node>=broken`. */
  readonly learn?: readonly string[];
};

export type AskNextOptions = OutlineOptions & { readonly limit: number; readonly role?: readonly string[] };

export type KitShowOptions = { readonly sources?: boolean };

export type KitNewOptions = { readonly from?: string };

export type KitTryOptions = ColorOption & { readonly width?: number; readonly role: string };

export type SheetNewOptions = {
  readonly format: 'yaml' | 'markdown';
  readonly role: readonly string[];
  readonly kit?: string;
  readonly output?: string;
  readonly force?: boolean;
};
