import { z } from 'zod'
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../kernel/canonical.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, DayIn, DayOut, everyone, WorldIn, worldOf } from '../../platform/index.ts'
import { subtypes } from '../eforms/subtypes.ts'
import { checked } from '../formats/released.acts.ts'
import { releasesOf } from '../ocds/releases.ts'
import { loadProcess } from '../process/load.acts.ts'
import { stepNames, stepOf } from '../process/process.ts'
import { mustCountNobody } from './few.ts'
import { insertSent, insertSnapshot, newestSnapshots, sentOf, snapshotsOf } from './snapshot.store.ts'

export const publishProcess = act('publication.publish', {
  kind: 'change',
  may: ['officer'],
  summary: 'Læg et indkøb åbent frem, som det står nu; det, der er lagt frem før, bliver liggende',
  input: z.object({ tender: Code }),
  output: z.object({ id: z.string(), step: z.enum(stepNames), releases: z.number(), sha256: z.string() }),
  run: async (work, { tender }) => {
    const process = await loadProcess(work, tender)
    const releases = checked(releasesOf(process))
    mustCountNobody(releases)
    const sha256 = createHash('sha256').update(canonicalJson(releases)).digest('hex')
    const [before] = await snapshotsOf(work.tx, tender)
    if (before?.sha256 === sha256)
      throw new Refusal('conflict', 'Intet er ændret, siden indkøbet sidst blev lagt frem.', { rule: 'SAME-AGAIN' })
    const [id, step, title] = [newId(work.at), stepOf(process), process.content.title]
    await insertSnapshot(work.tx, work.by, { id, tender, step, title, releases, sha256, at: work.at })
    return { id, step, releases: releases.length, sha256 }
  },
})

export const recordSent = act('publication.record-sent', {
  kind: 'change',
  may: ['officer'],
  summary: 'Optag, at en bekendtgørelse er sendt, med det nummer TED eller udbud.dk gav den',
  input: z.object({
    tender: Code,
    subtype: z.enum(subtypes, 'Vælg bekendtgørelsen'),
    number: z
      .string('Skriv nummeret')
      .trim()
      .regex(/^\d{1,8}-\d{4}$/, 'Nummeret er fx 123456-2027'),
    sentOn: DayIn,
  }),
  output: z.object({ number: z.string() }),
  run: async (work, { tender, subtype, number, sentOn }) => {
    await loadProcess(work, tender)
    if (sentOn > work.today)
      throw new Refusal('invalid', 'Dagen ligger efter i dag.', {
        issues: [{ field: 'sentOn', message: 'Dagen ligger efter i dag' }],
      })
    const made = await insertSent(work.tx, work.by, tender, { subtype, number, sent_on: sentOn, at: work.at })
    if (!made) throw new Refusal('conflict', 'Bekendtgørelsen står allerede med det nummer.')
    return { number }
  },
})

const Step = z.enum(stepNames)
/** A release in OCDS's own names; its shape is the standard's. */
const ReleaseOut = z.looseObject({ ocid: z.string(), id: z.string(), date: z.string(), tag: z.array(z.string()) })

export const listPublished = act('publication.list-published', {
  kind: 'read',
  may: everyone,
  summary: 'Vis de indkøb, der er lagt åbent frem: udbud, tildelinger og aftaler',
  input: z.object({ world: WorldIn }),
  output: z.object({
    rows: z.array(
      z.object({
        ...{ tender: z.string(), title: z.string(), step: Step, at: z.string(), sha256: z.string() },
        newest: ReleaseOut,
      }),
    ),
  }),
  run: async ({ tx, by }, { world }) => ({
    rows: (await newestSnapshots(tx, worldOf(world, by))).flatMap(({ releases, ...s }) => {
      const newest = releases.at(-1)
      return newest
        ? [{ tender: s.tender, title: s.title, step: s.step, at: s.at, sha256: s.sha256, newest: { ...newest } }]
        : []
    }),
  }),
})

export const showPublished = act('publication.show-published', {
  kind: 'read',
  may: everyone,
  summary: 'Vis et indkøb, som det er lagt åbent frem, og hvornår det skete',
  input: z.object({ tender: Code }),
  output: z.object({
    ...{ tender: z.string(), world: z.string(), title: z.string(), step: Step, at: z.string(), sha256: z.string() },
    releases: z.array(ReleaseOut),
    history: z.array(z.object({ at: z.string(), step: Step, sha256: z.string() })),
    sent: z.array(z.object({ subtype: z.string(), number: z.string(), sentOn: DayOut })),
  }),
  run: async ({ tx }, { tender }) => {
    const all = await snapshotsOf(tx, tender)
    const [s] = all
    if (!s) throw new Refusal('not-found', 'Indkøbet findes ikke, eller det er ikke lagt åbent frem.')
    const sent = (await sentOf(tx, tender)).map((x) => ({ subtype: x.subtype, number: x.number, sentOn: x.sent_on }))
    return {
      ...{ tender, world: s.world, title: s.title, step: s.step, at: s.at, sha256: s.sha256 },
      releases: s.releases.map((r) => ({ ...r })),
      history: all.map((h) => ({ at: h.at, step: h.step, sha256: h.sha256 })),
      sent,
    }
  },
})
