import { isPracticeCvr } from '../kernel/cvr.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { World } from '../platform/index.ts'

/** In practice nothing may be taken for a real enterprise: a leading zero, and an address that leads nowhere. */
export function mustBeInvented(
  { cvr, mail }: { cvr?: string | undefined; mail?: string | undefined },
  world: World,
): void {
  if (world !== 'practice') return
  const refuse = (field: string, message: string) =>
    new Refusal('unlawful', message, { rule: 'WORLDS', issues: [{ field, message }] })
  if (cvr && !isPracticeCvr(cvr))
    throw refuse('cvr', 'I øvelsen bruges kun opdigtede cvr-numre med et foranstillet nul.')
  if (mail && !mail.endsWith('.example')) throw refuse('mail', 'I øvelsen slutter alle adresser på .example.')
}
