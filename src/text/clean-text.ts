const controls = /[\u0000-\u001f\u007f]/g;
// C1 controls, soft hyphen, bidi marks and overrides, zero-width characters, line separators, tags, lone halves.
const invisible =
  /[\u0080-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

/**
 * Promises a text that cannot act on a terminal, a log or the reading order: every control, escape, bidi and
 * zero-width character becomes one visible symbol, so columns stay where they were. Line breaks are kept only
 * when asked for.
 */
export function cleanText(text: string, options: { readonly newlines?: boolean } = {}): string {
  const keepBreaks = options.newlines === true;
  return text
    .replace(controls, (character) => (keepBreaks && character === '\n' ? '\n' : pictureOf(character)))
    .replace(invisible, '\ufffd');
}

/** Unicode has a picture for each of the old control characters, at U+2400 and above. */
function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  return code === 0x7f ? '\u2421' : String.fromCharCode(0x2400 + code);
}
