import { listLines } from '../../../budget/index.ts'
import { formatKroner } from '../../../kernel/money.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { DocRow } from '../../../platform/documents/model.ts'
import type { Choice, Desk, FigureSource, Source } from './desk.acts.ts'
import { sourceLine, type LiveFigure, type LiveInsert, type Origin } from './live.ts'

/** A budget line year by year: what was given, what is bound, what is used, what is left. */
export const appropriationLine: Source = {
  id: 'appropriation',
  choices: lineChoices,
  read: async (desk, of): Promise<LiveInsert> => {
    const line = await lineFor(desk, of)
    const rows = line.years.map((y): DocRow => ({
      kind: 'line',
      header: String(y.year),
      cells: [y.appropriatedOere, y.committedOere, y.usedOere, y.leftOere].map((oere) => ({
        kind: oere === 0n ? 'zero' : 'value',
        text: formatKroner(oere),
        href: `/budget/bevillinger/${encodeURIComponent(of)}`,
      })),
    }))
    const columns = ['År', 'Bevilget', 'Disponeret', 'Brugt', 'Tilbage'].map((label, i) => ({ label, numeric: i > 0 }))
    return {
      title: `Bevilling: ${line.name}`,
      ...lineOrigin(desk, of, line.name),
      blocks: [
        { type: 'table', caption: `Bevilling: ${line.name}`, columns, rows },
        sourceLine(`Kilde: bevillingens regnskab, bevilling ${line.code}.`),
      ],
      annex: [],
    }
  },
}

export const lineFigures: FigureSource[] = (
  [
    ['bevilget', 'appropriatedOere', 'Bevilget'],
    ['rest', 'leftOere', 'Tilbage af bevillingen'],
  ] as const
).map(([name, key, label]) => ({
  name,
  choices: async (desk) =>
    (await linesOf(desk)).flatMap((l) =>
      l.years.map((y) => ({ value: `${l.id}/${y.year}`, label: `${l.name}, ${y.year}` })),
    ),
  read: async (desk, of): Promise<LiveFigure> => {
    const [, id = of, year = ''] = /^(.+)\/(\d{4})$/.exec(of) ?? []
    const line = await lineFor(desk, id)
    const found = line.years.find((y) => y.year === Number(year))
    if (!found) throw new Refusal('not-found', `Bevillingen ${id} har intet år ${year}.`)
    return {
      label: `${label}, ${line.name}, ${year}`,
      unit: 'oere',
      value: String(found[key]),
      text: formatKroner(found[key]),
      ...lineOrigin(desk, id, line.name),
    }
  },
}))

function lineOrigin({ work }: Desk, id: string, name: string): Origin {
  return {
    definition: 'Bevilget, disponeret, brugt og tilbage i året, uden moms.',
    asOf: work.today,
    source: `Bevillingens regnskab: ${name}`,
    rule: 'appropriation-year/1',
    href: `/budget/bevillinger/${encodeURIComponent(id)}`,
  }
}

async function lineFor(desk: Desk, id: string) {
  const line = (await linesOf(desk)).find((l) => l.id === id)
  if (!line) throw new Refusal('not-found', `Bevillingen ${id} findes ikke her.`)
  return line
}

async function linesOf({ work, world }: Desk) {
  return (await listLines.run(work, { world })).rows
}

async function lineChoices(desk: Desk): Promise<Choice[]> {
  return (await linesOf(desk)).map((l) => ({ value: l.id, label: l.name }))
}
