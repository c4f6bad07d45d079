import type { Day } from '../../kernel/day.ts'
import type { FieldError } from '../../platform/web/ui/index.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'
import type { DutyShown } from './duty.input.ts'

export interface DutyFilter {
  fra: string | undefined
  til: string | undefined
  hvem: string | undefined
  regel: string | undefined
  udfoerte: string | undefined
}

/** The list of duties as its page shows it. */
export interface DutiesView {
  choice: WorldChoice
  filter: DutyFilter
  month: string | null
  errors: readonly FieldError[]
  duties: readonly DutyShown[]
  undated: readonly DutyShown[]
  bodies: ReadonlyMap<string, string>
  who: readonly string[]
  rules: readonly string[]
  today: Day
  mayRecord: boolean
}
