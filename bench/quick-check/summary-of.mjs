import { shareText } from '../planted-fault/print-table.mjs';

/** Numbers of questions at which the curve is read. */
export const marks = [10, 15, 25, 40, 60];

/** How the first choice after so many questions fares against the full questionnaire; `at` gives the number. */
function fareOf(records, at) {
  const own = records.filter(({ firsts }) => at(firsts) !== undefined);
  const mean = (value) => own.reduce((sum, record) => sum + value(record), 0) / own.length;
  const chosen = (record) => record.firsts[at(record.firsts, record)];
  const caught = mean((record) => record.benefitOf(chosen(record)));
  return {
    companies: own.length,
    same: mean((record) => Number(chosen(record) === record.full[0])),
    inThree: mean((record) => Number(record.full.slice(0, 3).includes(chosen(record)))),
    caught: caught / mean((record) => record.benefitOf(record.full[0])),
  };
}

function atTheEnd(records) {
  const ended = records.map((record) => ({ ...record, firsts: [record.firsts[record.end]] }));
  return fareOf(ended, () => 0);
}

function lengthOf(records) {
  return records.reduce((sum, { end }) => sum + end, 0) / records.length;
}

/** One line for a run that is still going. */
export function summaryOf(records) {
  const { same, inThree, caught } = atTheEnd(records);
  return `${[same, inThree, caught].map(shareText).join(' ')} @ ${lengthOf(records).toFixed(1)}`;
}

/** How good the first choice is after so many questions, and where the check ended by itself. */
export function curveTable(records) {
  // A check that ended early says nothing about later questions: only companies asked to the end make the curve.
  const whole = records.filter(({ isWhole }) => isWhole);
  const rows = marks.map((mark) =>
    rowOf(
      String(mark),
      fareOf(whole, (firsts) => (firsts.length > mark ? mark : undefined)),
    ),
  );
  const end = rowOf(`the end (${lengthOf(records).toFixed(1)} on average)`, atTheEnd(records));
  const head = [
    'questions',
    'companies',
    'same first cause',
    'in the full first three',
    'share of benefit caught',
  ];
  return { title: 'Quick check against the full questionnaire', head, rows: [...rows, end] };
}

function rowOf(title, { companies, same, inThree, caught }) {
  return [title, String(companies), shareText(same), shareText(inThree), shareText(caught)];
}

/** The bars the quick check is held to. */
export function barsOf(records, ratio) {
  const { same, inThree, caught } = atTheEnd(records);
  const length = lengthOf(records);
  return [
    { what: 'the same first root cause', value: shareText(same), bar: '≥ .55', isMet: same >= 0.55 },
    {
      what: 'its first within the full first three',
      value: shareText(inThree),
      bar: '≥ .80',
      isMet: inThree >= 0.8,
    },
    { what: 'share of the benefit caught', value: shareText(caught), bar: '≥ .70', isMet: caught >= 0.7 },
    { what: 'questions on average', value: length.toFixed(1), bar: '≤ 25', isMet: length <= 25 },
    { what: 'next question, p95, against the loop', value: ratio.toFixed(2), bar: '≤ 2', isMet: ratio <= 2 },
  ];
}
