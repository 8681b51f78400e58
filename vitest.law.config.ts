import { defineConfig } from 'vitest/config';

/** The law alone: no database, no browser. The mutants are tried on it. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    root: import.meta.dirname,
    include: ['lib/law/**/*.test.ts'],
    // These read the sources as text, and a mutated source is another text.
    exclude: ['lib/law/citations.test.ts'],
    maxWorkers: 1,
  },
});
