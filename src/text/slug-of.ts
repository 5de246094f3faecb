/** Letters and digits of a name as part of a file name, joined by hyphens; accents are dropped. Never empty. */
export function slugOf(name: string, otherwise: string): string {
  const plain = name.normalize('NFKD').replace(/\p{Mark}/gu, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [otherwise];
  return words.join('-').slice(0, 60);
}
