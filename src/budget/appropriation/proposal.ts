import type { Day } from '../../kernel/day.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { mustBeAnother as mustBeAnothers, mustBeOpen as mustStandOpen, type Ended } from '../../platform/four-eyes.ts'

export const proposalKinds = ['appropriation', 'supplementary', 'carry-over', 'returned', 'draw-down'] as const
export type ProposalKind = (typeof proposalKinds)[number]

export const kindNames: Readonly<Record<ProposalKind, string>> = {
  appropriation: 'Bevilling',
  supplementary: 'Tillægsbevilling',
  'carry-over': 'Overførsel mellem år',
  returned: 'Retur til kassen',
  'draw-down': 'Udmøntning',
}

export const changeKinds = ['supplementary', 'carry-over', 'returned'] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface YearAmount {
  year: number
  amountOere: Oere
}

/** The budget line an appropriation opens or adds to, and which of the note's rows the money is asked for. */
export interface Opens {
  name: string
  code: string
  committee: string | null
  controlArea: string | null
  needsRelease: boolean
  table: string | null
  rows: string[]
}

export type ProposalEnd = Ended

export interface Proposal {
  id: string
  world: string
  kind: ProposalKind
  line: string
  lineName: string
  opens: Opens | null
  note: string | null
  years: YearAmount[]
  decidedOn: Day
  basis: string
  reason: string | null
  preparedOn: Day
  preparedBy: string
  preparedByName: string
  end: ProposalEnd | null
}

/**
 * The yearly amounts as they are posted, earliest year first. What is returned is a minus, and a carry-over gives the year
 * it reaches exactly what it takes from the others.
 *
 * 50.000 kr. carried over from 2025 to 2026: 2025 −50.000, 2026 +50.000.
 *
 * @throws Refusal invalid, at its field
 */
export function posted(kind: ProposalKind, asked: readonly YearAmount[], toYear?: number): YearAmount[] {
  const years = asked.toSorted((a, b) => a.year - b.year)
  if (kind === 'returned') return years.map((y) => ({ ...y, amountOere: -size(y.amountOere) }))
  if (kind !== 'carry-over') return years
  if (toYear === undefined) throw atField('toYear', 'Skriv det år, pengene overføres til')
  if (years.some((y) => y.year >= toYear))
    throw atField('toYear', 'Overfør til et senere år end det, pengene kommer fra')
  const from = years.map((y) => ({ ...y, amountOere: -size(y.amountOere) }))
  return [...from, { year: toYear, amountOere: -total(from) }]
}

export function total(years: readonly YearAmount[]): Oere {
  return years.reduce((n, y) => n + y.amountOere, 0n)
}

/** FOUR-EYES: nobody approves what they prepared, whatever role they act in. */
export function mustBeAnother(p: Pick<Proposal, 'preparedBy'>, by: { id: string }): void {
  mustBeAnothers(p, by, { what: 'forslaget', whom: 'en anden controller' })
}

/** @throws Refusal conflict DOUBLE-CLICK, naming who ended it */
export function mustBeOpen(p: Pick<Proposal, 'end'>): void {
  mustStandOpen(p, 'forslaget')
}

/** Returned, carried over and taken back: only what the year has left. */
export function tooLittleLeft(year: number, leftOere: Oere): Refusal {
  const most = leftOere > 0n ? `Tag højst ${formatKroner(leftOere)}` : 'Der er intet at tage af'
  return new Refusal('conflict', `Af bevillingen for ${year} er ${formatKroner(leftOere)} tilbage. ${stopped(most)}`, {
    rule: 'YEAR-LEFT',
    year,
    leftOere: Number(leftOere),
  })
}

/** R18: what may be drawn down of a year, or the refusal that names the number. */
export function mustBeDrawable(
  { year, amountOere }: YearAmount,
  r: { appropriated_oere: Oere; released_oere: Oere; drawn_oere: Oere },
): void {
  const most = (r.released_oere < r.appropriated_oere ? r.released_oere : r.appropriated_oere) - r.drawn_oere
  if (amountOere <= most) return
  const released = `Udvalget har frigivet ${formatKroner(r.released_oere)} for ${year}, og ${formatKroner(r.drawn_oere)} er udmøntet.`
  const appropriated =
    r.appropriated_oere < r.released_oere ? ` Bevillingen er ${formatKroner(r.appropriated_oere)}` : ''
  const then = most > 0n ? `Udmønt højst ${formatKroner(most)}` : 'Forelæg udmøntningen for udvalget først'
  const details = {
    releasedOere: Number(r.released_oere),
    drawnOere: Number(r.drawn_oere),
    leftOere: Number(most > 0n ? most : 0n),
  }
  throw new Refusal('unlawful', `${released}${appropriated} ${stopped(then)}`, { rule: 'R18', year, ...details })
}

/** A sentence's full stop: an amount ends with its own, as "kr." does. */
export function stopped(words: string): string {
  return words.endsWith('.') ? words : `${words}.`
}

export function atField(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}

function size(oere: Oere): Oere {
  return oere < 0n ? -oere : oere
}
