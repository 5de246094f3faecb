import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import input from '@inquirer/input';
import type { Asker, ChoiceRequest, LineRequest, QuestionScreen, Reply } from '../interview/asker.ts';
import { cleanText } from '../text/clean-text.ts';
import { choicePrompt } from './choice-prompt.ts';
import { markPastes } from './mark-pastes.ts';
import type { OpenAsker } from './open-asker.ts';
import { questionPrompt } from './question-prompt.ts';
import type { Look } from './question-text.ts';
import type { World } from './world.ts';
import { writeText } from './write-text.ts';

/** Asks in a terminal, one question a screen, on standard error, so that standard output stays free for the report. */
export function promptAsker(world: World, look: Look): OpenAsker {
  const stop = new AbortController();
  const abort = (): void => {
    stop.abort();
  };
  const stopListening = world.onInterrupt(abort);
  world.input.once('end', abort);
  const room: Room = { world, signal: stop.signal };
  const asker: Asker = {
    askQuestion: (screen) => askQuestion(room, screen, look),
    askLine: (request) => askLine(room, request),
    askChoice: (request) => askChoice(room, request, look),
    tell: (text) => writeText(world.errors, `${cleanText(text, { newlines: true })}\n`),
  };
  const close = (): void => {
    stopListening();
    world.input.removeListener('end', abort);
  };
  return { asker, close };
}

/** Where prompts are shown, and what stops them. */
type Room = { readonly world: World; readonly signal: AbortSignal };

async function askQuestion(room: Room, screen: QuestionScreen, look: Look): Promise<Reply> {
  const reply = await unlessStopped(room, (context) => questionPrompt({ screen, look }, context));
  return reply ?? { kind: 'interrupted' };
}

function askLine(room: Room, { label, suggestion }: LineRequest): Promise<string | undefined> {
  const config = { message: cleanText(label), ...(suggestion === undefined ? {} : { default: suggestion }) };
  return unlessStopped(room, async (context) =>
    cleanText(await input(config, { ...context, clearPromptOnDone: false })),
  );
}

function askChoice(room: Room, request: ChoiceRequest, look: Look): Promise<string | undefined> {
  return unlessStopped(room, (context) =>
    choicePrompt({ request, look }, { ...context, clearPromptOnDone: false }),
  );
}

type PromptContext = {
  readonly input: World['input'];
  readonly output: World['errors'];
  readonly signal: AbortSignal;
  readonly clearPromptOnDone: boolean;
};

/** Runs a prompt; undefined when Ctrl-C, a signal or the end of the input stopped it. Either way the prompt restores the terminal. */
async function unlessStopped<T>(
  { world, signal }: Room,
  prompt: (context: PromptContext) => Promise<T>,
): Promise<T | undefined> {
  const { input: from, errors: output } = world;
  const restore = markPastes(world);
  try {
    return await prompt({ input: from, output, signal, clearPromptOnDone: true });
  } catch (fault) {
    if (fault instanceof ExitPromptError || fault instanceof AbortPromptError) return undefined;
    throw fault;
  } finally {
    restore();
  }
}
