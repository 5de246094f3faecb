/**
 * Takes apart what a CI log would take for a command, wherever it stands, since a wrapped line may begin anywhere:
 * of `##[`, `##vso[` and their kind, and of `::` before a word, the first sign is written as `apart` writes it, which
 * without a wish is the sign and a blank.
 */
export function withoutLogCommands(
  text: string,
  apart: (sign: string) => string = (sign) => `${sign} `,
): string {
  return text.replace(/#(?=#\w*\[)|:(?=:[a-z])/giu, apart);
}
