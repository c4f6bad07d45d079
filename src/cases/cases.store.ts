import { Refusal } from '../kernel/refusal.ts'
import type { Tx, World } from '../platform/index.ts'

export interface NewDocument {
  id: string
  kind: string
  title: string
  caseNo?: string | undefined
  caseSystem?: string | undefined
  agendaItem?: number | undefined
  committee?: string | undefined
  administration?: string | undefined
  meetingDay?: string | undefined
  remark?: string | undefined
  signedBy: string[]
  annexes: {
    no: number
    docNo?: string | undefined
    titleInText?: string | undefined
    titleInList?: string | undefined
  }[]
}

export async function insertDocument(tx: Tx, world: World, d: NewDocument): Promise<void> {
  await tx
    .insertInto('cases.document')
    .values({
      world,
      id: d.id,
      kind: d.kind,
      title: d.title,
      case_no: d.caseNo ?? null,
      case_system: d.caseSystem ?? null,
      agenda_item: d.agendaItem ?? null,
      committee: d.committee ?? null,
      administration: d.administration ?? null,
      meeting_day: d.meetingDay ?? null,
      remark: d.remark ?? null,
      signed_by: d.signedBy,
    })
    .execute()
  if (!d.annexes.length) return
  const rows = d.annexes.map((a) => ({
    world,
    document: d.id,
    no: a.no,
    doc_no: a.docNo ?? null,
    title_in_text: a.titleInText ?? null,
    title_in_list: a.titleInList ?? null,
  }))
  await tx.insertInto('cases.annex').values(rows).execute()
}

export async function documents(tx: Tx, world: World) {
  return tx
    .selectFrom('cases.document')
    .select(['id', 'kind', 'title', 'case_no', 'agenda_item', 'committee', 'administration', 'meeting_day'])
    .where('world', '=', world)
    .orderBy('id')
    .execute()
}

export async function documentOf(tx: Tx, id: string) {
  const row = await tx.selectFrom('cases.document').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Papiret findes ikke i sagsregistret.')
  const annexes = await tx
    .selectFrom('cases.annex')
    .select(['no', 'doc_no', 'title_in_text', 'title_in_list'])
    .where('document', '=', id)
    .orderBy('no')
    .execute()
  const decisions = await tx
    .selectFrom('cases.decision')
    .select(['id', 'day', 'body', 'point', 'subject', 'outcome', 'vote'])
    .where('document', '=', id)
    .orderBy('point')
    .execute()
  return { ...row, annexes, decisions }
}

export interface NewDecision {
  id: string
  document?: string | undefined
  body?: string | undefined
  day?: string | undefined
  point?: number | undefined
  subject: string
  outcome: string
  vote?: string | undefined
}

export async function insertDecision(tx: Tx, world: World, d: NewDecision): Promise<void> {
  await tx
    .insertInto('cases.decision')
    .values({
      world,
      id: d.id,
      document: d.document ?? null,
      body: d.body ?? null,
      day: d.day ?? null,
      point: d.point ?? null,
      subject: d.subject,
      outcome: d.outcome,
      vote: d.vote ?? null,
    })
    .execute()
}
