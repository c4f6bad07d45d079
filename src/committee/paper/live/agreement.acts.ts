import { Refusal } from '../../../kernel/refusal.ts'
import { formatKroner } from '../../../kernel/money.ts'
import { useAgainstCeiling, useAgainstCeilingSize } from '../../../platform/web/charts/bars-against-line.ts'
import { renderChart } from '../../../platform/web/chart.ts'
import { listAgreements, showAgreement } from '../../../portfolio/index.ts'
import { contentOf, type PaperContent, type PaperFigure, type PaperLot } from '../content.ts'
import { figureText, formatHundredths, lotHeading, useInsert } from './agreement-use.view.ts'
import { chartBlocks } from './use-chart.view.ts'
import type { Choice, Desk, FigureSource, Source } from './desk.acts.ts'
import type { LiveFigure, LiveInsert } from './live.ts'

export const agreementUse: Source = {
  id: 'agreement-use',
  choices: agreementChoices,
  read: async (desk, of) => useInsert(await contentFor(desk, of)),
}

export const useChart: Source = {
  id: 'use-chart',
  choices: lots,
  read: async (desk, of): Promise<LiveInsert> => {
    const { content, lot } = await lotFor(desk, of)
    const drawn = chartBlocks(lot, `figur-${of.replace(/[^A-Za-z0-9]+/g, '-')}`)
    const svg = await renderChart(useAgainstCeiling(drawn.input), { ...drawn.frame, ...useAgainstCeilingSize })
    const { title, desc } = drawn.frame
    return {
      ...useInsert(content),
      title,
      rule: 'use-chart/1',
      blocks: [{ type: 'chart', title, desc, svg }, ...drawn.words],
      annex: drawn.annex,
    }
  },
}

const names: Record<string, PaperFigure['key']> = {
  loft: 'ceiling',
  brugt: 'used',
  disponeret: 'committed',
  'over-loftet': 'overrun',
  tilbage: 'remaining',
  'lønnede-timer': 'paid-hours',
}

export const lotFigures: FigureSource[] = Object.entries(names).map(([name, key]) => ({
  name,
  choices: lots,
  read: async (desk, of): Promise<LiveFigure> => {
    const { content, lot } = await lotFor(desk, of)
    const f = lot.figures.find((x) => x.key === key)
    if (!f) throw new Refusal('not-found', `Delaftalen ${of} har ikke tallet ${name}.`)
    const text = f.unit === 'hours' && f.value !== null ? formatHundredths(f.value) : figureText(f)
    return {
      label: `${f.label}, ${lotHeading(lot)}`,
      unit: f.unit,
      value: f.value === null ? null : String(f.value),
      text: f.unit === 'oere' && f.value !== null ? formatKroner(f.value) : text,
      definition: f.definition,
      asOf: content.asOf,
      source: `Regnskabet for aftalen ${content.agreementName}`,
      rule: 'use-against-ceiling/1',
      href: f.href,
    }
  },
}))

export async function contentFor(desk: Desk, agreement: string): Promise<PaperContent> {
  return contentOf(await desk.use(agreement), desk.cut)
}

/** `PRACTICE-LOCAL/1`: the agreement and the lot's number. @throws Refusal not-found */
async function lotFor(desk: Desk, of: string): Promise<{ content: PaperContent; lot: PaperLot }> {
  const [, agreement = of, no = '0'] = /^(.+)\/(\d+)$/.exec(of) ?? []
  const content = await contentFor(desk, agreement)
  const lot = content.lots.find((l) => l.lot === Number(no))
  if (!lot) throw new Refusal('not-found', `Aftalen ${agreement} har ingen delaftale ${no}.`)
  return { content, lot }
}

export async function agreementChoices({ work, world }: Desk): Promise<Choice[]> {
  const { rows } = await listAgreements.run(work, { world })
  return rows.filter((a) => a.state === 'concluded').map((a) => ({ value: a.code, label: a.name }))
}

async function lots(desk: Desk): Promise<Choice[]> {
  const all = await agreementChoices(desk)
  const shown = await Promise.all(all.map((a) => showAgreement.run(desk.work, { agreement: a.value })))
  return shown.flatMap((a) =>
    a.lots.map((l) => ({
      value: `${a.code}/${l.lot ?? 0}`,
      label: `${a.name}, ${lotHeading({ lot: l.lot ?? 0, title: l.title ?? '' })}`,
    })),
  )
}
