/** How many leading capabilities are followed up, and how often the leaders are looked up anew. */
const [leaders, rounds] = [10, 2];

/**
 * What is known after following up: the answers of the first person, and then every question on the leading
 * capabilities, each answered by the person of the role that sees it best. Of the sheets given, which hold all
 * answers there could be, only those asked for are left.
 */
export function followUp(assessment, { kit, library }) {
  const [first, ...others] = assessment.sheets;
  const bestRole = new Map(kit.questions.map(({ id, roles }) => [id, bestOf(kit, roles)]));
  let asked = new Set();
  const known = () => ({
    ...assessment,
    sheets: [first, ...others.map((sheet) => onlyAsked(sheet, { asked, bestRole }))],
  });
  for (let round = 0; round < rounds; round += 1) {
    const scorecard = library.scoreAssessment(kit, known(), { resamples: 0 });
    const { ranking } = library.diagnose(kit, scorecard, { robustness: false });
    const suspects = new Set(ranking.slice(0, leaders).map(({ node }) => node));
    const more = kit.questions.filter(({ node }) => suspects.has(node)).map(({ id }) => id);
    asked = new Set([...asked, ...more]);
  }
  return known();
}

function onlyAsked(sheet, { asked, bestRole }) {
  const [role] = sheet.respondent.roles;
  const isAsked = ({ question }) => asked.has(question) && bestRole.get(question) === role;
  return { ...sheet, answers: sheet.answers.filter(isAsked) };
}

/** The role that sees most, the chief executive last: that one has answered already. */
function bestOf(kit, roles) {
  const others = kit.roles.map(({ id }) => id).filter((id) => id !== 'ceo' && id in roles);
  return others.toSorted((a, b) => roles[b] - roles[a])[0];
}
