import type {
  ComparisonEntry,
  ComparisonOption,
  CustomerSection,
  RecommendEntry,
} from '../model/customer-section.ts';
import type { Question, Role } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { netPromoter } from '../numbers/net-promoter.ts';
import { wilsonInterval } from '../numbers/wilson-interval.ts';
import { beginLarge } from '../text/begin-large.ts';
import { beginSmall } from '../text/begin-small.ts';
import { sayCount } from '../text/say-count.ts';
import { sayList } from '../text/say-list.ts';
import { sayNumber } from '../text/say-number.ts';
import type { Case } from './case-of.ts';

/** What people outside the company say of it, never without its range; none where the kit asks nothing of the kind. */
export function composeCustomers(given: Case): CustomerSection | undefined {
  const outside = new Set(given.kit.roles.flatMap((role) => (role.outside ? [role.id] : [])));
  const asked = given.kit.questions.filter((question) => isForOutside(question, outside));
  if (asked.length === 0) return undefined;
  const readings = given.scorecard.readings.filter(({ group }) => outside.has(group));
  const people = new Set(readings.map(({ respondent }) => respondent)).size;
  const roles = given.kit.roles.filter((role) => role.outside);
  const heard = (question: Question): readonly Reading[] =>
    readings.filter((reading) => reading.question === question.id);
  const [recommend] = asked.flatMap((question) => recommendEntry(question, heard(question)));
  return {
    intro: { id: 'customers.intro', text: introOf(people, roles) },
    people,
    ...(recommend === undefined ? {} : { recommend }),
    comparisons: asked.flatMap((question) => comparisonEntry(question, heard(question))),
    silence: { id: 'customers.silence', text: silenceOf(people, roles) },
  };
}

function isForOutside({ form, roles }: Question, outside: ReadonlySet<string>): boolean {
  const isAbout = form.kind === 'recommend' || form.kind === 'choice';
  return isAbout && Object.keys(roles).every((role) => outside.has(role));
}

function introOf(people: number, roles: readonly Role[]): string {
  if (people === 0) {
    const nobody = roles.map(({ title }) => beginSmall(title)).join(' or ');
    return `No ${nobody} was heard. What follows is the view from inside only.`;
  }
  return `${beginLarge(sayCount(people, 'person', 'people'))} from outside the company answered.`;
}

function silenceOf(people: number, roles: readonly Role[]): string {
  const few = people < enough ? ' Ask at least ten before you rest anything on it.' : '';
  return `Silence is no sign of health: most ${sayList(roles.map(({ plural }) => plural))} who are let down tell nobody and leave.${few}`;
}

/** Below this the range of a share is so wide that it says little. */
const enough = 10;

function recommendEntry(question: Question, readings: readonly Reading[]): readonly RecommendEntry[] {
  const scores = readings.flatMap(({ value }) => (value.kind === 'recommend' ? [value.score] : []));
  if (question.form.kind !== 'recommend' || scores.length === 0) return [];
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  const passives = scores.length - promoters - detractors;
  const { score, low, high } = netPromoter(promoters, passives, detractors);
  const id = `recommend:${question.id}`;
  const range = `between ${signed(low)} and ${signed(high)}`;
  const counts = `${String(promoters)} would recommend the firm, ${String(passives)} are lukewarm, ${String(detractors)} would not`;
  return [
    {
      id,
      question: question.id,
      ask: question.ask,
      people: scores.length,
      ...{ promoters, passives, detractors, score },
      interval: { low, high },
      summary: {
        id: `recommend.${question.id}.summary`,
        text: `Of ${sayCount(scores.length, 'person', 'people')}, ${counts}. That is ${signed(score)} points; had others been asked, it could lie ${range}.`,
      },
    },
  ];
}

function comparisonEntry(question: Question, readings: readonly Reading[]): readonly ComparisonEntry[] {
  if (question.form.kind !== 'choice' || readings.length === 0) return [];
  const options = question.form.options.map(({ id, title }): ComparisonOption => {
    const people = readings.filter(({ value }) => value.kind === 'option' && value.option === id).length;
    const interval = wilsonInterval(people, readings.length);
    return { option: id, title, people, share: people / readings.length, interval };
  });
  return [
    {
      id: `comparison:${question.id}`,
      question: question.id,
      ask: question.ask,
      people: readings.length,
      options,
      summary: { id: `comparison.${question.id}.summary`, text: summaryOf(options, readings.length) },
    },
  ];
}

function summaryOf(options: readonly ComparisonOption[], people: number): string {
  const said = options
    .filter((option) => option.people > 0)
    .map(
      ({ title, people: own, interval }) =>
        `${beginSmall(title)}: ${String(own)} (could be ${sayNumber(100 * interval.low)} to ${sayNumber(100 * interval.high)} percent)`,
    );
  return `Of ${sayCount(people, 'person', 'people')}, ${sayList(said, options.length)}.`;
}

function signed(points: number): string {
  const size = sayNumber(Math.abs(points));
  if (size === '0') return '0';
  return points < 0 ? `−${size}` : `+${size}`;
}
