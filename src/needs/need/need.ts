import { Refusal } from '../../kernel/refusal.ts'
import type { Day } from '../../kernel/day.ts'

export const causes = ['funding-ends', 'unserved', 'new-group', 'agreement-ends', 'other'] as const
export type CauseOfNeed = (typeof causes)[number]
export const steps = ['special-effort', 'tender', 'own-effort', 'budget-note', 'none'] as const
export type Step = (typeof steps)[number]
export const states = ['mapped', 'tested', 'sent', 'told', 'acting', 'closed', 'withdrawn'] as const
export type NeedState = (typeof states)[number]

export interface Trigger {
  trigger: 'A' | 'B'
  reason: string
}

interface Mapping {
  areas: readonly string[]
  size?: number | undefined
  sizeText?: string | undefined
  sizeSource?: string | undefined
  triggers: readonly Trigger[]
}

/**
 * R04: a mapping starts from a concentration of people in an area (A), from a small group that nobody serves (B), or from both, each with its reason. A
 * concentration is somewhere, and a size comes from somewhere.
 * @throws Refusal unlawful (R04) without a trigger; invalid beside the field otherwise
 */
export function mustBeMapping({ areas, size, sizeText, sizeSource, triggers }: Mapping): void {
  if (triggers.length === 0) {
    const message =
      'Et behov kortlægges ud fra mindst én af to situationer: mange i ét område (A) eller en lille gruppe, som ingen når (B). Skriv hvorfor for mindst én af dem.'
    throw new Refusal('unlawful', message, { rule: 'R04', issues: [{ field: 'triggers', message }] })
  }
  if (new Set(triggers.map((t) => t.trigger)).size < triggers.length)
    throw beside('triggers', 'Den samme udløser står to gange')
  if (triggers.some((t) => t.trigger === 'A') && areas.length === 0)
    throw beside('areas', 'Udløser A er mange i ét område. Skriv hvilket.')
  if ((size !== undefined || sizeText !== undefined) && sizeSource === undefined)
    throw beside('sizeSource', 'Skriv, hvor størrelsen kommer fra')
}

export function beside(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}

/** The rows a need has, as far as its state goes. */
export interface Standing {
  version: number
  testedVersion: number | null
  covered: boolean | null
  sent: boolean
  withdrawn: boolean
  told: boolean
  step: Step | null
}

/** State is the rows there are: the furthest one names it. */
export function stateOf(s: Standing): NeedState {
  if (s.step !== null) return s.step === 'none' ? 'closed' : 'acting'
  if (s.told) return 'told'
  if (s.withdrawn) return 'withdrawn'
  if (s.sent) return 'sent'
  return s.testedVersion === s.version ? 'tested' : 'mapped'
}

export type NextAct = 'amend' | 'test' | 'send' | 'withdraw' | 'tell' | 'step'

/** Why an act is not open now; null when it is. The sentence is the refusal's own, and the page's. */
export function closedBecause(act: NextAct, s: Standing): string | null {
  const withCommittee = s.sent || s.told
  if (s.withdrawn && !s.told) return 'Behovet er trukket tilbage. Kortlæg det på ny, hvis det er der igen.'
  switch (act) {
    case 'amend':
      return withCommittee ? 'Behovet er sendt til udvalget og kan ikke rettes. Skriv det nye som grundlag.' : null
    case 'test':
      return withCommittee ? 'Behovet er sendt til udvalget med den prøve, der står.' : null
    case 'send':
      if (withCommittee) return 'Behovet er allerede sendt til udvalget.'
      if (s.testedVersion === null)
        return 'Prøv først, om et tilbud allerede når gruppen. Udvalget skal kunne se, hvorfor intet gør.'
      return s.testedVersion === s.version ? null : 'Behovet er rettet, efter at dækningen blev prøvet. Prøv den igen.'
    case 'withdraw':
      return s.told ? 'Udvalget er orienteret. Vælg »Ikke videre« som næste skridt.' : null
    case 'tell':
      if (s.told) return 'Det er allerede skrevet, at udvalget er orienteret.'
      return s.sent ? null : 'Behovet er ikke sendt til udvalget endnu.'
    case 'step':
      return s.told ? null : 'Udvalget skal være orienteret om behovet, før der tages et næste skridt.'
  }
}

/** @throws Refusal conflict, or unlawful (R05) when the committee has not been told */
export function mustBeOpen(act: NextAct, s: Standing): void {
  const why = closedBecause(act, s)
  if (why === null) return
  throw act === 'step' ? new Refusal('unlawful', why, { rule: 'R05' }) : new Refusal('conflict', why, { rule: 'STATE' })
}

/** R05's second half: what an offer was found to reach is not started again without saying why. */
export function mustSayWhyCovered(s: Standing, step: Step, although: string | undefined): void {
  if (s.covered !== true || step === 'none' || although !== undefined) return
  const message = 'Prøven fandt et tilbud, der når gruppen. Skriv, hvorfor der alligevel er brug for et skridt mere.'
  throw new Refusal('unlawful', message, { rule: 'R05', issues: [{ field: 'althoughCovered', message }] })
}

/** A day that is written down has come. */
export function mustHaveCome(field: string, day: Day, today: Day): void {
  if (day > today) throw beside(field, 'Dagen er ikke kommet endnu')
}

/** Groups so small that a person could be known by them are not told to outsiders. */
export const smallGroup = 5

export function sizeFor(
  outsider: boolean,
  { size, sizeText }: { size: number | null; sizeText: string | null },
): { size: number | null; sizeText: string | null } {
  if (!outsider || size === null || size === 0 || size >= smallGroup) return { size, sizeText }
  return { size: null, sizeText: `færre end ${smallGroup}` }
}
