import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** The tidy test alone, without the tests' database. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: { include: ['test/tidy.test.ts'], testTimeout: 60_000 },
})
