/** A share (0…1) of a whole as words a reader can picture: "about half", "almost all". */
export function sayShare(share: number): string {
  const step = steps.find(({ below }) => share < below);
  return step?.words ?? 'almost all';
}

const steps: readonly { readonly below: number; readonly words: string }[] = [
  { below: 0.02, words: 'almost none' },
  { below: 0.07, words: 'a small part' },
  { below: 0.15, words: 'about a tenth' },
  { below: 0.225, words: 'about a fifth' },
  { below: 0.29, words: 'about a quarter' },
  { below: 0.41, words: 'about a third' },
  { below: 0.58, words: 'about half' },
  { below: 0.71, words: 'about two thirds' },
  { below: 0.83, words: 'about three quarters' },
  { below: 0.94, words: 'most' },
];
