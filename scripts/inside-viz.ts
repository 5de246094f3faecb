import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What @viz-js/viz carries in its WebAssembly besides its own code, at the versions it says it was built from, each as
 * a notice of its own. None for a package that does not say.
 */
export function noticesInside(folder: string): readonly string[] {
  const path = join(folder, 'lib', 'provenance.json');
  if (!existsSync(path)) return [];
  const built = readFileSync(path, 'utf8');
  return [
    `Graphviz ${found(built, /graphviz-(\d+\.\d+\.\d+)\.tar/)} (compiled into @viz-js/viz)\nLicence: EPL-2.0\n\n${graphviz}`,
    `Expat ${found(built, /expat-(\d+\.\d+\.\d+)\.tar/)} (compiled into @viz-js/viz)\nLicence: MIT\n\n${expat}`,
    `Emscripten ${found(built, /emsdk@(\d+\.\d+\.\d+)/)} (its runtime, in @viz-js/viz)\nLicence: MIT\n\n${emscripten}`,
  ];
}

/** The text of a licence that a package names and does not carry. */
export const missingTexts: ReadonlyMap<string, string> = new Map([
  ['@viz-js/viz', `Copyright (c) Michael Daines\n\n${mit()}`],
]);

const graphviz = `Copyright (c) 2011 AT&T Intellectual Property and the contributors named at
https://graphviz.org/credits/

Graphviz is here in object form, unchanged, under the Eclipse Public License 2.0:
https://www.eclipse.org/legal/epl-2.0/
Its source code is available under the same licence, as the release of the version
above, from https://gitlab.com/graphviz/graphviz/-/releases

On behalf of all its contributors: it comes without warranties or conditions of any
kind, express or implied, including those of title, of non-infringement, of
merchantability and of fitness for a particular purpose, and without liability for
damages of any kind, direct, indirect, special, incidental or consequential, such as
lost profits. Whatever else the licence of this package says, it does not limit your
rights in the source code of Graphviz.`;

const expat = `Copyright (c) 1998-2000 Thai Open Source Software Center Ltd and Clark Cooper
Copyright (c) 2001 and later, Expat maintainers

${mit()}`;

const emscripten = `Copyright (c) 2010 and later, Emscripten authors

${mit()}`;

function found(built: string, version: RegExp): string {
  const [, name] = version.exec(built) ?? [];
  if (name === undefined)
    throw new Error(`@viz-js/viz no longer says what it was built from: ${String(version)}`);
  return name;
}

function mit(): string {
  return `Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
