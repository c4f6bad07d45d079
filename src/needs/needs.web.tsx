import { Hono } from 'hono'
import { page } from '../platform/web/pages.tsx'
import { Heading } from '../platform/web/ui/index.ts'
import type { WebEnv } from '../platform/web/visit.ts'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get(
    '/behov',
    page(async () => ({ title: 'Behov', body: <Heading title="Behov" /> })),
  )
  return app
}
