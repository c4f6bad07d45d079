import { type Day, formatDay } from '../../kernel/day.ts'

/** A way of choosing suppliers: its name, and in one sentence what it means. */
export interface Procedure {
  name: string
  meaning: string
}

export function procedure(code: string): Procedure {
  return procedures[code] ?? { name: code, meaning: '' }
}

interface Awarded {
  decidedOn: Day
  procedure: string
  lots: readonly { suppliers: readonly { id: string }[] }[]
}

/** "Fem leverandører vandt to delaftaler den 1. december 2025." */
export function awardLead(award: Awarded): string {
  const winners = new Set(award.lots.flatMap((lot) => lot.suppliers.map((s) => s.id))).size
  const [lots, who] = [award.lots.length, words(winners, 'leverandør', 'leverandører')]
  return `${who} blev valgt på ${words(lots, 'delaftale', 'delaftaler').toLowerCase()} den ${formatDay(award.decidedOn)}.`
}

/** Small numbers in letters, as a sentence wants them. */
function words(count: number, one: string, many: string): string {
  return `${letters[count] ?? count} ${count === 1 ? one : many}`
}

const letters = ['Ingen', 'Én', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti']

const procedures: Readonly<Record<string, Procedure>> = {
  'light-tender': {
    name: 'Udbud efter light-regimet',
    meaning:
      'Sociale og andre særlige tjenester udbydes efter kommunens egen procedure med fælles krav om lighed og åbenhed.',
  },
  'eu-tender': { name: 'EU-udbud', meaning: 'Udbuddet er bekendtgjort i hele EU, og alle egnede kunne byde.' },
  'direct-allocation': { name: 'Direkte tildeling', meaning: 'Aftalen er givet uden konkurrence.' },
  'call-for-proposals': {
    name: 'Indkaldelse af forslag',
    meaning: 'Leverandører er bedt om forslag, og kommunen har valgt imellem dem.',
  },
}
