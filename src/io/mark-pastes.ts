import type { World } from './world.ts';

const [switchOn, switchOff] = ['\u001b[?2004h', '\u001b[?2004l'];

const [begin, end] = ['\u001b[200~', '\u001b[201~'];

/** A terminal tells one program alone what was pasted, so it is switched off while that program stands aside. */
const [interrupt, standAside] = ['\u0003', '\u001a'];

/**
 * Has the terminal say what is pasted, and makes each paste one line of text between the marks for it, so that nothing
 * in it is an Enter or any other key but a character. Where a terminal marks nothing, several characters that come at
 * once are a paste, and the ends of lines after them an Enter. Gives back what restores the terminal.
 */
export function markPastes({ input, errors }: Pick<World, 'input' | 'errors'>): () => void {
  const emit = input.emit.bind(input);
  const say = (text: string): void => {
    if (errors.writable) errors.write(text);
  };
  const turnOn = (): void => say(switchOn);
  const turnOff = (): void => say(switchOff);
  let state: State = { isInside: false, held: '' };
  Object.assign(input, {
    emit: (event: string, ...details: readonly unknown[]): boolean => {
      const [piece] = details;
      if (event !== 'data' || !(piece instanceof Uint8Array)) return emit(event, ...details);
      if (piece.includes(standAside.charCodeAt(0))) turnOff();
      // One character for each byte, so that a piece may end within a letter.
      const taken = takePiece(state, Buffer.from(piece).toString('latin1'));
      ({ state } = taken);
      return taken.keys === '' || emit(event, Buffer.from(taken.keys, 'latin1'));
    },
  });
  turnOn();
  // Comes again when a program that stood aside is fetched back.
  input.on('resume', turnOn);
  return () => {
    input.removeListener('resume', turnOn);
    Object.assign(input, { emit });
    turnOff();
  };
}

type State = {
  /** Whether a paste has begun and not ended. */
  readonly isInside: boolean;
  /** What may be the first part of a mark. */
  readonly held: string;
};

type Taken = { readonly state: State; readonly keys: string };

function takePiece({ isInside, held }: State, piece: string): Taken {
  const text = held + piece;
  // A paste without an end must not take away the way out.
  if (piece === interrupt)
    return { state: { isInside: false, held: '' }, keys: (isInside ? end : '') + piece };
  if (isInside) return takeInside(text);
  const at = text.indexOf(begin);
  if (at === -1) return takeOutside(text);
  const rest = takeInside(text.slice(at + begin.length));
  return { ...rest, keys: text.slice(0, at) + begin + rest.keys };
}

function takeInside(text: string): Taken {
  const at = text.indexOf(end);
  if (at === -1) {
    const held = /\u001b(?:\[(?:2(?:0(?:1)?)?)?)?$/.exec(text)?.[0] ?? '';
    return { state: { isInside: true, held }, keys: asLine(text.slice(0, text.length - held.length)) };
  }
  const rest = takePiece({ isInside: false, held: '' }, text.slice(at + end.length));
  return { ...rest, keys: asLine(text.slice(0, at)) + end + rest.keys };
}

function takeOutside(text: string): Taken {
  const held = /\u001b\[20?0?$/.exec(text)?.[0] ?? '';
  const keys = text.slice(0, text.length - held.length);
  return { state: { isInside: false, held }, keys: isUnmarkedPaste(keys) ? marked(keys) : keys };
}

/** More characters at once than quick hands or a slow line bring together. */
const smallestPaste = 5;

/** Many characters, counted without the later bytes of each, and no key that sends several. */
function isUnmarkedPaste(keys: string): boolean {
  return !keys.includes('\u001b') && (keys.match(/[ -~\u00c0-\u00ff]/g) ?? []).length >= smallestPaste;
}

function marked(keys: string): string {
  const text = keys.replace(/[\r\n]+$/, '');
  return begin + asLine(text) + end + (text === keys ? '' : '\r');
}

/** Ends of lines and whatever else a keyboard means something by become spaces. */
function asLine(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ');
}
