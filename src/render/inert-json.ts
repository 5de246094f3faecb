/**
 * JSON that reads back as it was, with every sign written as an escape that a terminal or the log of a CI job would
 * obey: controls, marks that turn the reading order, `##` commands.
 */
export function inertJson(json: string): string {
  return json.replace(acting, escapeOf);
}

// Line breaks stand between values only: inside a string JSON has already escaped them.
const acting =
  /##(?=\w*\[)|[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

function escapeOf(text: string): string {
  return Array.from({ length: text.length }, (_, index) => codeOf(text.charCodeAt(index))).join('');
}

function codeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
