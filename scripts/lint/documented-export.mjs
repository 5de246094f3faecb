/** An exported function says in a doc comment what it promises. */
export const documentedExport = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { undocumented: "'{{name}}' is exported and has no doc comment saying what it promises." },
  },
  create: (context) => ({
    ExportNamedDeclaration: (node) => {
      const name = nameOfFunction(node.declaration);
      if (name === undefined || isOverload(node, name)) return;
      const comment = context.sourceCode.getCommentsBefore(node).at(-1);
      if (comment?.type !== 'Block' || !comment.value.startsWith('*'))
        context.report({ node, messageId: 'undocumented', data: { name } });
    },
  }),
};

const declarations = new Set(['FunctionDeclaration', 'TSDeclareFunction']);
const expressions = new Set(['FunctionExpression', 'ArrowFunctionExpression']);

function nameOfFunction(declaration) {
  if (!declaration) return undefined;
  if (declarations.has(declaration.type)) return declaration.id.name;
  const [first] = declaration.declarations ?? [];
  return expressions.has(first?.init?.type) ? first.id.name : undefined;
}

/** The first signature of an overloaded function carries the comment for all. */
function isOverload(node, name) {
  const before = node.parent.body[node.parent.body.indexOf(node) - 1];
  return before?.declaration?.type === 'TSDeclareFunction' && before.declaration.id.name === name;
}
