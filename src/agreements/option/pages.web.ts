import type { Hono } from 'hono'
import type { WebEnv } from '../../platform/web/visit.ts'
import { reasonPages } from './reason.web.tsx'
import { usePages } from './use.web.tsx'

export function optionPages(app: Hono<WebEnv>): void {
  usePages(app)
  reasonPages(app)
}
