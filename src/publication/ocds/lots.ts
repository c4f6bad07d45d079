import type { Content, ContractingProcess, Lot, NoticeFacts } from '../process/process.ts'
import { extensionWords } from '../process/extensions.ts'
import { awardCriteria } from './criteria.ts'
import { dkk, period } from './parts.ts'

export const lotId = (no: number) => `lot-${no}`

export function lotsOf(p: ContractingProcess, content: Content, status: (lot: Lot) => string) {
  return content.lots.map((lot) => ({
    id: lotId(lot.no),
    title: lot.title,
    description: lot.description,
    status: status(lot),
    value: dkk(lot.estimatedOere),
    contractPeriod: period(lot.startsOn, lot.endsBefore, lot.options.at(-1)?.endsBefore),
    hasRenewal: lot.options.length > 0,
    renewal: lot.options.length ? { maximumRenewals: lot.options.length, description: extensionWords(lot) } : undefined,
    otherRequirements: lot.reserved ? { reservedParticipation: [reservedFor[lot.reserved.basis]] } : undefined,
    techniques: techniques(p.notice, lot),
    awardCriteria: awardCriteria(content),
  }))
}

export function itemsOf(content: Content) {
  return content.lots.map((lot) => {
    const cpv = lot.cpv ?? content.cpv[0]
    return {
      id: `item-${lot.no}`,
      description: lot.title,
      classification: cpv ? { scheme: 'CPV', id: cpv } : undefined,
      relatedLot: lotId(lot.no),
    }
  })
}

const reservedFor = { 'sec-190': 'publicServiceMissionOrganization', 'sec-54': 'shelteredWorkshop' }

const methods = {
  'fa-wo-rc': 'withoutReopeningCompetition',
  'fa-w-rc': 'withReopeningCompetition',
  'fa-mix': 'withAndWithoutReopeningCompetition',
}

/** Whether it is a framework is said only where the officer has said it. The ceiling is the agreement's most (C-23/20). */
function techniques({ framework }: NoticeFacts, lot: Lot) {
  if (framework === undefined) return undefined
  if (framework === 'none') return { hasFrameworkAgreement: false }
  return {
    hasFrameworkAgreement: true,
    frameworkAgreement: {
      maximumParticipants: lot.places,
      method: methods[framework],
      value: dkk(lot.ceilingOere),
      period: period(lot.startsOn, lot.options.at(-1)?.endsBefore ?? lot.endsBefore),
    },
  }
}
