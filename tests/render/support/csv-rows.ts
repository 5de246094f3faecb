/** Reads CSV as RFC 4180 has it: quotes doubled inside quotes, CR LF between rows, a byte order mark left out. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = text.replace(/^\ufeff/u, '').replace(/\r\n$/u, '');
  for (let at = 0; at < body.length; at += 1) {
    const sign = body.charAt(at);
    if (quoted && sign === '"' && body.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted || (sign !== ',' && !body.startsWith('\r\n', at))) cell += sign;
    else {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push([]);
        at += 1;
      }
    }
  }
  rows.at(-1)?.push(cell);
  return rows;
}
