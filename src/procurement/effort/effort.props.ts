import type { Day } from '../../kernel/day.ts'
import type { EffortOnSheet } from './effort.output.ts'

export interface EffortProps {
  effort: EffortOnSheet
  mayAct: boolean
  today: Day
  done: string | undefined
}
