/** The `kit.yaml` of a new kit. */
export const scaffoldKit = (id: string): string => `# yaml-language-server: $schema=./schemas/kit.schema.json
# A kit: questionnaires that belong together. Check it with: topline kit lint
id: ${id}
version: 1.0.0                   # raise it whenever a question changes; sheets name the version they answer
title: A first kit
summary: What has to work before anyone may judge the people. Write one sentence of your own here.

roles:                           # who can be asked; outside: true for customers and partners
  - { id: ceo, title: Chief executive, plural: chief executives }
  - { id: rep, title: Seller, plural: sellers }

facts:                           # things about the company that a question's "when" may ask for
  - { id: has-service-team, title: Has a service team, ask: Does a team of its own serve customers?, kind: yes-no }

questionnaires:                  # one file for each domain, in the order of the interview
  - hand-over.yaml
symptoms: symptoms.yaml          # visible trouble, and what the company finally suffers
metrics: metrics.yaml            # hard figures
glossary: glossary.yaml          # words a reader may not know
`;
