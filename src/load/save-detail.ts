import type { Document } from 'yaml';
import { isMap, isSeq } from 'yaml';
import type { FactValue } from '../model/sheet.ts';
import { editSheet } from './edit-sheet.ts';

/** Something of a sheet that is not an answer. */
export type Detail =
  | { readonly kind: 'fact'; readonly fact: string; readonly value: FactValue }
  | { readonly kind: 'company'; readonly name: string }
  | { readonly kind: 'flag'; readonly flag: string };

/** The text of a sheet with one detail changed or added; comments and order stay. The text must be one that `loadSheet` has read. */
export function saveDetail(text: string, detail: Detail): string {
  return editSheet(text, (document) => {
    switch (detail.kind) {
      case 'fact':
        document.setIn(['company', detail.fact], onPaper(detail.value));
        break;
      case 'company':
        document.setIn(['company', 'name'], detail.name);
        break;
      case 'flag':
        addFlag(document, detail.flag);
        break;
    }
  });
}

function onPaper(value: FactValue): string | number {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}

/** Flags stand above the answers, like everything about the whole sheet. */
function addFlag(document: Document, flag: string): void {
  const flags = document.get('flags');
  if (isSeq(flags)) {
    flags.add(flag);
    return;
  }
  const pair = document.createPair('flags', document.createNode([flag], { flow: true }));
  const { contents } = document;
  if (!isMap(contents)) throw new TypeError('A sheet is a map.');
  contents.delete('flags');
  const at = contents.items.findIndex(({ key }) => String(key) === 'answers');
  contents.items.splice(at < 0 ? contents.items.length : at, 0, pair);
}
