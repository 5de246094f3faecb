import type { Kit } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { SourceText } from '../model/source.ts';
import { placesIn } from './places-in.ts';
import type { Head } from './quick/head-of.ts';
import { headOf } from './quick/head-of.ts';
import { isText } from './quick/is-text.ts';
import type { Marked } from './quick/marked-answer.ts';
import { markedAnswers } from './quick/marked-answers.ts';
import { limits } from './limits.ts';
import { parseWritten } from './parse-written.ts';
import type { YamlTree } from './yaml-tree.ts';
import { isList, isMap, placeOfKey, valueAt } from './yaml-tree.ts';

/**
 * A sheet about which there is nothing to say, with every place, read without the schema, which takes longer to load
 * than a few sheets to read: the same as `loadSheet`. Undefined for a sheet with a problem or a warning, and for some
 * others; those go to `loadSheet`, which tells. `today` is an ISO date.
 */
export function soundSheetFrom(kit: Kit, source: SourceText, today: string): Sheet | undefined {
  const { tree, problems } = parseWritten(source, limits.sheetLength);
  if (problems.length > 0 || tree === undefined || !isMap(tree.value)) return undefined;
  const head = headOf(kit, tree.value);
  const marked = markedAnswers(kit, tree.value['answers']);
  if (head === undefined || marked === undefined || head.date > today) return undefined;
  return soundSheet(kit, tree, { head, marked });
}

function soundSheet(
  { id, version }: Kit,
  tree: YamlTree,
  { head, marked }: { readonly head: Head; readonly marked: readonly Marked[] },
): Sheet {
  const { company, facts, wave, respondent, roles, anonymous, date } = head;
  const name = valueAt(tree, ['respondent', 'name']);
  const interviewer = valueAt(tree, ['interviewer']);
  const flags = valueAt(tree, ['flags']);
  return {
    path: tree.lines.source.path,
    kit: { id, version },
    company: { name: company, facts },
    wave,
    respondent: { id: respondent, ...(isText(name, 200) ? { name } : {}), roles, anonymous },
    date,
    ...(isText(interviewer, 200) ? { interviewer } : {}),
    flags: isList(flags) ? flags.filter((flag) => isText(flag, 200)) : [],
    answers: marked.map(({ question, answer }) => ({
      question: question.id,
      answer,
      place: placeOfKey(tree, ['answers', question.id]),
    })),
    places: placesIn(tree, facts),
  };
}
