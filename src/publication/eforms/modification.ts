import type { ContractingProcess } from '../process/process.ts'
import { code, id, said } from './parts.ts'
import { el, type Inside } from './xml.ts'

/** What is otherwise in an agreement since it was told of last, and why that is lawful. */
export function modification(p: ContractingProcess): Inside {
  const change = p.changes.at(-1)
  if (!change) return undefined
  return el(
    'efac:ContractModification',
    p.notice.changedNotice ? id('efbc:ChangedNoticeIdentifier', 'ojs-notice-id', p.notice.changedNotice) : undefined,
    id('efbc:ModifiedContractIdentifier', 'contract', 'CON-0001'),
    el('efac:Change', said('efbc:ChangeDescription', change.description)),
    el(
      'efac:ChangeReason',
      code('cbc:ReasonCode', 'modification-justification', change.reason),
      said('efbc:ReasonDescription', change.reasonText),
    ),
  )
}
