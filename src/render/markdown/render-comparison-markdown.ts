import type { Artifact } from '../../model/artifact.ts';
import type { Comparison, Movement } from '../../model/comparison.ts';
import { sayNumber } from '../../text/say-number.ts';
import { fatesOfCauses } from '../wording/fates-of-causes.ts';
import { pastTitles } from '../wording/past-titles.ts';
import { sayChange, sayDirection } from '../wording/say-change.ts';
import { aboutPairs, sayPairs, tellsPairs } from '../wording/say-pairs.ts';
import { sayPlainScore } from '../wording/say-plain-score.ts';
import { troubleHeads } from '../wording/trouble-heads.ts';
import { heading } from './blocks.ts';
import { bullets } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { pageOf } from './page-of.ts';
import { textTable } from './text-table.ts';
import { trackRecordPart } from './track-record-part.ts';

/** The comparison as Markdown, with every node and question. */
export function renderComparisonMarkdown(comparison: Comparison): Artifact {
  const { company, before, after, summary, overall, domains, capabilities, troubles } = comparison;
  return pageOf([
    heading(1, say`${company}`),
    say`Comparison · ${before.wave} (${before.at}) → ${after.wave} (${after.at})`,
    say`${summary.text}`,
    causeTable(comparison),
    ...settled(comparison),
    ...section('Scores', movementTable([overall, ...domains])),
    ...(tellsPairs(comparison) ? [say`${aboutPairs}`] : []),
    ...section('Capabilities', movementTable(capabilities)),
    ...section(troubleHeads.movements, movementTable(troubles)),
    ...section('Questions (levels of 0 to 4)', questionTable(comparison)),
    ...section('What could not be compared', bullets(comparison.notes.map(({ text }) => say`${text}`))),
  ]);
}

function section(title: string, body: Markdown): readonly Markdown[] {
  return body.markdown === '' ? [] : [heading(2, say`${title}`), body];
}

function settled({ trackRecord }: Comparison): readonly Markdown[] {
  if (trackRecord === undefined) return [];
  return [heading(2, say`${pastTitles['track-record']}`), ...trackRecordPart(trackRecord)];
}

function causeTable({ rootCauses }: Comparison): Markdown {
  const rows = fatesOfCauses(rootCauses).map(({ word, fault }) => [word, fault]);
  return textTable(['Root cause', 'What is wrong'], rows);
}

function movementTable(all: readonly Movement[]): Markdown {
  const rows = all.map((movement) => {
    const { title, before, after, change } = movement;
    const changed = [sayChange(change), sayPairs(movement)].filter((words) => words !== '').join('; ');
    return [title, sayPlainScore(before), sayPlainScore(after), changed, sayDirection(change)];
  });
  return textTable(['Score of 100', 'Then', 'Now', 'Change (range)', 'Direction'], rows);
}

function questionTable({ questions }: Comparison): Markdown {
  const rows = questions.map(({ ask, before, after, pairs }) => [
    ...[ask, sayNumber(before, 1), sayNumber(after, 1), String(pairs)],
  ]);
  return textTable(['Question', 'Then', 'Now', 'Answers'], rows);
}
