import { capital } from '../../../kernel/text.ts'
import { formatDay } from '../../../kernel/day.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Block, DocRow } from '../../../platform/documents/model.ts'
import { listDecisions } from '../../meeting/decided-list.acts.ts'
import { showDecisions } from '../../meeting/decided.acts.ts'
import type { Decided } from '../../meeting/decided.output.ts'
import { remarkBy, voteLine } from '../../meeting/decided.view.ts'
import type { Choice, Desk, Source } from './desk.acts.ts'
import { sourceLine, type LiveInsert } from './live.ts'

/** What a committee has decided in a case, point by point: `DOC-2022-TENDER`, or a case of an agenda. */
export const decisions: Source = {
  id: 'decisions',
  choices: decidedChoices,
  read: async (desk, of) => decidedInsert(await caseFor(desk, of), of, desk),
}

function decidedInsert(d: Decided, of: string, { work }: Desk): LiveInsert {
  const when = d.day === null ? 'dagen er ikke trykt' : formatDay(d.day)
  const by = d.bodyName ?? 'Udvalget'
  const remarks: Block[] = d.remarks.map((r) => ({
    type: 'paragraph',
    runs: [{ text: `Bemærkning fra ${remarkBy(r).replace(/^Et samlet/, 'et samlet')}: ${r.gist}` }],
  }))
  return {
    title: `Beslutning: ${d.title}`,
    definition: 'Hvad udvalget besluttede punkt for punkt, afstemningen og bemærkningerne; det nyeste, der står.',
    asOf: work.today,
    source: `${by}, ${when}`,
    rule: 'decisions/1',
    href: `/udvalg/beslutninger/${encodeURIComponent(d.item ?? of)}`,
    blocks: [
      {
        type: 'table',
        caption: `Beslutning i sagen “${d.title}”`,
        columns: ['Punkt', 'Indstilling', 'Beslutning'].map((label) => ({ label, numeric: false })),
        rows: d.points.map(rowOf),
      },
      { type: 'paragraph', runs: [{ text: voteSaid(d) }] },
      ...remarks,
      sourceLine(`Kilde: ${by}, ${when}.`),
    ],
    annex: [],
  }
}

/** “Ved afstemning. For: A.”, or of what nobody wrote “Afstemning: ikke oplyst.” */
function voteSaid(d: Decided): string {
  const line = voteLine(d, d.world).replace(/[^.]$/, '$&.')
  return /afstemning/i.test(line) ? line : `Afstemning: ${line.charAt(0).toLowerCase()}${line.slice(1)}`
}

function rowOf(p: Decided['points'][number]): DocRow {
  return {
    kind: 'line',
    header: p.no === null ? 'Sagen' : `Punkt ${p.no}`,
    cells: [
      { kind: 'text', text: p.says ?? '' },
      { kind: 'text', text: p.outcomeText === null ? 'Ikke behandlet' : capital(p.outcomeText) },
    ],
  }
}

/** A case by its own number, or by any number of its document. @throws Refusal not-found, invalid WORLDS */
async function caseFor({ work, world }: Desk, of: string): Promise<Decided> {
  const found = await byItem(work, of).catch(async (error: unknown) => {
    if (error instanceof Refusal && error.code === 'not-found') return showDecisions.run(work, { document: of })
    throw error
  })
  if (found.world !== world)
    throw new Refusal('invalid', `Beslutningen i ${of} hører til et andet materiale end papiret.`, { rule: 'WORLDS' })
  if (found.history.length === 0) throw new Refusal('not-found', `Intet udvalg har besluttet noget i ${of} endnu.`)
  return showDecisions.output.parse(found)
}

function byItem(work: Desk['work'], item: string) {
  return showDecisions.run(work, { document: undefined, item, paper: undefined })
}

async function decidedChoices({ work, world }: Desk): Promise<Choice[]> {
  const { rows } = await listDecisions.run(work, { world, limit: 200 })
  return rows.map((r) => ({ value: r.item, label: r.day === null ? r.title : `${formatDay(r.day)}: ${r.title}` }))
}
