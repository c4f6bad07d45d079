import type { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { Attempt } from '../../platform/web/pages.tsx'
import type { Choice } from '../../platform/web/ui/index.ts'
import type { showNeed } from './need.acts.ts'

export type Need = z.output<(typeof showNeed)['output']>

/** What this person may do with a need of the own world; whether it can be done now, the need says. */
export interface Open {
  amend: boolean
  test: boolean
  send: boolean
  withdraw: boolean
  tell: boolean
  step: boolean
  evidence: boolean
}

export interface NeedView {
  need: Need
  open: Open
  attempt: Attempt | undefined
  today: Day
  done: string | undefined
  duty: { href: string; due: Day | null; dueText: string | null; done: { on: Day } | null } | undefined
  committees: readonly Choice[]
  suppliers: readonly Choice[]
}
