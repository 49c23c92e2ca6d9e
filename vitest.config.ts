import { defineConfig } from 'vitest/config';

/** Folders whose tests call pure functions: their files share one process, which loads the rules once and not once a file. */
const RULES = [
  'dates', 'document', 'figures', 'findings', 'numbers', 'officials', 'oracle', 'organisations', 'places',
].map((folder) => `test/${folder}/**/*.test.ts`); // prettier-ignore

const shared = { testTimeout: 180_000, hookTimeout: 180_000, pool: 'forks' } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'rules', include: RULES, isolate: false } },
      {
        test: {
          ...shared,
          name: 'program',
          include: ['test/**/*.test.ts'],
          exclude: RULES,
          globalSetup: ['test/setup/build.ts'],
        },
      },
    ],
  },
});
