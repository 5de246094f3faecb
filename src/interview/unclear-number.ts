/**
 * Why a number with these signs may be read as another one, and how to write it; undefined where it may not. Three
 * digits behind a dot or a comma are thousands to some; a comma is a decimal to some.
 */
export function unclearNumber(text: string): string | undefined {
  const [, whole = '', sign, rest = ''] = /^(-?\d+)([.,])(\d+)$/.exec(text) ?? [];
  if (rest.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole)) {
    const small = `${whole}.${fewerOrMore(rest)}`;
    return `“${text}” can be read in two ways. Please write ${whole}${rest} or ${small}.`;
  }
  if (sign === ',') return `Please write ${whole}.${rest} with a dot instead of the comma.`;
  return text.includes(',') ? 'Please write it without commas, such as 1000 or 5.5.' : undefined;
}

/** Three digits behind the dot as one, two or four. */
function fewerOrMore(digits: string): string {
  return digits.endsWith('0') ? digits.replace(/(?<=.)0+$/, '') : `${digits}0`;
}
