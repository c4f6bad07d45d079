import { readFileSync, readdirSync } from 'node:fs'

/** The PostgreSQL schemas in the order their migrations make them: platform, then the rooms. */
export const roomSchemas: readonly string[] = readdirSync(new URL('../../../db/migrations/', import.meta.url))
  .filter((f) => f.endsWith('.sql'))
  .sort()
  .flatMap((f) => [
    ...readFileSync(new URL(`../../../db/migrations/${f}`, import.meta.url), 'utf8').matchAll(
      /^create schema (\w+);/gm,
    ),
  ])
  .map((m) => m[1] ?? '')
