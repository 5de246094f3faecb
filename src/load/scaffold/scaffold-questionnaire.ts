/** The one questionnaire of a new kit. */
export const scaffoldQuestionnaire = `# yaml-language-server: $schema=./schemas/questionnaire.schema.json
# One domain. Each capability stands together with its questions, its causes and its fixes.
domain: hand-over
title: Sold work reaches the people who deliver it
why: What the seller promised is worth nothing when nobody else knows of it.

capabilities:
  - id: hand-over-notes                       # can be a root cause; ids never change once sheets name them
    title: Promises are written down and handed over
    fault: Promises stay in the seller's head # what a report says when it is broken
    why: Whoever delivers must know what was promised.
    questions:                                # two at least, one of them core, one about use or result
      - id: notes-written
        ask: What does a seller pass on when a deal is won?
        wording:                              # other words for a role
          rep: What do you pass on when you win a deal?
        roles: { ceo: 0.5, rep: 1 }           # who can see it, and how well: 1 or 0.5
        kind: levels
        levels:                               # what one could observe; 4 is the healthy end, 0 covers absence
          0: Nothing; others find out by themselves.
          1: A few words in passing.
          2: A message, each seller in a way of their own.
          3: A page with the same headings, for most deals.
          4: A page with the same headings for every deal, talked through together.
        help: Ask to see the page of the last deal won.
        core: true                            # the one to ask if only one may be asked
      - id: notes-asked-again
        ask: In the last three months, how often was a customer asked again for what the seller knew?
        roles: { ceo: 0.5, rep: 1 }
        kind: levels
        levels:
          0: With nearly every deal.
          1: With every second deal.
          2: With some deals.
          3: Once or twice.
          4: Not once.
        about: result                         # existence | use (default) | result
    caused-by:                                # what tends to break it: weak | medium | strong
      - { capability: time-to-prepare, strength: medium, because: Who has no time writes nothing down., source: judgement }
    fixes:
      - id: one-page-hand-over
        title: One page for every deal won
        steps:
          - Take the last five deals and list what was asked again.
          - Make a page with these headings and use it for the next five deals.
        owner: ceo
        effort: 1                             # person-weeks
        horizon: 30                           # days: 30 | 60 | 90 | 180
        measure: Nine of ten deals won have their page.
        moves:                                # the prediction: what moves, by how much, by when
          - { id: notes-written, by: 2, within-days: 60 }

  - id: time-to-prepare
    title: There is time to finish a deal properly
    fault: The next deal starts before the last is finished
    why: Work that has no hour in the week does not get done.
    questions:
      - id: hour-reserved
        ask: How is time set aside to finish a deal that was won?
        roles: { ceo: 1, rep: 0.5 }
        kind: levels
        levels:
          0: Nobody has thought of it.
          1: It is done at night or not at all.
          2: Some take an hour when they can.
          3: An hour is planned for large deals.
          4: An hour is planned for every deal, and kept.
        core: true
      - id: service-team-met
        ask: Does the service team meet the seller before the first delivery?
        roles: { ceo: 0.5, rep: 1 }
        kind: yes-no
        healthy: yes                          # which answer is the sound one
        when: has-service-team                # asked only where it can apply
    fixes:
      - id: reserve-the-hour
        title: Reserve an hour for every deal won
        steps: [Agree on the hour with the sellers., Take one task from them that nobody needs.]
        owner: ceo
        effort: 0.5
        horizon: 30
        measure: The hour is in the calendar of every seller.
        moves: [{ id: hour-reserved, by: 2, within-days: 30 }]
`;
