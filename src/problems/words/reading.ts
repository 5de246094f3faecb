import type { ReadingProblem } from '../../model/problem.ts';
import type { Words } from '../words.ts';
import { isGiven, wordOf } from '../words.ts';

/** Reading and writing files. Arguments: path, limit, reason, left, character, wanted, link. */
export const readingWords = {
  'picture-unreadable': {
    title: 'A picture cannot be read',
    message: (args) => `the picture ${wordOf(args, 'path')} cannot be read${reasonOf(args)}`,
    advice: () => 'Check its name; it is looked for beside this file.',
  },
  'picture-wrong': {
    title: 'A picture that cannot stand on the page',
    message: (args) =>
      `${wordOf(args, 'path')} is no PNG, JPEG or SVG picture of at most ${wordOf(args, 'limit')} kilobytes`,
    advice: () => 'Save the logo as PNG or SVG, at the size it is shown in; 400 pixels are plenty.',
  },
  'file-missing': {
    title: 'A file is not there',
    message: (args) =>
      isGiven(args, 'path') ? `there is no file ${wordOf(args, 'path')}` : 'there is no such file',
    advice: (args) =>
      isGiven(args, 'wanted')
        ? 'A kit is a folder with a kit.yaml in it: name that folder.'
        : 'Check the name and the folder; file names tell capitals from small letters.',
  },
  'file-unreadable': {
    title: 'A file cannot be read',
    message: (args) => `the file cannot be read${reasonOf(args)}`,
    advice: () => 'Check that you may read it and that nothing else holds it.',
  },
  'file-is-directory': {
    title: 'A folder where a file is wanted',
    message: () => 'this is a folder, and a file is wanted',
    advice: () => 'Name a file inside the folder.',
  },
  'file-not-regular': {
    title: 'Not an ordinary file',
    message: () => 'this is not an ordinary file',
    advice: () => 'Name a file on disk, or pipe a finite text into standard input.',
  },
  'file-too-large': {
    title: 'A file is too large',
    message: (args) => `the file is larger than ${wordOf(args, 'limit')} bytes`,
    advice: () => 'A sheet or a kit file is a page or two of text; check that this is the right file.',
  },
  'file-not-text': {
    title: 'Something in the file is not plain text',
    message: (args) =>
      isGiven(args, 'character')
        ? `the character ${wordOf(args, 'character')} cannot be seen and is not allowed`
        : `the file is not UTF-8 text${reasonOf(args)}`,
    advice: (args) =>
      isGiven(args, 'character')
        ? 'Delete it and write the words again; such characters can change how a text looks or acts.'
        : 'Save the file as UTF-8 text with any editor.',
  },
  'file-empty': {
    title: 'A file is empty',
    message: () => 'there is nothing in this file',
    advice: () => 'Fill it in; the formats are described in docs/kit-format.md and docs/sheet-format.md.',
  },
  'file-not-written': {
    title: 'A file could not be written',
    message: (args) => notWritten[wordOf(args, 'left')]?.(reasonOf(args)) ?? notWrittenAt(reasonOf(args)),
    advice: (args) =>
      wordOf(args, 'reason') === 'ENXIO'
        ? 'Name a file, or write to standard output and pipe that on.'
        : 'Check free space and permissions of the folder, then try again.',
  },
  'file-exists': {
    title: 'A file is there already',
    message: (args) =>
      isGiven(args, 'link')
        ? 'this is a link that leads nowhere, and was left as it is'
        : 'this file is there already and was left as it is',
    advice: (args) =>
      isGiven(args, 'link')
        ? 'Delete the link, or make the folder and file it leads to; or choose another name.'
        : 'Choose another name, or add --force where a command has it.',
  },
  'file-is-input': {
    title: 'A file that is read would be written over',
    message: () => 'this command reads this file, so it was left as it is',
    advice: () => 'Choose another name; not even --force writes over it.',
  },
  'file-changed-outside': {
    title: 'A sheet was changed by someone else',
    message: () => 'the file was changed by someone else while it was open',
    advice: (args) => `Your answers were kept in ${wordOf(args, 'path')}; bring the two together.`,
  },
  'file-locked': {
    title: 'A sheet is open elsewhere',
    message: () => 'another interview has this file open',
    advice: () => 'Finish the other one first, or use another file.',
  },
  'nothing-found': {
    title: 'Nothing was found',
    message: (args) => `there are no ${isGiven(args, 'wanted') ? wordOf(args, 'wanted') : 'YAML files'} here`,
    advice: (args) =>
      wordOf(args, 'wanted') === 'cases'
        ? 'A kit keeps its cases in tests/<case>/: expected.yaml, and sheets beside it.'
        : 'Name the sheets themselves or the folder they are in.',
  },
} as const satisfies Record<ReadingProblem, Words>;

/** What a failed writing has left behind, by the argument `left`. */
const notWritten: Readonly<Record<string, (reason: string) => string>> = {
  before: (reason) => `${notWrittenAt(reason)}; what was there before is unchanged`,
  placed: (reason) => `the file is in its place, but the disk did not confirm it${reason}`,
  part: (reason) => `it could not all be written${reason}; a part may have been`,
};

function notWrittenAt(reason: string): string {
  return `the file could not be written${reason}`;
}

/** What the system's names for its refusals mean. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'not permitted',
  EROFS: 'read-only disk',
  ENOSPC: 'disk full',
  EDQUOT: 'disk quota used up',
  EIO: 'fault of the disk',
  EBUSY: 'in use',
  ENOENT: 'not there',
  EMFILE: 'too many open files',
  ENXIO: 'nobody reads from it',
};

function reasonOf(args: Parameters<Words['message']>[0]): string {
  if (!isGiven(args, 'reason')) return '';
  const reason = wordOf(args, 'reason');
  const meaning = meanings[reason];
  return ` (${meaning === undefined ? reason : `${meaning}, ${reason}`})`;
}
