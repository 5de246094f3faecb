/** Whether a value is a text with something in it, at most so many characters long: what `text` of the schema takes. */
export function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most && /\S/.test(value);
}
