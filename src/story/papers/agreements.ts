import { agreements2022 } from './agreements-2022.ts'
import { local2017, special2014 } from './agreements-early.ts'
import { aggressive2023, gang2023 } from './agreements-planned.ts'
import type { PaperAgreement } from './types.ts'

/** Every agreement of the papers, oldest first. A lot is known by its id, never by its number alone. */
export const agreements: readonly PaperAgreement[] = [
  special2014,
  local2017,
  ...agreements2022,
  gang2023,
  aggressive2023,
]
