import { InvalidArgumentError, Option } from 'commander';
import { collectWords } from './collect-words.ts';

/** `--output`, which may be given several times. */
export function outputsOption(help: string): Option {
  return new Option('--output <file>', help).argParser((path: string, paths: readonly string[] | undefined) =>
    collectWords(named(path), paths),
  );
}

/** `--output`, given once. */
export function outputOption(help: string): Option {
  return new Option('--output <file>', help).argParser(named);
}

/** An empty name mostly comes from a variable of a script that is not set; it would mean the working folder. */
function named(path: string): string {
  if (path !== '') return path;
  throw new InvalidArgumentError('--output has no name. Name a file, or write - for standard output.');
}
