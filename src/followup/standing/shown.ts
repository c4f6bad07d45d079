import type { z } from 'zod'
import type { StandingOut } from './standing.acts.ts'

export type StandingShown = z.output<typeof StandingOut>
