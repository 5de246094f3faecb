import { Option } from 'commander';
import { collectChoices } from './collect-choices.ts';

/** In which of these formats to write, once for each page; the shell completes them. */
export function formatsOption(words: readonly string[]): Option {
  return new Option('--format <format>', help).choices(words).argParser(collectChoices(words));
}

const help = 'what to write; again for a second page (default: by the name of the file, else terminal)';
