/** Symptoms and outcomes of a new kit. */
export const scaffoldSymptoms = `# yaml-language-server: $schema=./schemas/symptoms.schema.json
symptoms:                        # what one sees and is tempted to treat
  - id: broken-promises
    title: Customers miss what they were promised
    why: A broken promise is what the customer sees of all this.
    questions:
      - id: promises-missed
        ask: Of the last ten customers, how many missed something they were promised?
        roles: { ceo: 0.5, rep: 1 }
        kind: levels
        levels: { 0: Eight or more., 1: Five to seven., 2: Three or four., 3: One or two., 4: None. }
        about: result
    caused-by:                   # a cause is named by what it is: capability, symptom or outcome
      - { capability: hand-over-notes, strength: strong, because: What nobody passed on nobody keeps., source: judgement }

outcomes:                        # what it costs in the end; the weights add up to 1
  - id: customers-leaving
    title: Customers leave
    why: Each one that leaves has to be won a second time.
    weight: 1
    questions:
      - id: churn
        ask: What share of your customers left in the last twelve months?
        roles: { ceo: 1 }
        kind: metric             # a figure of metrics.yaml, by default the one with the question's own id
        about: result
    caused-by:
      - { symptom: broken-promises, strength: strong, because: Who was let down looks elsewhere., source: judgement }
`;
