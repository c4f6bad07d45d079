import { formatDay, type Day } from '../../kernel/day.ts'
import { format, toDecimal, type Fraction } from '../../kernel/fraction.ts'
import { formatKroner } from '../../kernel/money.ts'
import { dayOf } from '../../platform/index.ts'
import { dueWords } from '../../platform/web/due.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import type { PriceModel, TieRule } from '../model/model.ts'
import type { Phase } from './phase.ts'
import type { procedures, requirementKinds, timetableSteps } from './tender.input.ts'

export function tenderHref(id: string, rest = ''): string {
  return `/udbud/${encodeURIComponent(id)}${rest}`
}

export const phaseWords: Readonly<Record<Phase, { words: string; tone: Tone }>> = {
  draft: { words: 'Kladde', tone: 'neutral' },
  open: { words: 'Åbent for tilbud', tone: 'info' },
  due: { words: 'Fristen er udløbet; tilbud venter på åbning', tone: 'waiting' },
  opened: { words: 'Kvalitet bedømmes', tone: 'waiting' },
  locked: { words: 'Kvalitet låst; pris venter på åbning', tone: 'waiting' },
  priced: { words: 'Pris åbnet; tildeling venter', tone: 'act' },
  awarded: { words: 'Tildelt', tone: 'good' },
  cancelled: { words: 'Annulleret', tone: 'bad' },
}

/** A paper's tender is no draft of ours: it stands as the committee decided it. */
export const decidedWords = { words: 'Rammerne er besluttet i papiret', tone: 'info' as Tone }

export const procedureWords: Readonly<Record<(typeof procedures)[number], string>> = {
  'light-tender': 'Udbud efter light-regimet (udbudslovens afsnit III)',
  'eu-tender': 'EU-udbud (udbudslovens afsnit II)',
  advertisement: 'Annoncering (udbudslovens §§ 191-192)',
  'call-for-proposals': 'Indkaldelse af forslag',
  'call-off': 'Leveringsaftale under en rammeaftale',
}

export const stepWords: Readonly<Record<(typeof timetableSteps)[number], string>> = {
  decision: 'Udvalget beslutter rammerne',
  publication: 'Udbuddet offentliggøres',
  'questions-due': 'Sidste dag for spørgsmål',
  'answers-due': 'Sidste dag for svar',
  'bids-due': 'Frist for tilbud',
  opening: 'Tilbud åbnes',
  award: 'Orientering om valg af leverandører',
  start: 'Aftalen begynder',
}

export const requirementWords: Readonly<Record<(typeof requirementKinds)[number], string>> = {
  'security-policy': 'Sikkerhedspolitik',
  insurance: 'Forsikring',
  suitability: 'Egnethed',
  'data-protection': 'Databeskyttelse',
  other: 'Andet krav',
}

export const tieWords: Readonly<Record<TieRule, string>> = {
  quality: 'Står to tilbud lige, går det bedste på kvalitet forud.',
  price: 'Står to tilbud lige, går det billigste forud.',
  draw: 'Står to tilbud lige, trækker to medarbejdere lod, og lodtrækningen protokolleres.',
}

/** "40 pct.", and a fraction that no short percentage hits as itself: "1/3". */
export function weightWords(f: Fraction): string {
  const hundredths = { n: f.n * 100n, d: f.d }
  if ((hundredths.n * 100n) % f.d === 0n)
    return `${toDecimal(hundredths, 2)
      .replace(/\.?0+$/, '')
      .replace('.', ',')} pct.`
  return format(f)
}

/** A share of the whole in percent, for reading only: 4/15 is "26,67 pct.". */
export function percentWords(f: Fraction): string {
  return `${toDecimal({ n: f.n * 100n, d: f.d }, 2)
    .replace(/\.?0+$/, '')
    .replace('.', ',')} pct.`
}

/** The whole price model in a sentence, as § 160 asks. */
export function priceModelWords(p: PriceModel): string {
  switch (p.kind) {
    case 'linear-lowest':
      return `Den laveste pris får flest point. Point falder lineært, og en pris ${percentWords(p.slope)} over den laveste får skalaens laveste point${p.clip ? '; længere ned går de ikke' : '; dyrere tilbud får endnu færre'}.`
    case 'relative':
      return 'Den laveste pris får flest point; andre får samme andel af dem, som den laveste pris er af deres.'
    case 'fixed-points':
      return `${formatKroner(p.lowOere)} eller mindre giver flest point, ${formatKroner(p.highOere)} eller mere giver færrest, og imellem falder point lineært.`
    case 'kroner-per-point':
      return `Hvert point, kvaliteten mangler i at være bedst mulig, lægges til prisen med ${formatKroner(p.oerePerPoint)}; den laveste sum er bedst.`
  }
}

const clock = new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' })

/** "30. november 2026 kl. 12.00" */
export function instantWords(at: string): string {
  return `${formatDay(dayOf(at))} kl. ${clock.format(new Date(at))}`
}

/** "Tilbud senest mandag den 30. november (5 arbejdsdage) kl. 12.00" */
export function bidsDueWords(dueAt: string, today: Day): string {
  return `${dueWords(dayOf(dueAt), today, 'Tilbud senest')} kl. ${clock.format(new Date(dueAt))}`
}
