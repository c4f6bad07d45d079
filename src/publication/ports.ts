import { sql } from 'kysely'
import { countAct, waitingAct, type Ports } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'publication',
    {
      label: ['indkøb lagt frem', 'indkøb lagt frem'],
      labelEn: ['purchase laid open', 'purchases laid open'],
      href: '/aabent',
    },
    ({ by }) => sql`(select distinct tender from publication.snapshot where world = ${by.world}) s`,
  ),
  waiting: waitingAct('publication', ['officer'], async ({ tx, by }) => {
    const { rows } = await sql<{ tender: string; title: string }>`
      select t.id as tender, v.content ->> 'title' as title
      from procurement.tender t
      join lateral (select max(version) as version, max(published_at) as at from procurement.tender_publication
        where tender = t.id) p on p.version is not null
      join procurement.tender_version v on v.tender = t.id and v.no = p.version
      where t.world = ${by.world} and not exists (select from publication.snapshot s
        where s.tender = t.id and s.published_at >= p.at)
      order by p.at, t.id`.execute(tx)
    return rows.map((r) => ({
      what: `Læg udbuddet “${r.title}” åbent frem`,
      why: 'Udbuddet er offentliggjort, og det, alle kan læse, er ældre.',
      href: `/aabent/udbud/${encodeURIComponent(r.tender)}/bekendtgoerelse`,
      due: null,
      weight: 1 as const,
    }))
  }),
}
