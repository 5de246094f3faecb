/** One command as the runner of GitHub Actions reads it. */
export type Annotation = {
  readonly kind: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

/** Reads a log as the runner does: a command stands at the start of a line, `%` codes are undone afterwards. */
export function annotationsIn(log: string): readonly Annotation[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const [, kind = '', pairs = '', message = ''] = /^\s*::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (kind === '') return [];
    const properties = pairs.split(',').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at), undone(pair.slice(at + 1))] as const];
    });
    return [{ kind, properties: Object.fromEntries(properties), message: undone(message) }];
  });
}

function undone(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
