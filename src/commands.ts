import { restoreBackup, takeBackup } from './commands/backup.ts'
import type { Command } from './commands/context.ts'
import { doctor } from './commands/doctor.ts'
import { journalVerify, receiptMake, receiptVerify } from './commands/journal.ts'
import { personAdd } from './commands/person.ts'
import { storyLoad } from './commands/story.ts'

/** Commands beside the rooms: they look after the house itself. */
export const platformCommands: Readonly<Record<string, Command>> = {
  backup: takeBackup,
  restore: restoreBackup,
  'journal verify': journalVerify,
  'receipt make': receiptMake,
  'receipt verify': receiptVerify,
  doctor,
  'person add': personAdd,
  'story load': storyLoad,
}
