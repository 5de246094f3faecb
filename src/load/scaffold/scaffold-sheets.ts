/** The two sheets of the sample case, by name. */
export const scaffoldSheets = (id: string): ReadonlyMap<string, string> =>
  new Map([
    ['ceo-1.yaml', headOf(id, 'ceo') + ceoAnswers],
    ['rep-1.yaml', headOf(id, 'rep') + repAnswers],
  ]);

const ceoAnswers = `answers:
  notes-written: 0
  notes-asked-again: 1
  hour-reserved: 4
  service-team-met: yes
  promises-missed: 1
  churn: { value: 22, unit: percent, evidence: system }
`;

const repAnswers = `answers:
  notes-written: 1
  notes-asked-again: 0
  hour-reserved: 4
  service-team-met: yes
  promises-missed: 0
`;

function headOf(id: string, role: string): string {
  return `# yaml-language-server: $schema=../../schemas/sheet.schema.json
kit: ${id}@1.0.0
company: { name: Sample Works, has-service-team: yes }
wave: 2026-Q4
respondent: { id: ${role}-1, role: ${role} }
date: 2026-11-20
`;
}
