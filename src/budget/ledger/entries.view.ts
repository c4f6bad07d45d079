import { formatMonth } from '../../kernel/day.ts'
import { isUuid } from '../../kernel/ids.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { entriesHref, type EntriesAddress, type EntryKind } from './addresses.ts'

export const kindWords: Readonly<Record<EntryKind, string>> = {
  appropriation: 'Bevilling',
  ceiling: 'Loft',
  exceedance: 'Besluttet over loftet',
  commitment: 'Disponering',
  release: 'Frigivelse',
  committed: 'Disponeret',
  use: 'Forbrug',
  overrun: 'Over loftet',
}

export function kindWord(kind: string): string {
  return kind in kindWords ? kindWords[kind as EntryKind] : kind
}

/** In words, which rows these are: "Forbrug på PRACTICE-LOCAL, delaftale 1, til og med postering 1234". */
export function whichRows(a: EntriesAddress, lineName?: string, cause?: string): string {
  const what = a.kind === undefined ? 'Alle posteringer' : kindWords[a.kind]
  const on = onWhat(a, lineName)
  const when = [
    cause === undefined ? null : `årsag ${cause}`,
    a.year === undefined ? null : `året ${a.year}`,
    a.month === undefined ? null : formatMonth(a.month),
    a.upTo === undefined ? null : `til og med postering ${a.upTo}`,
  ]
  return [on === null ? what : `${what} på ${on}`, ...when].filter((part) => part !== null).join(', ')
}

/** What the rows come of, in words: a referral by its mark, anything else by its own label. */
export function causeName(id: string, first: { kind: string; label: string } | undefined): string {
  const mark = isUuid(id) ? id.slice(-4).toUpperCase() : id
  if (first === undefined) return mark
  return first.kind === 'referral' ? `henvisning ${mark}` : first.label
}

function onWhat(a: EntriesAddress, lineName: string | undefined): string | null {
  const lot = a.lot === undefined || a.lot === null ? null : `delaftale ${a.lot}`
  const parts = [
    a.agreement ?? null,
    lot,
    a.line === undefined ? null : `bevillingen ${lineName ?? a.line}`,
    a.account === undefined ? null : accountKindWords[a.account],
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

const accountKindWords = { lot: 'delaftalernes konti', year: 'bevillingernes konti' } as const

export interface SumRow {
  accountKind: 'lot' | 'year'
  kind: string
  count: number
  sumOere: Oere
}

export interface SumView {
  label: string
  figure: string
  note: string
  href: string | null
}

/**
 * The sum on top. One when the rows are alike; otherwise one for each kind, since a ceiling and a use do not add up,
 * and a posting that stands on a lot's account stands on its year's too.
 */
export function sumsOnTop(sums: readonly SumRow[], asked: EntriesAddress): SumView[] {
  const accounts = new Set(sums.map((s) => s.accountKind))
  const alone = asked.kind !== undefined && accounts.size <= 1
  if (alone) {
    const total = sums.reduce((n, s) => n + s.sumOere, 0n)
    return [
      { label: 'Sum', figure: formatKroner(total), note: counted(sums.reduce((n, s) => n + s.count, 0)), href: null },
    ]
  }
  return sums.map((s) => ({
    label: accounts.size > 1 ? `${kindWord(s.kind)}, ${shortAccount[s.accountKind]}` : kindWord(s.kind),
    figure: formatKroner(s.sumOere),
    note: counted(s.count),
    href: entriesHref({ ...asked, account: s.accountKind, kind: s.kind as EntryKind }),
  }))
}

const shortAccount = { lot: 'delaftaler', year: 'bevillinger' } as const

export function counted(count: number): string {
  return count === 1 ? '1 postering' : `${new Intl.NumberFormat('da-DK').format(count)} posteringer`
}
