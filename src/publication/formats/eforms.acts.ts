import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, FileOut, insiders } from '../../platform/index.ts'
import { showTender } from '../../procurement/index.ts'
import { checklistFor } from '../eforms/checklist.ts'
import { identityOf, issuedAt } from '../eforms/identity.ts'
import { missingFor, unlawfulIn } from '../eforms/missing.ts'
import { noticeXml } from '../eforms/notice.ts'
import { suppliersOf } from '../eforms/organizations.ts'
import { noticeKinds, subtypes, whyNot } from '../eforms/subtypes.ts'
import { noticeFactsOf } from '../facts/facts.store.ts'
import { mergedFacts } from '../facts/merge.ts'
import { loadProcess } from '../process/load.acts.ts'

const NoticeOf = z.object({ tender: Code, subtype: z.enum(subtypes, `Vælg bekendtgørelsen: ${subtypes.join(', ')}`) })

export const eformsNotice = act('publication.eforms', {
  kind: 'read',
  may: insiders,
  summary: 'Dan en bekendtgørelse som eForms-fil til TED; det, der mangler, nævnes og opfindes ikke',
  file: true,
  input: NoticeOf,
  output: FileOut,
  run: async (work, { tender, subtype }) => {
    const process = await loadProcess(work, tender)
    const why = whyNot(subtype, process)
    const missing = missingFor(subtype, process)
    if (why) throw new Refusal('conflict', why, { rule: 'NOTICE-STEP', issues: missing.map(asIssue) })
    mustBeWhole(missing)
    mustBeLawful(unlawfulIn(subtype, process, work.today))
    const xml = noticeXml(process, subtype, identityOf(process.ocid, subtype, issuedAt(subtype, process, work.at)))
    return { name: `${tender}-${subtype}.xml`, mediaType: 'application/xml', bytes: new TextEncoder().encode(xml) }
  },
})

const Row = z.object({
  field: z.string(),
  label: z.string(),
  where: z.enum(['buyer', 'notice', 'tender', 'award', 'agreement']),
  input: z.string().optional(),
})

export const checkNotice = act('publication.check-notice', {
  kind: 'read',
  may: insiders,
  summary: 'Se, hvad der mangler i en bekendtgørelse, og hvad du skal gøre hos TED',
  input: NoticeOf,
  output: z.object({
    /** Why the notice does not fit how far the purchase has come. */
    notYet: z.string().nullable(),
    missing: z.array(Row),
    unlawful: z.array(Row),
    checklist: z.array(z.string()),
  }),
  run: async (work, { tender, subtype }) => {
    const process = await loadProcess(work, tender)
    return {
      notYet: whyNot(subtype, process) ?? null,
      missing: missingFor(subtype, process),
      unlawful: unlawfulIn(subtype, process, work.today),
      checklist: checklistFor(subtype, process),
    }
  },
})

export const listNotices = act('publication.list-notices', {
  kind: 'read',
  may: insiders,
  summary: 'Vis, hvilke bekendtgørelser et indkøb er nået til, og hvor meget de mangler',
  input: z.object({ tender: Code }),
  output: z.object({
    ...{ title: z.string(), world: z.string() },
    rows: z.array(
      z.object({ subtype: z.enum(subtypes), name: z.string(), notYet: z.string().nullable(), missing: z.number() }),
    ),
    lots: z.array(z.object({ no: z.number(), title: z.string() })),
    suppliers: z.array(z.object({ id: z.string(), name: z.string() })),
    agreements: z.array(z.object({ id: z.string(), title: z.string() })),
    /** What is typed until now, as complete-notice takes it. */
    typed: z.looseObject({}),
  }),
  run: async (work, { tender }) => {
    const process = await loadProcess(work, tender)
    const { world } = await showTender.run(work, { tender })
    return {
      ...{ title: process.content.title, world },
      rows: subtypes.map((subtype) => ({
        ...{ subtype, name: noticeKinds[subtype].danish, notYet: whyNot(subtype, process) ?? null },
        missing: missingFor(subtype, process).length,
      })),
      lots: process.content.lots.map((l) => ({ no: l.no, title: l.title })),
      suppliers: suppliersOf(process).map((s) => ({ id: s.id, name: s.name })),
      agreements: process.contracts.map((c) => ({ id: c.id, title: c.title })),
      typed: { ...mergedFacts(await noticeFactsOf(work.tx, tender)) },
    }
  },
})

type Rows = ReturnType<typeof missingFor>

function mustBeWhole(missing: Rows): void {
  if (!missing.length) return
  const first = missing[0]
  const others = missing.length - 1
  const more = others === 0 ? '' : others === 1 ? ' og 1 anden oplysning' : ` og ${others} andre oplysninger`
  throw new Refusal('invalid', `Bekendtgørelsen mangler ${first?.field} ${first?.label}${more}.`, {
    rule: 'NOTICE-FIELDS',
    issues: missing.map(asIssue),
  })
}

function mustBeLawful(broken: Rows): void {
  const [first] = broken
  if (first)
    throw new Refusal('unlawful', `${first.label}.`, {
      rule: first.rule ?? 'NOTICE-FIELDS',
      issues: broken.map(asIssue),
    })
}

const asIssue = (m: Rows[number]) => ({ field: m.input ?? m.field, message: `${m.field} ${m.label}` })
