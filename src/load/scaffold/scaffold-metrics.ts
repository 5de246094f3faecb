/** The figures of a new kit. */
export const scaffoldMetrics = `# yaml-language-server: $schema=./schemas/metrics.schema.json
metrics:
  - id: churn
    title: Customers lost
    unit: percent
    definition: Customers lost in the last twelve months, divided by those there at the start.
    where: The customer list of today beside that of a year ago.
    better: low                  # so the four cuts fall: reaching cut k earns level k
    thresholds: [25, 15, 10, 5]
    range: { min: 0, max: 100 }
    source: judgement            # seed | research | judgement
    note: Set your own cuts.
`;
