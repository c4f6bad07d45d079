import { citizens, lots, type PersonaId } from '../src/story/practice/cast.ts'
import { storyEnds } from '../src/story/play.ts'

/** The named cast: who does what in the tests. Ids are the personas of the practice world. */
export const cast = {
  officer: 'officer',
  caseworker: 'caseworker',
  mentor: 'mentor-lot1',
  supplier: 'supplier-lot1',
  otherSupplier: 'supplier-lot2',
  controller: 'controller',
  secondController: 'controller-2',
  secretary: 'secretary',
  manager: 'manager',
  dpo: 'dpo',
  auditor: 'auditor',
  admin: 'admin',
  evaluator: 'evaluator-1',
  hubManager: 'hub-manager',
  enterprise: 'enterprise',
  public: 'public',
} as const satisfies Record<string, PersonaId>

/** The practice agreement and its two lots; the mentor and the first supplier work for `lot1.supplier`. */
export const agreement = 'PRACTICE-LOCAL'
export const lot1 = lotOf(0, 'sup-havnen')
export const lot2 = lotOf(1, 'sup-mangfold')
export type CastLot = typeof lot1

/** The day the story stops and the demo's clock shows. */
export const today = storyEnds
/** The practice agreement's last day. */
export const agreementEnds = '2026-12-31'
export const committee = 'eb-udvalg'
export const employer = 'ent-bageri'

export interface SyntheticCitizen {
  name: string
  cpr: string
  district: string
  targetGroup: string
}

/** The story uses the first 520 citizens; tests take theirs from behind them. */
const told = 520
const unused = citizens(told + 400)
  .slice(told)
  .filter((c) => !c.protectedAddress)
const taken = { 1: 0, 2: 0 }

/** A synthetic citizen nobody has met before, whom the lot fits. */
export function newCitizen(lot: 1 | 2 = 1): SyntheticCitizen {
  const own = unused.filter((c) => c.lot === lot)
  const citizen = own[taken[lot]++ % own.length]
  if (!citizen) throw new Error('Der er ikke flere opdigtede borgere')
  const { firstName, lastName, cpr, district, targetGroup } = citizen
  return { name: `${firstName} ${lastName}`, cpr, district, targetGroup }
}

function lotOf(index: 0 | 1, supplier: string) {
  const { no, title, targetGroup } = lots[index]
  return { id: `${agreement}/${no}`, no, title, targetGroup, supplier }
}
