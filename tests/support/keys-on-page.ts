type Shape = { readonly places: readonly string[]; readonly keys: ReadonlySet<string> };

/** Each "At `place`" of the page with the keys of the table below it; `…` stands for any beginning. */
function shapesOf(text: string): readonly Shape[] {
  return text.split(/^At (?=the top|`)/mu).flatMap((part, index) => {
    if (index === 0) return [];
    const [line = '', ...rest] = part.split('\n');
    const places = line.startsWith('the top') ? [''] : ticked(line.replace(/\(.*\)/u, ''));
    const cells = rest.flatMap((row) => /^\| (`[^|]*)\|/u.exec(row)?.[1] ?? []);
    return [{ places, keys: new Set(cells.flatMap(ticked)) }];
  });
}

function ticked(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].flatMap((match) => match[1] ?? []);
}

/** Shapes the page explains once for all. */
const small = [
  'id text',
  'high low',
  'score state',
  'interval score state',
  'blanks interval score state',
  'reason state',
];

function pathsIn(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsIn(each, `${place}[]`));
  if (typeof value !== 'object' || value === null) return [];
  if (small.includes(Object.keys(value).toSorted().join(' '))) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = place === '' ? key : `${place}.${key}`;
    return [JSON.stringify([place, key]), ...pathsIn(inner, path)];
  });
}

/** Every key that occurs in the values, with its place. */
export function keyPaths(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.flatMap((value) => pathsIn(value)))];
}

/** Keys of the values that the page does not explain at their place. */
export function unnamedKeys(page: string, values: readonly unknown[]): readonly string[] {
  const shapes = shapesOf(page);
  return keyPaths(values).filter((path) => {
    const [place, key] = JSON.parse(path) as readonly [string, string];
    return !shapes.some(
      ({ places, keys }) =>
        keys.has(key) &&
        places.some((each) => (each.startsWith('…') ? place.endsWith(`.${each.slice(1)}`) : place === each)),
    );
  });
}

/** Places of the page that the values do not have. */
export function strayPlaces(page: string, values: readonly unknown[]): readonly string[] {
  const places = keyPaths(values).map((path) => (JSON.parse(path) as readonly [string])[0]);
  return shapesOf(page)
    .flatMap((shape) => shape.places)
    .filter((each) => !places.some((place) => place === each || place.endsWith(each.replace('…', '.'))));
}
