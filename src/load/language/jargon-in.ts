const phrases = [
  'pipeline velocity',
  'enablement',
  'funnel',
  'go-to-market',
  'buyer persona',
  'persona',
  'touchpoint',
  'value proposition',
  'lead scoring',
  'lead nurturing',
  'nurture',
  'attribution',
  'cadence',
  'playbook',
  'battlecard',
  'upsell',
  'cross-sell',
  'churn',
  'ramp time',
  'net retention',
  'win-loss',
  'stakeholder',
  'synergy',
  'leverage',
  'best practice',
  'low-hanging fruit',
  'deep dive',
  'holistic',
  'paradigm',
];

const phrase = new RegExp(`\\b(?:${phrases.join('|')})(?=s?\\b)`, 'gi');
const abbreviation = /\b[A-Z]{2,5}(?=s?\b)/g;

/** Abbreviations that need no explaining. */
const common = new Set(['CEO', 'CRM', 'IT', 'OK', 'UK', 'US', 'EU', 'PDF', 'FAQ']);

/** Words of a text that insiders use, each once: a list of phrases, and abbreviations in capitals. */
export function jargonIn(text: string): readonly string[] {
  const found = [...text.matchAll(phrase), ...text.matchAll(abbreviation)].map(([word]) => word);
  return [...new Set(found)].filter((word) => !common.has(word));
}
