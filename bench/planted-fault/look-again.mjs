/**
 * What a chief executive alone knows after a second look: the sheet as far as this role sees it, and then answers
 * that rest on documents, as the built program asks for them. The sheet given holds all answers there could be.
 */
export function lookAgain(assessment, { kit, library }) {
  const [everything] = assessment.sheets;
  const [role] = everything.respondent.roles;
  const seen = new Set(kit.questions.filter(({ roles }) => role in roles).map(({ id }) => id));
  const look = library.secondLook(kit);
  let sheet = { ...everything, answers: everything.answers.filter(({ question }) => seen.has(question)) };
  for (;;) {
    const given = new Set(sheet.answers.map(({ question }) => question));
    const open = library.lookUps(kit, sheet).filter(({ id }) => !given.has(id));
    const next = look.choose(sheet, open);
    if (next === undefined) return { ...assessment, sheets: [sheet] };
    const found = everything.answers.find(({ question }) => question === next);
    sheet = { ...sheet, answers: [...sheet.answers, restingOnDocument(found)] };
  }
}

function restingOnDocument({ answer, ...rest }) {
  return { ...rest, answer: { ...answer, evidence: 'document' } };
}
