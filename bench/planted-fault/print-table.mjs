/** One table, in plain text or as Markdown; the first column to the left, the others to the right. */
export function tableText({ title, head, rows }, isMarkdown) {
  return isMarkdown ? markdown(title, head, rows) : plain(title, head, rows);
}

/** A share (0…1) with three digits and no leading zero. */
export function shareText(share) {
  return Number.isFinite(share) ? share.toFixed(3).replace(/^0/, '') : '–';
}

function plain(title, head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ');
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, '', line(head), rule, ...rows.map(line), ''].join('\n');
}

function markdown(title, head, rows) {
  const line = (row) => `| ${row.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [`**${title}**`, '', line(head), line(rule), ...rows.map(line), ''].join('\n');
}
