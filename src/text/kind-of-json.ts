export type JsonKind = (typeof tellTales)[number][0];

/** What only a page of this kind has. */
const tellTales = [
  ['report', 'rootCauses', 'appendix'],
  ['verdict', 'holds', 'findings'],
  ['comparison', 'before', 'after'],
  ['trend', 'waves', 'lines'],
  ['scores', 'kit', 'rows'],
] as const;

/** Which JSON page of ours this is, told by the keys that only such a page has. */
export function kindOfJson(value: unknown): JsonKind | undefined {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return undefined;
  return tellTales.find(([, ...keys]) => keys.every((key) => key in value))?.[0];
}
