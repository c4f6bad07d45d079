import { defineConfig } from 'vitest/config'

const slow = ['test/faults/**/*.long.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    exclude: slow,
    globalSetup: ['test/setup/global.ts'],
    reporters: ['default', './test/setup/last-line.ts'],
    // Two cores: two processes, each keeping its modules from file to file.
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
