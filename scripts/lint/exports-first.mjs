/** A file opens with what it exports; the functions that help it stand below. */
export const exportsFirst = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { helperFirst: "'{{name}}' is a helper and stands above the first export: move it below." },
  },
  create: (context) => ({
    Program: ({ body }) => {
      const first = body.findIndex(exportsFunction);
      for (const node of body.slice(0, Math.max(first, 0)))
        if (node.type === 'FunctionDeclaration')
          context.report({ node, messageId: 'helperFirst', data: { name: node.id.name } });
    },
  }),
};

function exportsFunction(statement) {
  return statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'FunctionDeclaration';
}
