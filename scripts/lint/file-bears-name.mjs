import { basename } from 'node:path';

/** Words that name a drawer instead of an idea. */
const drawers = /^(?:utils?|helpers?|common|core|manager|service)$/;

/** A source file is kebab-case and bears the name of something it exports. */
export const fileBearsName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      notKebab: "'{{file}}' is not kebab-case.",
      drawer: "'{{file}}' names a drawer, not an idea: split it by what it holds.",
      nameless: "'{{file}}' bears the name of none of its exports ({{exported}}).",
    },
  },
  create: (context) => ({
    Program: (node) => {
      const file = basename(context.filename).replace(/\.[^.]+$/, '');
      const report = (messageId, data) => context.report({ node, messageId, data: { file, ...data } });
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(file)) return report('notKebab');
      if (file.split('-').some((word) => drawers.test(word))) return report('drawer');
      const exported = node.body.flatMap(namesExportedBy);
      if (!exported.some((name) => bears(context.filename, file, name)))
        report('nameless', { exported: exported.join(', ') || 'it exports nothing' });
    },
  }),
};

/**
 * `report` in `commands/` may export `reportCommand`, `load` in `words/` may export `loadWords`; a file of the
 * model holds a family of nouns, and one of them begins with its name (`source`: `SourceText`).
 */
function bears(path, file, name) {
  const folder = path.split(/[\\/]/).at(-2) ?? '';
  if (folder === 'model') return name.toLowerCase().startsWith(file.replaceAll('-', ''));
  const plain = file.replaceAll('-', '');
  const ends = ['', folder, folder.replace(/s$/, '')].map((end) => end.replaceAll('-', ''));
  return ends.some((end) => name.toLowerCase() === plain + end);
}

function namesExportedBy(statement) {
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration, specifiers } = statement;
  if (!declaration) return specifiers.map((specifier) => specifier.exported.name);
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.map(({ id }) => id.name);
  return declaration.id ? [declaration.id.name] : [];
}
