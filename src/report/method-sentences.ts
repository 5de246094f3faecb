/** The method on one page. */
export const methodSentences: readonly string[] = [
  'Each person answers questions about what they can see, by choosing the words that fit best.',
  'Each choice stands for a level from 0 to 4, where 4 is always the healthy end.',
  'A score is the mean of those levels on a scale of 100; “I don’t know” never makes it better or worse.',
  'The kit draws a map: which broken thing tends to break which other thing, and how strongly.',
  'Each answer makes it more or less likely that a point on the map is broken. Ten people who share one view do not count as ten proofs.',
  'From all answers together we work out the chance that each point is broken, and how much of that is its own fault.',
  'Then we ask what would go away if only this one fault were repaired for good; the cause that frees most comes first.',
  'Relief that comes at once but does not last is shown apart, so that nobody mistakes a sign of the trouble for its cause.',
  'Last, we change every assumption a little and look whether the same cause still comes first.',
];
