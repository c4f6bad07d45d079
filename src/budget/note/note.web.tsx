import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { mayDo } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { adoptNote } from '../appropriation/adopt.acts.ts'
import { listLines } from '../ledger/ledger.acts.ts'
import { listPriceIndex } from '../price/price.acts.ts'
import { noteCrumbs, noteHref, pricesOf, worldOfNote } from './addresses.ts'
import { NoteBody } from './note.body.tsx'
import type { NoteShown } from './note.view.ts'
import type { PriceChoice } from './price-switch.tsx'
import { lotsIn } from './scenario/scenario.ts'
import { noteShares } from './share/shares.acts.ts'
import { showNote } from './show.acts.ts'
import { sheetRoutes } from './sheet/sheet.web.ts'
import { scenarioPage } from './scenario/scenario.web.tsx'
import { composeNote } from './version/compose.acts.ts'
import { diffPage } from './version/diff.web.tsx'
import { freezePage } from './version/freeze.web.tsx'
import { freezeNote } from './version/version.acts.ts'

/** A budget note: a paper's exactly as it is printed, one of our own version by version; sums are computed. */
export function notePage(app: Hono<WebEnv>): void {
  sheetRoutes(app)
  scenarioPage(app)
  diffPage(app)
  freezePage(app)
  app.get(
    '/budget/notater/:code',
    page(async (visit, c) => {
      const { note, prices } = await shown(visit, c)
      const lines = mayDo(listLines, visit.by) ? (await visit.do(listLines, { world: note.world })).rows : []
      const shares = await visit.do(noteShares, { code: note.code, at: note.version ?? undefined })
      return {
        title: note.title,
        world: worldOfNote(note),
        crumbs: noteCrumbs(note),
        body: (
          <NoteBody
            note={note}
            lines={lines.filter((l) => l.note === note.code)}
            shares={shares}
            prices={prices}
            actions={<Actions note={note} visit={visit} />}
            done={doneWords[c.req.query('gjort') ?? '']}
          />
        ),
      }
    }),
  )
}

const doneWords: Record<string, string> = {
  gemt: 'Notatet er gemt.',
  frosset: 'Versionen er frosset og lagt på sagen.',
}

/** The note as asked for; where the asked prices cannot be shown, its own with the reason. */
async function shown(visit: Visit, c: WebContext): Promise<{ note: NoteShown; prices: PriceChoice }> {
  const asked = { code: c.req.param('code'), at: c.req.query('version') || undefined }
  const chosen = pricesOf(c.req.query('priser'))
  const { rows } = await visit.do(listPriceIndex, {})
  const offeredFor = (note: NoteShown) => {
    const series = rows.filter((r) => r.holds && r.year === note.priceLevel).map((r) => r.series)
    return rows.filter((r) => r.holds && r.year !== note.priceLevel && series.includes(r.series))
  }
  if (chosen === undefined) {
    const note = await visit.do(showNote, asked)
    return { note, prices: { offered: offeredFor(note), chosen, refused: undefined } }
  }
  try {
    const note = await visit.do(showNote, { ...asked, prices: chosen.year, series: chosen.series })
    return { note, prices: { offered: offeredFor(note), chosen, refused: undefined } }
  } catch (error) {
    if (!(error instanceof Refusal) || (error.code !== 'unlawful' && error.code !== 'invalid')) throw error
    const note = await visit.do(showNote, asked)
    return { note, prices: { offered: offeredFor(note), chosen: undefined, refused: error.message } }
  }
}

function Actions({ note, visit }: { note: NoteShown; visit: Visit }) {
  const own = note.world === visit.by.world && note.source.kind !== 'paper' && note.version !== null
  const newest = note.versions[0]?.no === note.version
  const lots = note.tables.some((t) => lotsIn(t).length > 0)
  return (
    <>
      {own && newest && mayDo(composeNote, visit.by) ? (
        <a class="button button-primary" href={noteHref(note.code, '/ret')}>
          Ret notatet
        </a>
      ) : null}
      {own && !note.frozen && mayDo(freezeNote, visit.by) ? (
        <a class="quiet-link" href={noteHref(note.code, `/frys?version=${note.version}`)}>
          Frys version {note.version}
        </a>
      ) : null}
      {note.world === visit.by.world && mayDo(adoptNote, visit.by) ? (
        <a class="quiet-link" href={noteHref(note.code, '/vedtag')}>
          Vedtag
        </a>
      ) : null}
      {lots ? (
        <a class="quiet-link" href={noteHref(note.code, '/scenarier')}>
          Sammenlign muligheder
        </a>
      ) : null}
    </>
  )
}
