import type { Child } from 'hono/jsx'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import type { Fact } from '../../platform/web/ui/index.ts'
import { Provenance } from '../../platform/web/ui/provenance.tsx'
import { unknownIn } from '../../platform/web/worlds.ts'
import { noteHref } from './addresses.ts'
import type { NoteShown } from './note.view.ts'
import { indicatorWords } from './version/diff.ts'

/** What the note says, in the order the negotiations ask: who asked, what came before, who decides, where, with which risk and aim. */
export function factsOf(note: NoteShown): Fact[] {
  const unknown = <span class="soft">{unknownIn(note.world)}</span>
  return [
    { label: 'Prisniveau', value: note.priceLevel === null ? unknown : `${note.priceLevel} p/l` },
    { label: 'Bestilt af', value: note.requestedBy ?? unknown },
    ...said('Budgetpakke', note.package),
    { label: 'Forvaltning', value: note.administration ?? unknown, note: partners(note) },
    { label: 'Udvalgsbehandling', value: treated(note) },
    ...said('Udmøntning', note.releaseBy && `Skal forelægges ${note.releaseBy}, før pengene bruges`),
    ...listed('Bygger på', note.predecessors.map(predecessor(note))),
    ...listed(
      'Følges op af',
      note.followedBy.map(({ code, title }) => <a href={noteHref(code)}>{title}</a>),
    ),
    ...listed('Årsværk', note.staffing.map(staffing)),
    ...where(note),
    ...said('Adresse', note.address),
    ...listed('Kategori', note.category.ticked, note.category.heading),
    ...listed(
      'Høring',
      note.hearings.map((h) => `${h.body}: ${h.held ? 'ja' : 'nej'}`),
    ),
    ...risk(note),
    ...listed('Mål', note.indicators.map(indicatorWords)),
    { label: 'Kilde', value: <Provenance source={note.source} /> },
  ]
}

function said(label: string, value: string | undefined): Fact[] {
  return value === undefined || value === '' ? [] : [{ label, value }]
}

function listed(label: string, values: readonly Child[], note?: string): Fact[] {
  if (values.length === 0) return []
  const value =
    values.length === 1 ? (
      values[0]
    ) : (
      <ul class="plain-list">
        {values.map((v) => (
          <li>{v}</li>
        ))}
      </ul>
    )
  return [{ label, value, note }]
}

function partners({ partners: names }: NoteShown): string | undefined {
  return names.length === 0 ? undefined : `Sammen med ${names.join(', ')}`
}

function treated({ treatedByCommittee: by }: NoteShown) {
  if (by === null) return 'Ikke udvalgsbehandlet'
  return <a href={by.href}>{by.day === null ? by.label : `${by.label}, ${formatDay(by.day)}`}</a>
}

/** To the note itself, or to the row of this note that has its money. */
function predecessor({ tables }: NoteShown) {
  return (p: NoteShown['predecessors'][number]) => {
    const row = tables.some((t) => t.rows.some((r) => r.id === p.code))
    const href = p.isNote ? noteHref(p.code ?? '') : row ? `#raekke-${p.code}` : undefined
    return (
      <>
        {href === undefined ? p.label : <a href={href}>{p.label}</a>}
        {p.says === undefined ? null : <span class="fact-note">{p.says}</span>}
      </>
    )
  }
}

function staffing(post: NoteShown['staffing'][number]) {
  const posts = String(post.postsHundredths / 100).replace('.', ',')
  const sum = `${posts} × ${formatKroner(post.pricePerPostOere)} = ${formatKroner(post.yearlyOere)} om året`
  return (
    <>
      {post.row === undefined ? post.label : <a href={`#raekke-${post.row}`}>{post.label}</a>}
      <span class="fact-note">{sum}</span>
    </>
  )
}

function where({ citywide, districts }: NoteShown): Fact[] {
  if (citywide === true) return [{ label: 'Bydele', value: 'Bydækkende' }]
  if (districts.length === 0) return citywide === false ? [{ label: 'Bydele', value: 'Ikke bydækkende' }] : []
  const names = (list: NoteShown['districts']) => list.map((d) => d.name).join(', ')
  const [ticked, unread] = [districts.filter((d) => d.ticked), districts.filter((d) => d.unreadable === true)]
  const blank = districts.filter((d) => !d.ticked && d.unreadable !== true)
  const notes = [
    blank.length === 0 ? '' : `Uden kryds: ${names(blank)}.`,
    unread.length === 0 ? '' : `Krydset kan ikke læses: ${names(unread)}.`,
  ].filter(Boolean)
  return [{ label: 'Bydele', value: names(ticked) || 'Ingen kryds', note: notes.join(' ') || undefined }]
}

function risk({ risk: { says, reasons } }: NoteShown): Fact[] {
  if (says === undefined && reasons.length === 0) return []
  const note = reasons.length === 0 ? undefined : `Fordi: ${reasons.join('; ')}`
  return [{ label: 'Risiko', value: says ?? 'Ikke vurderet i ord', note }]
}
