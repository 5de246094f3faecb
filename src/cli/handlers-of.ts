import type { World } from '../io/world.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Handlers } from './handlers.ts';

/** The real commands; each is loaded only when it was chosen. */
export function handlersOf(world: World, end: (code: ExitCode) => void): Handlers {
  return {
    demo: async (options) => end(await (await import('./commands/demo.ts')).demo(world, options)),
    report: async (paths, options) =>
      end(await (await import('./commands/report.ts')).report(world, paths, options)),
    score: async (paths, options) =>
      end(await (await import('./commands/score.ts')).score(world, paths, options)),
    check: async (paths, options) =>
      end(await (await import('./commands/check.ts')).check(world, paths, options)),
    compare: async (before, after, options) =>
      end(await (await import('./commands/compare.ts')).compare(world, [before, after], options)),
    trend: async (paths, options) =>
      end(await (await import('./commands/trend.ts')).trend(world, paths, options)),
    assess: async (sheet, options) =>
      end(await (await import('./commands/assess.ts')).assess(world, sheet, options)),
    sheetNew: async (options) =>
      end(await (await import('./commands/sheet-new.ts')).sheetNew(world, options)),
    explain: async (words, options) =>
      end(await (await import('./commands/explain.ts')).explain(world, words, options)),
    whatIf: async (paths, options) =>
      end(await (await import('./commands/what-if.ts')).whatIf(world, paths, options)),
    askNext: async (paths, options) =>
      end(await (await import('./commands/ask-next.ts')).askNext(world, paths, options)),
    kitLint: async (folder) => end(await (await import('./commands/kit-lint.ts')).kitLint(world, folder)),
    kitList: async () => end(await (await import('./commands/kit-list.ts')).kitList(world)),
    kitShow: async (id, { sources }) =>
      end(
        sources === true
          ? await (await import('./commands/kit-sources.ts')).kitSources(world, id)
          : await (await import('./commands/kit-show.ts')).kitShow(world, id),
      ),
    kitSchema: async (kind) => end(await (await import('./commands/kit-schema.ts')).kitSchema(world, kind)),
    kitNew: async (folder, { from }) =>
      end(
        from === undefined
          ? await (await import('./commands/kit-new.ts')).kitNew(world, folder)
          : await (await import('./commands/kit-copy.ts')).kitCopy(world, { from, folder }),
      ),
    kitTry: async (folder, options) =>
      end(await (await import('./commands/kit-try.ts')).kitTry(world, folder, options)),
    completion: async (shell, grammar) =>
      end(await (await import('./commands/completion.ts')).completion(world, shell, grammar)),
    kitTest: async (folder) => end(await (await import('./commands/kit-test.ts')).kitTest(world, folder)),
  };
}
