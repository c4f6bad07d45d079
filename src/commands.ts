import { restoreBackup, takeBackup } from './commands/backup.ts'
import type { Command, OfflineCommand } from './commands/context.ts'
import { doctor } from './commands/doctor.ts'
import { journalVerify, receiptMake, receiptVerify } from './commands/journal.ts'
import { personAdd } from './commands/person.ts'
import { bidReceiptVerify } from './commands/receipt.ts'
import { sealBid, sealMake, sealOpenerKey, sealUnwrap } from './commands/seal.ts'
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

/** Commands that need no database: they answer false when the matter is not theirs after all. */
export const offlineCommands: Readonly<Record<string, OfflineCommand>> = {
  'receipt verify': bidReceiptVerify,
  'seal opener-key': sealOpenerKey,
  'seal make': sealMake,
  'seal bid': sealBid,
  'seal unwrap': sealUnwrap,
}
