/** The glossary of a new kit. */
export const scaffoldGlossary = `# yaml-language-server: $schema=./schemas/glossary.schema.json
terms:                           # a word that is explained here may stand in a question
  - { term: hand-over, means: Everything one person tells another so that the work can go on. }
`;
