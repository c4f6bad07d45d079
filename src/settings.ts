import path from 'node:path'
import type { HouseOptions } from './house.ts'

/** Everything the environment may say, in one place. */
export function settings(env: NodeJS.ProcessEnv): HouseOptions & { port: number; host: string; origin: string } {
  const port = Number(env['PORT'] ?? 3000)
  return {
    dataDir: path.resolve(env['VIFTE_DATA'] ?? './data'),
    databaseUrl: env['DATABASE_URL'] || undefined,
    database: env['VIFTE_DATABASE'] || undefined,
    mode: env['VIFTE_MODE'] === 'production' ? 'production' : 'demo',
    municipality: env['VIFTE_MUNICIPALITY'] ?? 'Eksempelby Kommune',
    port,
    // The demo logs in without a password: it listens to this machine alone unless told otherwise.
    host: env['HOST'] ?? '127.0.0.1',
    origin: env['VIFTE_ORIGIN'] ?? `http://localhost:${port}`,
  }
}
