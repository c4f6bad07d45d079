import type { Choice } from '../../platform/web/ui/index.ts'
import type { MeetingShown } from './show-meeting.acts.ts'

/** A meeting as its page gets it. */
export interface Props {
  meeting: MeetingShown
  today: string
  maySet: boolean
  others: readonly Choice[]
  done: string | undefined
}

export type Item = MeetingShown['items'][number]
