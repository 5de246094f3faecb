/** What the sample case of a new kit should come to. */
export const scaffoldExpected = `# yaml-language-server: $schema=../../schemas/expected.schema.json
# What the report on the sheets of this folder should say. Run all cases with: topline kit test
title: Promises stay with the seller, though there is time enough
verdict: root-cause              # root-cause | people | healthy | insufficient-evidence
roots: [hand-over-notes]         # exactly these
not-roots: [time-to-prepare]
at: 2026-11-21
`;
