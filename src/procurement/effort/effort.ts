import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'

/** The rows an effort has, as far as its course goes. */
export interface Standing {
  /** The committee has been told of the need; without that the need is only mapped. */
  told: boolean
  /** The need was withdrawn, or the committee's answer was to go no further. */
  needClosed: boolean
  surveyed: boolean
  suitable: number
  invited: number
  answerBy: Day | null
  /** Proposals that have been sent and not withdrawn. */
  proposals: number
  assessed: boolean
  awarded: boolean
  ended: boolean
  implemented: boolean
}

export const effortStates = [
  ...['mapping', 'told', 'surveyed', 'open', 'due', 'assessed', 'awarded', 'running', 'ended'],
] as const
export type EffortState =
  | 'mapping'
  | 'told'
  | 'surveyed'
  | 'open'
  | 'due'
  | 'assessed'
  | 'awarded'
  | 'running'
  | 'ended'

/** State is the rows there are: the furthest one names it. */
export function stateOf(s: Standing, today: Day): EffortState {
  if (s.ended) return 'ended'
  if (s.implemented) return 'running'
  if (s.awarded) return 'awarded'
  if (s.assessed) return 'assessed'
  if (s.answerBy !== null) return today <= s.answerBy ? 'open' : 'due'
  if (s.surveyed) return 'surveyed'
  return s.told ? 'told' : 'mapping'
}

/** The step of the four an effort stands in: mapping, identification, contracting, implementation. */
export function stepOf(s: Standing): 1 | 2 | 3 | 4 {
  if (s.awarded) return 4
  if (s.invited > 0) return 3
  return s.told ? 2 : 1
}

export type EffortAct = 'amend' | 'survey' | 'invite' | 'move-deadline' | 'assess' | 'award' | 'end' | 'implement'
export const effortActs = [
  ...(['amend', 'survey', 'invite', 'move-deadline', 'assess', 'award', 'implement', 'end'] as const),
] satisfies EffortAct[]

interface Closed {
  why: string
  rule: 'R05' | 'STEP-ORDER' | 'STATE'
}

const before = (why: string): Closed => ({ why, rule: 'STEP-ORDER' })
const settled = (why: string): Closed => ({ why, rule: 'STATE' })

/** Why an act is not open now; null when it is. The sentence is the refusal's own, and the page's. */
export function closedBecause(act: EffortAct, s: Standing, today: Day): Closed | null {
  if (s.ended) return settled('Særindsatsen er afsluttet uden aftale. Begynd en ny, hvis behovet er der endnu.')
  switch (act) {
    case 'amend':
      return s.invited > 0 ? settled('Der er indkaldt forslag ud fra beskrivelsen, så den ligger fast.') : null
    case 'survey':
      return surveyClosed(s)
    case 'invite':
      return inviteClosed(s, today)
    case 'move-deadline':
      return deadlineClosed(s, today)
    case 'assess':
      return assessClosed(s, today)
    case 'award':
      if (s.awarded) return settled('Tildelingen er besluttet.')
      return s.assessed ? null : before('Trin 3 er ikke nået dertil: forslagene skal være vurderet, før der tildeles.')
    case 'end':
      return s.implemented ? settled('Særindsatsen er i drift. Aftalen opsiges under aftaler.') : null
    case 'implement':
      return s.awarded
        ? null
        : before('Trin 3, kontraktindgåelse, er ikke færdigt: der er ikke tildelt en aftale endnu.')
  }
}

function surveyClosed(s: Standing): Closed | null {
  if (s.needClosed)
    return settled('Behovet er trukket tilbage eller føres ikke videre, så særindsatsen kan ikke fortsætte.')
  if (!s.told)
    return {
      why: 'Trin 1, kortlægning, er ikke færdigt: udvalget skal være orienteret om behovet, før virksomhederne findes.',
      rule: 'R05',
    }
  return s.invited > 0 ? settled('Der er indkaldt forslag ud fra markedsafdækningen, så den ligger fast.') : null
}

function inviteClosed(s: Standing, today: Day): Closed | null {
  if (s.answerBy !== null && today > s.answerBy)
    return settled('Fristen for forslag er gået. Ingen kan indkaldes efter den.')
  if (!s.surveyed)
    return before('Trin 2 begynder med markedsafdækningen: skriv først, hvilke virksomheder der er set på.')
  return s.suitable > 0
    ? null
    : before('Markedsafdækningen fandt ingen egnet virksomhed. Afdæk markedet igen, eller afslut særindsatsen.')
}

function deadlineClosed(s: Standing, today: Day): Closed | null {
  if (s.answerBy === null) return before('Trin 2 er ikke færdigt: der er ikke indkaldt forslag endnu.')
  if (s.assessed || s.awarded) return settled('Forslagene er vurderet, så fristen ligger fast.')
  return today > s.answerBy && s.proposals > 0
    ? settled('Fristen er gået, og forslagene er åbnet. Den kan ikke flyttes for nogle og ikke for andre.')
    : null
}

function assessClosed(s: Standing, today: Day): Closed | null {
  if (s.answerBy === null) return before('Trin 2, identifikation, er ikke færdigt: der er ikke indkaldt forslag endnu.')
  if (s.awarded) return settled('Tildelingen er besluttet, så vurderingen ligger fast.')
  if (today <= s.answerBy)
    return before('Fristen for forslag løber endnu. Forslagene åbnes og vurderes, når den er gået.')
  return s.proposals > 0 ? null : before('Der kom ingen forslag. Flyt fristen, eller afslut særindsatsen uden aftale.')
}

/** @throws Refusal unlawful when a step is taken before the one before it is done (R05, STEP-ORDER), conflict when it is too late */
export function mustBeOpen(act: EffortAct, s: Standing, today: Day): void {
  const closed = closedBecause(act, s, today)
  if (closed === null) return
  if (closed.rule === 'R05') throw new Refusal('unlawful', closed.why, { rule: 'R05' })
  if (closed.rule === 'STEP-ORDER') throw new Refusal('unlawful', closed.why, { rule: 'STEP-ORDER' })
  throw new Refusal('conflict', closed.why, { rule: 'STATE' })
}

/** R06: typically three are invited. Fewer is lawful, and is said. */
export const typicallyInvited = 3

export function warnFew(invited: number, reason: string | null | undefined): { rule: string; text: string }[] {
  if (invited === 0 || invited >= typicallyInvited) return []
  const asked = invited === 1 ? 'Én virksomhed er indkaldt' : 'To virksomheder er indkaldt'
  const text = `${asked}; modellen siger typisk tre.`
  return [{ rule: 'R06', text: reason ? `${text} Begrundelsen: ${reason}` : `${text} Skriv gerne hvorfor.` }]
}

/** R08: what an area effort strives for and a proposal says nothing of. Soft: a proposal is complete without. */
export function warnAims(
  areaEffort: boolean,
  proposals: readonly { name: string; localPlans: string | null; carriedOutLocally: string | null }[],
): { rule: string; text: string }[] {
  if (!areaEffort) return []
  return proposals
    .filter((p) => p.localPlans === null || p.carriedOutLocally === null)
    .map((p) => ({
      rule: 'R08',
      text: `${p.name} skriver ikke om ${aimsMissing(p)}. Spørg ind til det: forvaltningen skal bestræbe sig på det.`,
    }))
}

function aimsMissing(p: { localPlans: string | null; carriedOutLocally: string | null }): string {
  if (p.localPlans !== null) return 'at gennemføre indsatsen i lokalområdet'
  const plans = 'områdets egne planer'
  return p.carriedOutLocally === null ? `${plans} eller om at gennemføre indsatsen i lokalområdet` : plans
}

export function beside(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}

export function changedMeanwhile(): Refusal {
  return new Refusal('stale', 'En anden har skrevet på særindsatsen imens. Se, hvad der står nu, og skriv igen.', {
    rule: 'STALE',
  })
}
