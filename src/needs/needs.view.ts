import { formatDay } from '../kernel/day.ts'
import type { Tone } from '../platform/web/ui/index.ts'
import type { EvidenceKind } from './need/deposit.store.ts'
import type { NeedShown } from './need/need.input.ts'
import type { CauseOfNeed, NeedState, Step } from './need/need.ts'

export const stateWords: Record<NeedState, { words: string; tone: Tone }> = {
  mapped: { words: 'Kortlagt', tone: 'act' },
  tested: { words: 'Dækning prøvet', tone: 'act' },
  sent: { words: 'Sendt til udvalget', tone: 'waiting' },
  told: { words: 'Udvalget er orienteret', tone: 'act' },
  acting: { words: 'Næste skridt taget', tone: 'good' },
  closed: { words: 'Ikke videre', tone: 'neutral' },
  withdrawn: { words: 'Trukket tilbage', tone: 'neutral' },
}

/** As the address says them, in Danish. */
export const stateInAddress: Record<string, NeedState> = {
  kortlagt: 'mapped',
  proevet: 'tested',
  sendt: 'sent',
  orienteret: 'told',
  skridt: 'acting',
  'ikke-videre': 'closed',
  'trukket-tilbage': 'withdrawn',
}

export const causeWords: Record<CauseOfNeed, string> = {
  'funding-ends': 'Penge, der udløber',
  unserved: 'En gruppe, ingen når',
  'new-group': 'En ny gruppe',
  'agreement-ends': 'En aftale, der udløber',
  other: 'Andet',
}

export const stepWords: Record<Step, string> = {
  'special-effort': 'Særindsats',
  tender: 'Udbud',
  'own-effort': 'Kommunens egen indsats',
  'budget-note': 'Budgetnotat',
  none: 'Ikke videre',
}

export const evidenceWords: Record<EvidenceKind, string> = {
  evaluation: 'Evaluering',
  experience: 'Erfaringsopsamling',
  statistics: 'Statistik',
  dialogue: 'Dialog',
  'earlier-effort': 'Tidligere indsats',
  other: 'Andet grundlag',
}

export const triggerWords = {
  A: 'A: Mange i ét område',
  B: 'B: En mindre gruppe, som ingen når',
} as const

export function needHref(id: string, then = ''): string {
  return `/behov/${encodeURIComponent(id)}${then}`
}

/** "38 borgere", "ca. 40", or what stands where nobody has said. */
export function sizeText({ size, sizeText: words }: Pick<NeedShown, 'size' | 'sizeText'>, unknown: string): string {
  if (words !== null) return size === null ? words : `${size} borgere (${words})`
  if (size === null) return unknown
  return size === 1 ? '1 borger' : `${new Intl.NumberFormat('da-DK').format(size)} borgere`
}

/** "Ingen af de 2 tilbud i kraft når gruppen", with the day it was looked at. */
export function coverageText(coverage: NeedShown['coverage'], world: string): string {
  if (coverage === null) return world === 'papers' ? 'Prøven er ikke trykt.' : 'Ingen har prøvet det endnu.'
  const { offers, testedOn } = coverage
  const reached = offers.filter((o) => o.reaches).length
  const day = formatDay(testedOn)
  if (offers.length === 0) return `Der var intet tilbud i kraft den ${day}.`
  if (reached > 0) return `${reached} af de ${offers.length} tilbud i kraft den ${day} når gruppen.`
  return offers.length === 1
    ? `Det ene tilbud i kraft den ${day} når ikke gruppen.`
    : `Ingen af de ${offers.length} tilbud i kraft den ${day} når gruppen.`
}

/** What has been decided and told, in a sentence. */
export function courseText({
  sent,
  withdrawn,
  orientation,
  world,
}: Pick<NeedShown, 'sent' | 'withdrawn' | 'orientation' | 'world'>): string {
  const told =
    orientation === null
      ? null
      : orientation.on === null
        ? 'Udvalget er orienteret; dagen er ikke trykt.'
        : `Udvalget blev orienteret den ${formatDay(orientation.on)}.`
  if (told !== null) return told
  if (withdrawn !== null) return `Behovet blev trukket tilbage den ${formatDay(withdrawn.on)}: ${withdrawn.reason}`
  if (sent === null) return world === 'papers' ? 'Ikke trykt.' : 'Udvalget har ikke fået behovet endnu.'
  return `Sendt til ${sent.committeeName} den ${formatDay(sent.on)}. Udvalget er ikke orienteret endnu.`
}

/** Areas as a person writes them, with a comma between; each once. */
export function areasFrom(text: string): string[] {
  const areas = text
    .split(/[,;\n]/)
    .map((a) => a.trim())
    .filter((a) => a !== '')
  return [...new Set(areas)]
}

/** The two questions of a form as the act's triggers: what is answered is a trigger. */
export function triggersFrom({ reasonA, reasonB }: Record<string, string>) {
  const given = [
    { trigger: 'A' as const, reason: (reasonA ?? '').trim() },
    { trigger: 'B' as const, reason: (reasonB ?? '').trim() },
  ]
  return given.filter((t) => t.reason !== '')
}

export function thousand(amount: number | null): string {
  return amount === null ? '' : new Intl.NumberFormat('da-DK').format(amount)
}
