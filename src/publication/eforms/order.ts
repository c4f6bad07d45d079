import type { Day } from '../../kernel/day.ts'
import type { ContractingProcess, LotResult } from '../process/process.ts'
import { danishTime } from '../process/zone.ts'
import { receivedFor } from './result.ts'
import type { Subtype } from './subtypes.ts'
import type { Missing } from './want.ts'

/** Days that cannot be: a notice tells of what has been, and of deadlines that are still to come. */
export function outOfOrder(subtype: Subtype, p: ContractingProcess, today: Day): Missing[] {
  return [...lots(p), ...own[subtype](p, today)]
}

function lots(p: ContractingProcess): Missing[] {
  return p.content.lots.flatMap((l, i) =>
    l.startsOn && l.endsBefore && l.endsBefore <= l.startsOn
      ? [fault('BT-537', `Delaftale ${l.no} slutter, før den begynder`, 'tender', `lots.${i}.endsBefore`)]
      : [],
  )
}

const own: Record<Subtype, (p: ContractingProcess, today: Day) => Missing[]> = {
  4: ({ notice: { plannedPublication: day } }, today) =>
    day && day <= today
      ? [fault('BT-127', 'Dagen, hvor udbuddet ventes offentliggjort, er gået', 'notice', 'plannedPublication')]
      : [],
  E1: ({ notice: { dialogueClosesAt: at } }, today) =>
    at && danishTime(at).day <= today
      ? [fault('BT-800', 'Fristen for svar til markedsdialogen er gået', 'notice', 'dialogueClosesAt')]
      : [],
  20: (p) => {
    const [due, published] = [p.content.bidsDueAt, p.publications.at(-1)?.at]
    return due && published && Date.parse(due) <= Date.parse(published)
      ? [fault('BT-131', 'Tilbudsfristen ligger før offentliggørelsen', 'tender', 'bidsDueAt')]
      : []
  },
  25: decided,
  33: (p, today) => [...decided(p, today), ...concluded(p, today), ...p.results.flatMap((r) => counted(p, r))],
  38: (p, today) => [
    ...concluded(p, today),
    ...p.changes
      .slice(-1)
      .flatMap((c) =>
        c.changedOn > today ? [fault('BT-202', 'Ændringen ligger efter i dag', 'notice', 'changedOn')] : [],
      ),
  ],
}

function decided(p: ContractingProcess, today: Day): Missing[] {
  return p.results.some((r) => r.decidedOn > today)
    ? [fault('BT-1451', 'Tildelingen er truffet efter i dag', 'award')]
    : []
}

/** The tenders by size of enterprise cannot be more than the tenders. */
function counted(p: ContractingProcess, r: LotResult): Missing[] {
  const got = receivedFor(p, r)
  const bySize = [got?.micro, got?.small, got?.medium, got?.large].reduce<number>((s, n) => s + (n ?? 0), 0)
  return got?.tenders !== undefined && bySize > got.tenders
    ? [
        fault(
          'BT-759',
          `Delaftale ${r.lot} har flere tilbud efter størrelse end tilbud i alt`,
          'notice',
          `bidCounts.${r.lot}`,
        ),
      ]
    : []
}

function concluded(p: ContractingProcess, today: Day): Missing[] {
  const signed = [p.notice.contractDate, ...p.contracts.map((c) => c.concludedOn)]
  return signed.some((day) => day !== undefined && day > today)
    ? [fault('BT-145', 'Aftalen er indgået efter i dag', 'agreement')]
    : []
}

function fault(field: string, label: string, where: Missing['where'], input?: string): Missing {
  return { field, label, where, input, rule: 'NOTICE-DAYS' }
}
