import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, FileIn, FileOut } from '../../../platform/index.ts'
import { publishedTender } from '../../tender/tender.store.ts'
import { enterpriseOf } from '../submit/hand-in.acts.ts'
import { mustBeSealed } from '../submit/rules.ts'
import { insertDraft, newestDraft } from './draft.store.ts'

export const keepDraft = act('procurement.keep-draft', {
  kind: 'change',
  may: ['supplier'],
  summary: 'Gem en kladde til et tilbud, låst med jeres egen adgangssætning; kommunen kan ikke læse den',
  takesFile: true,
  input: z.object({ tender: Code, draft: FileIn.base64 }),
  output: z.object({ tender: z.string(), keptAt: z.string() }),
  run: async ({ tx, by, at }, { tender, draft }) => {
    await publishedTender(tx, tender)
    mustBeSealed([{ kind: 'quality', bytes: draft.bytes }])
    await insertDraft(tx, by, { id: newId(at), tender, enterprise: enterpriseOf(by), bytes: draft.bytes, at })
    return { tender, keptAt: at }
  },
})

export const fetchDraft = act('procurement.fetch-draft', {
  kind: 'read',
  may: ['supplier'],
  summary: 'Hent jeres seneste kladde til et tilbud, stadig låst',
  file: true,
  input: z.object({ tender: Code }),
  output: FileOut,
  run: async ({ tx, by }, { tender }) => {
    const draft = await newestDraft(tx, tender, enterpriseOf(by))
    if (!draft) throw new Refusal('not-found', 'I har ikke gemt en kladde til dette udbud.')
    const bytes = new Uint8Array(draft.bytes)
    return { name: `kladde-${tender}.age`, mediaType: 'application/octet-stream', bytes }
  },
})
