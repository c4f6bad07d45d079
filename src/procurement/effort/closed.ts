import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Standing } from './effort.ts'

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
