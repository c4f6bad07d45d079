import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, everyone, FileIn, FileOut, sha256Of, Whole } from '../../platform/index.ts'
import { allText, judged } from '../../platform/documents-in/index.ts'
import { holdsPrintedCpr } from '../../kernel/printed-cpr.ts'
import { mustBeChangeable } from '../tender/change.ts'
import { milestonesOf } from '../tender/milestones.store.ts'
import { phaseOf } from '../tender/phase.ts'
import { tenderers } from '../tender/tender.acts.ts'
import { ownTender } from '../tender/tender.store.ts'
import { documentBytes, documentsOf, insertTenderDocument, nextNo } from './document.store.ts'

export const addTenderDocument = act('procurement.add-tender-document', {
  kind: 'change',
  may: tenderers,
  summary: 'Læg et bilag i udbuddet; samme navn igen er en ny version, og den gamle bliver liggende',
  takesFile: true,
  input: z.object({ tender: Code, ...FileIn }),
  output: z.object({ id: z.string(), name: z.string(), no: z.number(), sha256: z.string() }),
  run: async ({ tx, by, at }, { tender, name, base64 }) => {
    const row = await ownTender(tx, by, tender)
    mustBeChangeable(phaseOf(await milestonesOf(tx, row), at))
    const file = await judged({ name, bytes: base64.bytes })
    mustHoldNoCpr(allText(file))
    const [id, no, sha256] = [newId(at), await nextNo(tx, tender, file.name), sha256Of(file.bytes)]
    const { mediaType } = file
    await insertTenderDocument(tx, by, { id, tender, name: file.name, no, mediaType, bytes: file.bytes, sha256, at })
    return { id, name: file.name, no, sha256 }
  },
})

export const listTenderDocuments = act('procurement.list-tender-documents', {
  kind: 'read',
  may: everyone,
  summary: 'Vis udbuddets bilag med versioner og kontrolsum',
  input: z.object({ tender: Code }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        no: z.number(),
        size: z.number(),
        sha256: z.string(),
        addedAt: z.string(),
      }),
    ),
  }),
  run: async ({ tx }, { tender }) => ({ rows: await documentsOf(tx, tender) }),
})

export const fetchTenderDocument = act('procurement.fetch-tender-document', {
  kind: 'read',
  may: everyone,
  summary: 'Hent et af udbuddets bilag i den version, der er valgt',
  file: true,
  input: z.object({ tender: Code, name: z.string(), no: Whole('versionen', 1, 10_000) }),
  output: FileOut,
  run: ({ tx }, { tender, name, no }) => documentBytes(tx, tender, name, no),
})

function mustHoldNoCpr(text: string): void {
  if (!holdsPrintedCpr(text)) return
  const message = 'Bilaget indeholder et CPR-nummer og skal kunne læses af alle. Fjern nummeret først.'
  throw new Refusal('unlawful', message, { rule: 'NO-CPR', issues: [{ field: 'base64', message }] })
}
