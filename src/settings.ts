import path from 'node:path'
import type { HouseOptions } from './house.ts'

/** Everything the environment may say, in one place. */
export function settings(env: NodeJS.ProcessEnv): HouseOptions & { port: number; origin: string } {
  const port = Number(env['PORT'] ?? 3000)
  return {
    dataDir: path.resolve(env['VIFTE_DATA'] ?? './data'),
    databaseUrl: env['DATABASE_URL'] || undefined,
    mode: env['VIFTE_MODE'] === 'production' ? 'production' : 'demo',
    municipality: env['VIFTE_MUNICIPALITY'] ?? 'Eksempelby Kommune',
    port,
    origin: env['VIFTE_ORIGIN'] ?? `http://localhost:${port}`,
  }
}
