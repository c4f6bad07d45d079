import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { scrubPrintedCpr } from '../../kernel/printed-cpr.ts'
import { act, DayOut, FileIn, Id, Text, Whole, type Work } from '../../platform/index.ts'
import { judged, textOf } from '../../platform/documents-in/index.ts'
import { listBodies } from '../../registers/index.ts'
import { insertDocument } from '../document/document.store.ts'
import { attach, filers } from '../file/file.acts.ts'
import { keepFile } from '../file/file.store.ts'
import { draftOf } from './draft.ts'
import { DraftIn, MissedOut, PlaceFound, type Draft, type DraftGiven } from './draft.input.ts'
import * as store from './intake.store.ts'

const Version = Whole('versionen', 1, 1_000_000)
/** As it is kept: shaped as the input, and checked again when it is filed. */
const DraftOut = z.custom<DraftGiven>((v) => typeof v === 'object' && v !== null)
const words = z.string().nullable()

export const readPaper = act('cases.read-paper', {
  kind: 'change',
  may: filers,
  summary: 'Læs en fil som udkast til et papir; intet journaliseres, før en person har bekræftet det',
  takesFile: true,
  input: z.object(FileIn),
  output: z.object({ intake: z.string(), draft: DraftOut, notUnderstood: z.array(MissedOut) }),
  run: async (work, input) => {
    const { tx, by, at, today } = work
    const file = await judged({ name: input.name, bytes: input.base64.bytes })
    const text = await textOf(file)
    if (text === undefined) throw textless(file.kind)
    const { rows } = await listBodies.run(work, { world: by.world })
    const kept = draftOf(text, file.name, rows)
    const sha256 = await keepFile(tx, file)
    const waits = await store.waitingWith(tx, sha256, by.world)
    if (waits !== undefined)
      throw new Refusal('conflict', 'Filen er allerede læst ind og venter på at blive bekræftet.', { intake: waits })
    const id = newId(at)
    await store.insertIntake(tx, {
      id,
      name: file.name,
      file: sha256,
      text: scrubPrintedCpr(text),
      kept,
      on: today,
      by,
    })
    return { intake: id, draft: kept.draft, notUnderstood: kept.missed }
  },
})

function textless(kind: string): Refusal {
  const message =
    kind === 'png' || kind === 'jpg'
      ? 'Et billede har ingen tekst at læse. Journalisér papiret i hånden, og vedhæft billedet.'
      : 'Filen har intet tekstlag: den er tom eller scannet. Kør den gennem tekstgenkendelse (OCR), eller journalisér papiret i hånden og vedhæft filen.'
  return new Refusal('invalid', message, { rule: 'FILE', issues: [{ field: 'base64', message }] })
}

export const showIntake = act('cases.show-intake', {
  kind: 'read',
  may: filers,
  summary: 'Vis et indlæst papir: udkastet, teksten med linjenumre, og det, der ikke blev forstået',
  input: z.object({ intake: Id }),
  output: z.object({
    intake: z.string(),
    name: z.string(),
    version: z.number(),
    readOn: DayOut,
    endedOn: DayOut.nullable(),
    document: words,
    reason: words,
    draft: DraftOut,
    places: z.array(PlaceFound),
    notUnderstood: z.array(MissedOut),
    text: z.string(),
    /** Papers that already carry one of the draft's numbers. */
    alreadyFiled: z.array(z.object({ number: z.string(), document: z.string(), title: z.string() })),
  }),
  run: async ({ tx, by }, input) => {
    const i = await store.intakeOf(tx, input.intake, by.world)
    const numbers = i.ended_on === null ? (i.kept.draft.document.numbers ?? []).map((n) => n.number) : []
    return {
      ...{ intake: i.id, name: i.name, version: i.version, readOn: i.read_on, text: i.text },
      ...{ endedOn: i.ended_on, document: i.document, reason: i.reason },
      ...{ draft: i.kept.draft, places: i.kept.places, notUnderstood: i.kept.missed },
      alreadyFiled: await store.filedUnder(tx, numbers, by.world),
    }
  },
})

export const listIntakes = act('cases.list-intakes', {
  kind: 'read',
  may: filers,
  summary: 'Vis de indlæste papirer, de ventende først',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        intake: z.string(),
        name: z.string(),
        title: z.string(),
        readOn: DayOut,
        endedOn: DayOut.nullable(),
        document: words,
        reason: words,
        notUnderstood: z.number(),
      }),
    ),
  }),
  run: async ({ tx, by }) => ({
    rows: (await store.intakes(tx, by.world)).map((i) => ({
      ...{ intake: i.id, name: i.name, title: i.title, readOn: i.read_on, endedOn: i.ended_on },
      ...{ document: i.document, reason: i.reason, notUnderstood: i.missed },
    })),
  }),
})

export const amendIntake = act('cases.amend-intake', {
  kind: 'change',
  may: filers,
  summary: 'Ret udkastet til et indlæst papir',
  input: z.object({ intake: Id, version: Version, draft: DraftIn }),
  output: z.object({ intake: z.string(), version: z.number() }),
  run: async ({ tx, by }, input) => {
    const i = await waiting({ tx, by }, input)
    await store.updateDraft(tx, i.id, i.version, { ...i.kept, draft: input.draft })
    return { intake: i.id, version: i.version + 1 }
  },
})

export const confirmIntake = act('cases.confirm-intake', {
  kind: 'change',
  may: filers,
  summary: 'Bekræft et indlæst papir: det journaliseres, og filen vedhæftes',
  input: z.object({ intake: Id, version: Version, draft: DraftIn.optional() }),
  output: z.object({
    document: z.string(),
    file: z.number(),
    decision: DraftIn.shape.decision.nullable(),
    remarks: DraftIn.shape.remarks,
  }),
  run: async (work, input) => {
    const { tx, by, today } = work
    const i = await waiting(work, input)
    const draft = input.draft ?? filable(i.kept.draft)
    if (await store.idIsTaken(tx, draft.document.id)) throw idTaken(draft.document.id)
    if (input.draft) await store.updateDraft(tx, i.id, i.version, { ...i.kept, draft: input.draft })
    await insertDocument(tx, draft.document, { by, on: today })
    const file = await judged({ name: i.name, bytes: await store.storedFile(tx, i.file) })
    const { no } = await attach(work, { document: draft.document.id, file, text: await textOf(file), annexNo: null })
    await store.insertEnd(tx, { intake: i.id, document: draft.document.id, reason: null, on: today, by })
    return { document: draft.document.id, file: no, decision: draft.decision ?? null, remarks: draft.remarks }
  },
})

export const dropIntake = act('cases.drop-intake', {
  kind: 'change',
  may: filers,
  summary: 'Kassér et indlæst papir med en begrundelse; intet journaliseres',
  input: z.object({ intake: Id, version: Version, reason: Text('hvorfor det kasseres', 400) }),
  output: z.object({ intake: z.string() }),
  run: async ({ tx, by, today }, input) => {
    const i = await waiting({ tx, by }, input)
    await store.insertEnd(tx, { intake: i.id, document: null, reason: input.reason, on: today, by })
    return { intake: i.id }
  },
})

/** The intake, still waiting and as the caller saw it. @throws Refusal conflict, stale, not-found */
async function waiting({ tx, by }: Pick<Work, 'tx' | 'by'>, input: { intake: string; version: number }) {
  const i = await store.heldIntake(tx, input.intake, by.world)
  if (i.ended_on !== null)
    throw new Refusal(
      'conflict',
      i.document === null
        ? 'Indlæsningen er kasseret. Læs filen ind igen.'
        : `Papiret er allerede journaliseret som ${i.document}.`,
      { rule: 'STATE', ...(i.document === null ? {} : { document: i.document }) },
    )
  if (i.version !== input.version)
    throw new Refusal('stale', 'Oplysningerne er ændret, siden du åbnede siden. Se dem efter, og gem igen.', {
      rule: 'STALE',
      version: i.version,
    })
  return i
}

/** What was recognised is what a person would have typed: it is held to the same form. @throws Refusal invalid */
function filable(draft: DraftGiven): Draft {
  const read = DraftIn.safeParse(draft)
  if (read.success) return read.data
  const issues = read.error.issues.map((e) => ({
    field: ['draft', ...e.path].map(String).join('.'),
    message: e.message,
  }))
  throw new Refusal('invalid', `Udkastet kan ikke journaliseres endnu: ${issues[0]?.message ?? 'ret det'}.`, { issues })
}

function idTaken(id: string): Refusal {
  const message = `Der er allerede et papir med nummeret ${id}. Skriv et andet, eller kassér indlæsningen.`
  return new Refusal('conflict', message, { issues: [{ field: 'draft.document.id', message }] })
}
