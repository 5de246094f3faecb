/**
 * Takes apart what a CI log would take for a command, wherever it stands, since a wrapped line may begin anywhere:
 * `##[`, `##vso[` and their kind get a blank inside, as does `::` before a word.
 */
export function withoutLogCommands(text: string): string {
  return text.replace(/#(?=#\w*\[)/gu, '# ').replace(/:(?=:[a-z])/giu, ': ');
}
