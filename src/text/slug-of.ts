/** Letters and digits of a name as part of a file name, joined by hyphens; accents are dropped. Never empty. */
export function slugOf(name: string, otherwise: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '');
  const latin = Object.entries(spelt).reduce((text, [letter, as]) => text.replaceAll(letter, as), plain);
  const words = latin.match(/[a-z0-9]+/g) ?? [otherwise];
  return words.join('-').slice(0, 60);
}

/** Latin letters that no accent parts from the plain ones. */
const spelt = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' } as const;
