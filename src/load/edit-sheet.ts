import type { Document } from 'yaml';
import { parseDocument } from 'yaml';

/** The text of a sheet after an edit; comments, order and the kind of line ends stay. The text must be one that `loadSheet` has read. */
export function editSheet(text: string, edit: (document: Document) => void): string {
  const document: Document = parseDocument(text, { version: '1.2', schema: 'core' });
  edit(document);
  const saved = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return text.includes('\r\n') ? saved.replace(/\r?\n/g, '\r\n') : saved;
}
