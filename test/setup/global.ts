import type { TestProject } from 'vitest/node'
import { openServer } from '../../src/platform/postgres/server.ts'
import { makeTemplate, testData } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    template: string
  }
}

/** One PostgreSQL for the whole run, held until the last test is over. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env['NO_COLOR'] = '1'
  const databaseUrl = process.env['DATABASE_URL']
  const server = await openServer({ dataDir: testData, ...(databaseUrl ? { databaseUrl } : {}) })
  try {
    project.provide('template', await makeTemplate(server))
  } catch (error) {
    await server.stop()
    throw error
  }
  return async () => void (await server.stop())
}
