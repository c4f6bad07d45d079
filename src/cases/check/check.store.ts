import { sql } from 'kysely'
import type { Tx, World } from '../../platform/index.ts'
import { documentOf } from '../document/show.store.ts'
import type { Content } from '../document/content.ts'
import type { Archive, Filed, Registers } from './archive.ts'

/** The document and what it is held against, in its own world. */
export async function archiveOf(tx: Tx, id: string): Promise<Archive & { world: World }> {
  const d = await documentOf(tx, id)
  const world = d.world as World
  const registers = await registersOf(tx, world)
  const paper: Filed = {
    id,
    kind: d.kind,
    title: d.title,
    committee: d.committee,
    administration: d.administration,
    agendaItem: d.agenda_item,
    meetingDay: d.meeting_day,
    documentDay: d.document_day,
    numbers: d.numbers,
    annexes: d.annexes.map((a) => ({ no: a.no, titleInText: a.title_in_text, titleInList: a.title_in_list })),
    content: d.content,
  }
  return { world, paper, registers, others: await related(tx, paper, world, registers) }
}

/** Documents that say something of what this one speaks of: the same things, enterprises, or committees' money. */
async function related(tx: Tx, paper: Filed, world: World, { enterprises }: Registers): Promise<Filed[]> {
  const { statements, names, tables } = paper.content
  const abouts = [...new Set(statements.map((s) => s.about))]
  const spelled = new Set(names.map((n) => n.as.replace(/ \(.*\)$/, '').toLowerCase()))
  const meant = enterprises.filter(
    (e) =>
      names.some((n) => n.means === e.id) || [e.name, ...e.aliases].some((name) => spelled.has(name.toLowerCase())),
  )
  const spellings = meant.flatMap((e) => [e.name, ...e.aliases].map((name) => name.toLowerCase()))
  const committees = [...new Set(tables.flatMap((t) => t.rows.flatMap((r) => r.committee ?? [])))]
  const { rows } = await sql<Omit<Filed, 'numbers' | 'annexes' | 'content'> & { content: Partial<Content> }>`
    select d.id, d.kind, d.title, d.committee, d.administration, d.agenda_item as "agendaItem", d.meeting_day as "meetingDay",
           d.document_day as "documentDay", v.content
    from cases.document d
    join lateral (select content from cases.version v where v.document = d.id order by no desc limit 1) v on true
    where d.world = ${world} and d.id <> ${paper.id} and (
      exists (select from jsonb_array_elements(v.content -> 'statements') s where s ->> 'about' = any(${abouts}))
      or exists (select from jsonb_array_elements(v.content -> 'names') n
                 where n ->> 'means' = any(${meant.map((e) => e.id)})
                    or lower(regexp_replace(n ->> 'as', ' \\(.*\\)$', '')) = any(${spellings}))
      or exists (select from jsonb_path_query(v.content, '$.tables[*].rows[*].committee') c
                 where c #>> '{}' = any(${committees})))
    order by d.id`.execute(tx)
  return rows.map((row) => ({ ...row, numbers: [], annexes: [], content: { ...silent, ...row.content } }))
}

const silent: Content = { sections: [], points: [], tables: [], names: [], statements: [], citations: [] }

async function registersOf(tx: Tx, world: World): Promise<Registers> {
  const enterprises = await sql<Registers['enterprises'][number]>`
    select e.id, e.name, coalesce(array_agg(a.name order by a.name) filter (where a.name is not null), '{}') as aliases
    from registers.enterprise e left join registers.enterprise_alias a on a.enterprise = e.id
    where e.world = ${world} group by e.id, e.name order by e.id`.execute(tx)
  const codes = await tx
    .selectFrom('registers.appropriation_code')
    .select(['code', 'year', 'committee', 'control_area as controlArea'])
    .where('world', '=', world)
    .orderBy('year')
    .execute()
  const bodies = await tx
    .selectFrom('registers.body_name')
    .select(['body as id', 'name', 'valid_from as from', 'valid_to as to'])
    .where('world', '=', world)
    .orderBy('body')
    .orderBy(sql`valid_from nulls first`)
    .execute()
  return { enterprises: enterprises.rows, codes, bodies }
}

/** What readers have noticed, oldest first. */
export async function remarksOf(tx: Tx, document: string) {
  return tx
    .selectFrom('cases.remark')
    .select(['id', 'place', 'says', 'readings', 'made_on'])
    .where('document', '=', document)
    .orderBy('made_on')
    .orderBy('id')
    .execute()
}
