import type { Role } from '../../../platform/index.ts'
import { Refusal } from '../../../kernel/refusal.ts'

/** Who may hold a share of a tender's key: at least one of them from outside procurement, such as the auditor. */
export const openerRoles: readonly Role[] = [
  ...(['officer', 'evaluator', 'manager', 'controller', 'secretary', 'auditor', 'admin'] as const),
]

export interface GivenSeal {
  envelopes: 'quality' | 'price' | 'rehearsal'
  recipient: string
  shares: { key: number; wrapped: string; sha256: string }[]
}
interface Opener {
  key: number
  person: string
  role: string
}

const procurementRoles = new Set(['officer', 'evaluator', 'supplier', 'mentor'])

/** Whether somebody who opens is from outside procurement: neither officer nor evaluator. */
export function isOutside(role: string): boolean {
  return !procurementRoles.has(role)
}

/**
 * A ceremony's three seals: the same openers in the same order, each with the key that counts now, one of them from outside procurement,
 * and as many as it takes to open. @throws Refusal invalid, unlawful
 */
export function mustBeWhole(k: number, seals: readonly GivenSeal[], known: readonly Opener[]): Opener[] {
  const sets = seals.map((s) => s.envelopes).sort()
  if (sets.join() !== 'price,quality,rehearsal')
    refuse('invalid', 'En ceremoni laver tre segl: kvalitet, pris og prøve.')
  if (new Set(seals.map((s) => s.recipient)).size !== 3) refuse('invalid', 'De tre segl skal have hver sin nøgle.')
  const [first, ...rest] = seals.map((s) => s.shares.map((share) => share.key))
  if (first === undefined || rest.some((keys) => keys.join() !== first.join()))
    refuse('invalid', 'De tre segl skal have de samme åbnere i samme rækkefølge.')
  if (new Set(first).size !== first.length) refuse('invalid', 'En åbner har én andel.')
  if (first.length < k) refuse('invalid', `Der skal være mindst ${k} åbnere, når ${k} skal til for at åbne.`)
  const openers = first.map(
    (key) =>
      known.find((o) => o.key === key) ??
      refuse('invalid', 'En åbner har fået en ny nøgle eller findes ikke. Begynd ceremonien forfra.'),
  )
  if (!openers.some((o) => isOutside(o.role)))
    refuse('unlawful', 'Mindst én åbner skal være uden for indkøb: hverken udbudskonsulent eller bedømmer.')
  return openers
}

function refuse(code: 'invalid' | 'unlawful', message: string): never {
  throw new Refusal(code, message, { rule: 'SEAL' })
}
