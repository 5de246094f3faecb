/** A sound sheet for the sample kit of the documentation. */
export const sampleSheetText = `# kept
kit: sample@1.0.0
company:
  name: Northwind
  size: 85
  uses-channel-partners: yes
wave: 2026-Q4
respondent: { id: c-1, role: ceo }
date: 2026-11-21
answers:
  lead-definition-written: 1   # why
  lead-definition-partners: no
  joint-planning: { value: 2, note: "as far as I know", evidence: hearsay }
  # about customers
  joint-customer-visits: several
  leads-thrown-away: unknown
  win-rate: { between: [15, 20], unit: percent }
  would-you-refer: { n/a: not a customer }
`;
