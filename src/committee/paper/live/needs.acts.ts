import type { z } from 'zod'
import { formatDay } from '../../../kernel/day.ts'
import { formatThousandDkk } from '../../../kernel/money.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import {
  causeWords,
  listNeeds,
  needHref,
  showNeed,
  sizeFor,
  stateWords,
  stepWords,
  yearlyOverview,
} from '../../../needs/index.ts'
import type { DocCell, DocRow } from '../../../platform/documents/model.ts'
import type { Choice, Desk, Source } from './desk.acts.ts'
import { sourceLine, type LiveInsert } from './live.ts'

type Row = z.output<typeof yearlyOverview.output>['rows'][number]
type Need = z.output<typeof showNeed.output>

/** A year's needs and special efforts with amounts and their sum: `2027`. */
export const needsOverview: Source = {
  id: 'needs-overview',
  choices: async (desk) => {
    const years = (await needsOf(desk)).flatMap((n) => (n.year === null ? [] : [n.year]))
    return [...new Set(years)]
      .toSorted((a, b) => b - a)
      .map((year) => ({ value: String(year), label: `Behov for ${year}` }))
  },
  read: overviewFor,
}

/** One need on its own. */
export const need: Source = {
  id: 'need',
  choices: async (desk): Promise<Choice[]> => (await needsOf(desk)).map((n) => ({ value: n.id, label: n.title })),
  read: async (desk, of) => needInsert(await needFor(desk, of), desk),
}

async function overviewFor({ work, world }: Desk, of: string): Promise<LiveInsert> {
  if (!/^\d{4}$/.test(of)) throw new Refusal('not-found', `Skriv et årstal for behovene, fx 2027, ikke “${of}”.`)
  const all = await yearlyOverview.run(work, { world, year: Number(of) })
  if (all.rows.length === 0) throw new Refusal('not-found', `Der er intet behov for ${of}.`)
  const without = all.withoutAmount === 0 ? '' : ' Et tomt beløb er ikke skrevet endnu og er ikke med i summen.'
  const columns = ['Behov', 'Målgruppe', 'Borgere', 'Udløser', 'Hvorfor nu', 'Skridt', '1.000 kr.']
  const total: DocRow = {
    kind: 'total',
    header: 'I alt',
    cells: [...columns.slice(2).map((): DocCell => ({ kind: 'blank', text: '' })), amount(all.totalThousand)],
  }
  return {
    title: `Behov og særindsatser ${of}`,
    definition:
      'Behov kortlagt for året, med det skridt, der er taget, og dets beløb i 1.000 kr.; summen er af de skrevne beløb.',
    asOf: work.today,
    source: 'Kortlægningen af behov',
    rule: 'yearly-needs/1',
    href: `/behov/oversigt?aar=${of}`,
    blocks: [
      {
        type: 'table',
        caption: `Behov og særindsatser ${of}`,
        columns: columns.map((label, i) => ({ label, numeric: i === 2 || i === 6, persons: i === 2 })),
        rows: [...all.rows.map(rowOf), ...(all.rows.length > 1 ? [total] : [])],
      },
      sourceLine(`Opgjort ${formatDay(work.today)}. Kilde: kortlægningen af behov.${without}`),
    ],
    annex: [],
  }
}

function rowOf(r: Row): DocRow {
  const words = [r.triggers, causeWords[r.cause], stepOf(r)]
  return {
    kind: 'line',
    header: r.title,
    ...(r.supplierName === null ? {} : { note: r.supplierName }),
    cells: [
      { kind: 'text', text: [r.targetGroup, ...r.areas].join(', ') },
      { ...size(r), href: needHref(r.id) },
      ...words.map((text): DocCell => ({ kind: 'text', text })),
      amount(r.amountThousand),
    ],
  }
}

function needInsert(n: Need, { work }: Desk): LiveInsert {
  const reached = n.coverage?.offers.filter((o) => o.reaches).length ?? 0
  const facts: [string, string | DocCell][] = [
    ['Målgruppe', [n.targetGroup, ...n.areas].join(', ')],
    ['Borgere', size(n)],
    ...n.triggers.map((t): [string, string] => [`Udløser ${t.trigger}`, t.reason]),
    ['Hvorfor nu', [causeWords[n.cause], n.causeText].filter((t) => t !== null).join('. ')],
    [
      'Hvad findes',
      n.coverage === null
        ? 'Ikke prøvet endnu'
        : `${n.coverage.offers.length} tilbud i kraft ${formatDay(n.coverage.testedOn)}, ${reached} når gruppen`,
    ],
    ['Hvor langt', stateWords[n.state].words],
  ]
  const rows = facts.map(([header, said]): DocRow => ({
    kind: 'line',
    header,
    cells: [typeof said === 'string' ? { kind: 'text', text: said } : said],
  }))
  return {
    title: `Behov: ${n.title}`,
    definition: 'Hvem behovet gælder, hvor mange, hvorfor det er kortlagt, og hvad der findes i forvejen.',
    asOf: work.today,
    source: `Behovet ${n.id}, version ${n.version}`,
    rule: 'need/1',
    href: needHref(n.id),
    blocks: [
      {
        type: 'table',
        caption: `Behov: ${n.title}`,
        columns: ['Behovet', 'Oplysning'].map((label) => ({ label, numeric: false })),
        rows,
      },
      sourceLine(
        `Opgjort ${formatDay(work.today)}. Kilde: kortlægningen af behov${n.sizeSource === null ? '' : `; antal: ${n.sizeSource}`}.`,
      ),
    ],
    annex: [],
  }
}

/** A count below five never leaves here as a number. */
function size(n: Pick<Row, 'size' | 'sizeText'>): DocCell {
  const { size: count, sizeText } = sizeFor(true, n)
  if (sizeText !== null) return { kind: 'text', text: count === null ? sizeText : `${count} (${sizeText})` }
  if (count === null) return { kind: 'blank', text: '' }
  return { kind: count === 0 ? 'zero' : 'value', text: new Intl.NumberFormat('da-DK').format(count) }
}

function amount(thousands: number | null): DocCell {
  if (thousands === null) return { kind: 'blank', text: '' }
  return { kind: thousands === 0 ? 'zero' : 'value', text: formatThousandDkk(thousands) }
}

function stepOf({ step, state }: Row): string {
  return Object.entries(stepWords).find(([key]) => key === step)?.[1] ?? stateWords[state].words
}

async function needFor({ work, world }: Desk, id: string): Promise<Need> {
  const found = await showNeed.run(work, { need: id })
  if (found.world !== world)
    throw new Refusal('invalid', `Behovet ${id} hører til et andet materiale end papiret.`, { rule: 'WORLDS' })
  return showNeed.output.parse(found)
}

async function needsOf({ work, world }: Desk) {
  return (await listNeeds.run(work, { world })).rows.filter((n) => n.withdrawn === null)
}
