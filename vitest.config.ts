import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,fixtures}/**/*.test.ts'],
    // Language data is loaded once a worker; the first test of a file pays for it.
    testTimeout: 20_000,
  },
});
