export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** One command, by its words after `topline`, and what may follow it. */
export type CommandGrammar = {
  readonly words: readonly string[];
  readonly next: readonly { readonly word: string; readonly about: string }[];
  readonly options: readonly OptionGrammar[];
};

export type OptionGrammar = {
  readonly word: string;
  readonly about: string;
  readonly choices: readonly string[];
  readonly takesValue: boolean;
};

export type Grammar = readonly CommandGrammar[];

/** A script that completes the commands, options and choices of a grammar; where none fits, files. */
export function completionScript(shell: Shell, grammar: Grammar): string {
  switch (shell) {
    case 'bash':
      return bashScript(grammar);
    case 'zsh':
      return `autoload -Uz bashcompinit && bashcompinit\n${bashScript(grammar)}`;
    case 'fish':
      return fishScript(grammar);
  }
}

function bashScript(grammar: Grammar): string {
  const cases = grammar.flatMap(({ words, next, options }) => {
    const path = words.join(' ');
    const choices = options.filter((option) => option.choices.length > 0);
    const follow = [...next.map(({ word }) => word), ...options.map(({ word }) => word), '--help'];
    return [
      ...choices.map((option) => `    '${path} ${option.word}') words='${option.choices.join(' ')}' ;;`),
      `    '${path}') words='${follow.join(' ')}' ;;`,
    ];
  });
  const known = grammar.filter(({ words }) => words.length > 0).map(({ words }) => `'${words.join(' ')}'`);
  return `# topline: completes commands, options and choices; where none fits, files.
_topline() {
  local word path='' words='' current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  for word in "\${COMP_WORDS[@]:1:$((COMP_CWORD - 1))}"; do
    case "\${path:+$path }$word" in
    ${known.join('|')}) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path $before" in
${cases.filter((line) => line.includes(' --') && /^ {4}'[^']* --\S+'\)/.test(line)).join('\n')}
    *)
      case "$path" in
${cases.filter((line) => !/^ {4}'[^']* --\S+'\)/.test(line)).join('\n')}
      esac ;;
  esac
  COMPREPLY=()
  while IFS='' read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$current")
}
complete -o default -F _topline topline
`;
}

function fishScript(grammar: Grammar): string {
  const lines = grammar.flatMap(({ words, next, options }) => {
    const seen = words.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ');
    const fresh =
      next.length === 0 ? '' : `not __fish_seen_subcommand_from ${next.map(({ word }) => word).join(' ')}`;
    const where = [seen, fresh].filter((one) => one !== '').join('; and ');
    const here = where === '' ? '' : ` -n '${where}'`;
    return [
      ...next.map(({ word, about }) => `complete -c topline -f${here} -a ${word} -d ${quoted(about)}`),
      ...options.map((option) => `complete -c topline${here}${fishOption(option)}`),
    ];
  });
  return `# topline: completes commands, options and choices; where none fits, files.\n${lines.join('\n')}\n`;
}

function fishOption({ word, about, choices, takesValue }: OptionGrammar): string {
  const values = choices.length === 0 ? '' : ` -f -a ${quoted(choices.join(' '))}`;
  return ` -l ${word.replace(/^--/, '')}${takesValue ? ' -r' : ''}${values} -d ${quoted(about)}`;
}

/** Text for a shell, as one word. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
