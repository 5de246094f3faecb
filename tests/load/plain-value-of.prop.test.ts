import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { plainValueOf } from '../../src/load/quick/plain-value-of.ts';
import { plainTreeOf } from '../../src/load/quick/plain-tree-of.ts';
import type { YamlValue } from '../../src/load/yaml-tree.ts';
import { anyText } from '../support/any-text.ts';
import { mutated, yamlLike } from '../support/damaged-yaml.ts';
import { layoutOfTree } from '../support/layout-of-tree.ts';
import { sampleSheetText } from '../support/sheet-texts.ts';
import { runs } from '../support/law-runs.ts';

/** What the careful reader makes of a text; undefined where it has anything to say. */
function byTheBook(text: string): YamlValue | undefined {
  const { tree, problems } = parseYaml({ path: 'x', text }, 1_000_000);
  return problems.length === 0 ? tree?.value : undefined;
}

function agrees(text: string): void {
  const plain = plainValueOf(text);
  if (plain !== undefined) expect(plain, JSON.stringify(text)).toStrictEqual(byTheBook(text));
}

function agreesInPlaces(text: string): void {
  const source = { path: 'x', text };
  const plain = plainTreeOf(source);
  if (plain === undefined) return;
  const { tree, problems } = parseYaml(source, 1_000_000);
  expect(problems, JSON.stringify(text)).toEqual([]);
  expect(plain.value, JSON.stringify(text)).toStrictEqual(tree?.value);
  expect(plain.lines).toStrictEqual(tree?.lines);
  expect(layoutOfTree(plain), JSON.stringify(text)).toStrictEqual(tree && layoutOfTree(tree));
}

const words = `a
key
null
true
~
n/a
7
-7
.5
0x1
1e3
yes
a b
a  b 
http://x
14:30
"q"
'q'
"q
'q''r'
"a\\n"
"\\"a\\\\ b\\""
"\\x41"
"a\\
"a""
'a'''
it's
so "so"
a#b
a #b
#c
- a
-
?
&a
*a
!t
[a, b]
[a,b]
[]
{}
{ a: 1 }
{a: 1, b: "x"}
{ a: [1, 2] }
[a, ]
{ a }
{ a:1 }
{ a: }
{ a: b:c }
[a: b]
{ a: b#c }
{ a: b #c }
|
>-
%a
@a
\`a
é
à la carte
x\u00a0
\u2028
😀`.split('\n');

const aWord = fc.oneof(fc.constantFrom(...words), anyText(6));
const aKey = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('a', 'b', 'c', 'd-1', 'e/f', 'g_h', 'k9', '0', '4') },
  aWord,
);
const rarely = (usual: string, ...odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

/** Lines as they stand in sheets, and what may go wrong with them. */
const aLine = fc
  .tuple(
    rarely('', ' ', '  ', '    ', '\t'),
    rarely('', '- ', '-', '---', '...', '# '),
    aKey,
    rarely(': ', ':', ':  ', ' : ', ''),
    aWord,
    rarely(
      '',
      ' ',
      ' # c',
      '#c',
      ': x',
      '\r',
      '\t',
      ',',
      '\n',
      '\n  b: 1',
      '\n    b: 1',
      '\n  - b',
      '\n- b',
      '\n  - b: 1',
      '\n  - b: 1\n    c: 2',
      '\n- b: 1\n  c:\n  - d',
      ' >-\n    one\n    two',
      ' >-\n  one\n\n',
      '\n x',
      '\n\n   ',
    ),
  )
  .map((parts) => parts.join(''));

const lines = fc
  .tuple(fc.array(aLine, { maxLength: 4 }), fc.constantFrom('\n', ''))
  .map(([all, end]) => all.join('\n') + end);

test('whatever the plain reader takes, the careful one takes without a word and as the same value', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        lines,
        yamlLike.map((parts) => parts.join('')),
      ),
      agrees,
    ),
    runs(3000),
  );
  fc.assert(fc.property(mutated(sampleSheetText), agrees), runs(1000));
});

/** A questionnaire in small: lists of maps, levels, and text over several lines. */
const questionnaire = `domain: force
capabilities:
  - id: coaching
    why: >-
      Skill that nobody sharpens
      goes blunt: # in a year
    questions:
      - id: coaching-q
        roles: { ceo: 0.5, rep: 1 }
        levels:
          0: Never.
          4: Every week.
        steps:
          - One.
          - >-
            Two, and
            half.

  # The second one.
  - id: crm
    covers: [S1-001]
symptoms:
- id: lost
`;

test('a questionnaire and whatever became of it is read as the same tree', () => {
  expect(plainTreeOf({ path: 'x', text: questionnaire })).toBeDefined();
  fc.assert(fc.property(mutated(questionnaire), agreesInPlaces), runs(3000));
});

test('and as the same tree, where everything stands at the same place', () => {
  fc.assert(fc.property(lines, agreesInPlaces), runs(3000));
  fc.assert(fc.property(mutated(sampleSheetText), agreesInPlaces), runs(1000));
});
