/** What the sample case of a new kit should come to. */
export const scaffoldExpected = `# yaml-language-server: $schema=../../schemas/expected.schema.json
# What the report on the sheets of this folder should say. Run all cases with: topline kit test
title: Promises stay with the seller, though there is time enough
verdict: root-cause              # root-cause | people | healthy | insufficient-evidence
roots: [hand-over-notes]         # exactly these
not-roots: [time-to-prepare]
at: 2026-11-21
`;

/** The chief executive's sheet of that case. */
export const scaffoldCeoSheet = (id: string): string => `${headOf(id, 'ceo')}answers:
  notes-written: 0
  notes-asked-again: 1
  hour-reserved: 4
  service-team-met: yes
  promises-missed: 1
  churn: { value: 22, unit: percent, evidence: system }
`;

/** The seller's sheet of that case. */
export const scaffoldRepSheet = (id: string): string => `${headOf(id, 'rep')}answers:
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
