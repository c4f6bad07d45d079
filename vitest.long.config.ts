import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** What takes minutes: many kills, many seeds. The daily run has a short form of each. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/**/*.long.test.ts'], exclude: [], testTimeout: 600_000 },
})
