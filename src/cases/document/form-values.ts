import { formatDay, type Day } from '../../kernel/day.ts'

/** What the register's form sends, as the act takes it; each line of a list is one member. */
export function headFrom(values: Readonly<Record<string, string>>) {
  const { numbers = '', annexes = '', signedBy = '', open, version: _, reason: __, _key: ___, ...plain } = values
  return {
    ...plain,
    open: open === 'ja',
    numbers: lines(numbers).map((line) => {
      const [number = '', system = ''] = line.split(',').map((part) => part.trim())
      return { number, system, of: 'case' as const }
    }),
    annexes: lines(annexes).map((line, i) => {
      const [, no, title] = /^(?:bilag\s*)?(\d{1,3})[.:)]?\s+(.+)$/i.exec(line) ?? []
      return { no: no === undefined ? i + 1 : Number(no), titleInList: title ?? line }
    }),
    signedBy: signedBy
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  }
}

interface Head {
  title: string
  kind: string
  theme: string | null
  committee: string | null
  administration: string | null
  meeting_day: Day | null
  document_day: Day | null
  agenda_item: number | null
  sender: string | null
  addressee: string | null
  remark: string | null
  open: boolean
  version: number
  signed_by: readonly string[]
  numbers: readonly { number: string; system: string | null }[]
  annexes: readonly { no: number; title_in_text: string | null; title_in_list: string | null }[]
}

/** A filed document as its form shows it. */
export function valuesFrom(d: Head): Record<string, string> {
  return {
    title: d.title,
    kind: d.kind,
    theme: d.theme ?? '',
    committee: d.committee ?? '',
    administration: d.administration ?? '',
    meetingDay: dayText(d.meeting_day),
    documentDay: dayText(d.document_day),
    agendaItem: d.agenda_item === null ? '' : String(d.agenda_item),
    sender: d.sender ?? '',
    addressee: d.addressee ?? '',
    remark: d.remark ?? '',
    open: d.open ? 'ja' : '',
    version: String(d.version),
    signedBy: d.signed_by.join(', '),
    numbers: d.numbers.map((n) => (n.system === null ? n.number : `${n.number}, ${n.system}`)).join('\n'),
    annexes: d.annexes.map((a) => `${a.no}. ${a.title_in_list ?? a.title_in_text ?? ''}`).join('\n'),
  }
}

const dayText = (day: Day | null): string => (day === null ? '' : formatDay(day))

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
