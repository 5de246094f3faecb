import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../../docs/scheduled-jobs.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => ({
  name,
  text,
}));

test('every example of a scheduled job is sound YAML, as a reader of its own sees it', () => {
  expect(blocks.map(({ name }) => name)).toEqual([
    '.github/workflows/topline.yaml',
    '.gitlab-ci.yml',
    '.pre-commit-config.yaml',
  ]);
  for (const { text } of blocks) expect(load(text)).toBeTypeOf('object');
});

test('the workflow has jobs with steps, the pipeline a script and artifacts, the hook an entry', () => {
  const [workflow, pipeline, hook] = blocks.map(({ text }) => load(text));
  expect(workflow).toMatchObject({
    jobs: { check: { 'runs-on': 'ubuntu-latest', steps: [{}, {}, { run: 'npm ci' }, {}, {}] } },
  });
  expect(pipeline).toMatchObject({
    'sales-check': {
      script: ['npm ci', expect.stringContaining('topline check')],
      artifacts: { when: 'always' },
    },
  });
  expect(hook).toMatchObject({ repos: [{ hooks: [{ id: 'topline', language: 'system' }] }] });
});

test('no job fetches a package of our name from a registry', () => {
  const jobs = page.split('## GitHub Actions')[1]?.split('## From quarter')[0] ?? '';
  const calls = [...jobs.matchAll(/(\S+ \S+) topline check/g)].map(([, before]) => before);
  expect(calls).toEqual(Array.from({ length: 4 }, () => 'npx --no-install'));
});
