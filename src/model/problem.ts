/** Where a fault stands: in a file (line and column from 1), at a path as a whole, or in a flag. */
export type Place =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly line: number;
      readonly column: number;
      readonly excerpt: Excerpt;
    }
  /** Line and column are those of standard input, which is not kept. */
  | { readonly kind: 'path'; readonly path: string; readonly line?: number; readonly column?: number }
  | { readonly kind: 'flag'; readonly flag: string };

/** The offending line, cut to a readable width around the fault; `column` counts from 1 inside `text`. */
export type Excerpt = {
  readonly text: string;
  readonly column: number;
};

/** An `error` stops the command with exit 2; a `warning` is said and the run goes on. */
export type Severity = 'error' | 'warning';

/** The facts a problem's words are made of; they never carry prose. */
export type ProblemArgs = Readonly<Record<string, string | number | readonly string[]>>;

/** A fault the user can mend. Its words live in `problems/words`, found by `code`. */
export type Problem = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly args: ProblemArgs;
  /** A second place, where two things contradict each other. */
  readonly other?: Place;
};

/** Either a value (warnings may come with it) or at least one error. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type ProblemCode =
  ReadingProblem | ShapeProblem | KitProblem | SheetProblem | AssessmentProblem | CommandProblem;

/** Faults of reading a file or writing one. */
export type ReadingProblem =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-is-directory'
  | 'file-not-regular'
  | 'file-too-large'
  | 'file-not-text'
  | 'file-empty'
  | 'file-not-written'
  | 'file-exists'
  | 'file-is-input'
  | 'file-changed-outside'
  | 'file-locked'
  | 'nothing-found'
  | 'picture-unreadable'
  | 'picture-wrong';

/** Faults of YAML and of the shape a file should have. */
export type ShapeProblem =
  | 'yaml-syntax'
  | 'yaml-tab'
  | 'yaml-duplicate-key'
  | 'yaml-tag'
  | 'yaml-alias'
  | 'yaml-too-deep'
  | 'yaml-too-large'
  | 'yaml-many-documents'
  | 'yaml-key-not-text'
  | 'yaml-number'
  | 'wrong-type'
  | 'missing-field'
  | 'unknown-field'
  | 'not-one-of'
  | 'out-of-range'
  | 'wrong-format'
  | 'wrong-shape';

/** Faults of a kit, found by the rules of `load/rules`. */
export type KitProblem =
  | 'id-duplicate'
  | 'id-unknown'
  | 'link-cycle'
  | 'link-too-many-causes'
  | 'model-too-large'
  | 'model-too-wide'
  | 'prior-out-of-bounds'
  | 'capability-without-question'
  | 'capability-without-core'
  | 'capability-without-fix'
  | 'capability-without-outcome'
  | 'capability-few-questions'
  | 'capability-without-use'
  | 'capability-few-roles'
  | 'condition-unreachable'
  | 'fix-cycle'
  | 'fix-without-moves'
  | 'fix-wrong-move'
  | 'levels-incomplete'
  | 'levels-alike'
  | 'options-without-range'
  | 'outcome-weights'
  | 'question-alike'
  | 'question-double'
  | 'question-agreement'
  | 'question-absolute'
  | 'question-negated'
  | 'question-jargon'
  | 'question-long'
  | 'question-hard'
  | 'question-no-period'
  | 'question-without-role'
  | 'question-without-effect'
  | 'level-long'
  | 'role-reserved'
  | 'role-without-question'
  | 'role-too-many-questions'
  | 'thresholds-order'
  | 'row-blanket'
  | 'row-uncovered';

/** Faults of one sheet, against the kit it answers. */
export type SheetProblem =
  | 'answer-unknown-question'
  | 'answer-wrong-kind'
  | 'answer-out-of-range'
  | 'answer-wrong-unit'
  | 'answer-not-carried-over'
  | 'role-unknown'
  | 'fact-unknown'
  | 'fact-wrong-kind'
  | 'sheet-other-kit'
  | 'sheet-other-version'
  | 'sheet-from-the-future'
  | 'kit-not-found';

/** Faults between the sheets of one run. */
export type AssessmentProblem =
  | 'sheet-duplicate'
  | 'facts-contradict'
  | 'several-assessments'
  | 'too-many-sheets'
  | 'policy-unknown-id'
  | 'waiver-without-reason'
  | 'not-a-report'
  | 'report-other-version'
  | 'report-other-kit'
  | 'report-other-kit-version'
  | 'report-other-company'
  | 'report-not-earlier'
  | 'respondent-missing'
  | 'wave-not-one';

/** Faults of flags and of the place a command is run in. */
export type CommandProblem =
  'flag-unknown-value' | 'flag-invalid' | 'usage' | 'needs-terminal' | 'id-not-explained' | 'policy-missing';
