import type { Rolldown } from 'tsdown';

/**
 * Writes every sign outside ASCII as its escape, which means the same in texts, templates and patterns: the engine holds
 * a file of ASCII in half the room, and it can be read without decoding (docs/decisions/0030).
 */
export function asciiOnlyPlugin(): Rolldown.Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
    },
  };
}

function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
