import type { Day } from '../../../kernel/day.ts'
import { daysIn, timeIn } from './days.ts'
import { partOf } from './headings.ts'
import { clip, type Found, type Line } from './line.ts'
import { noteCodeOf } from './numbers.ts'

export interface HeadFound {
  title?: Found<string>
  kind?: Found<'committee-paper' | 'budget-note' | 'memo'>
  item?: Found<number>
  meetingDay?: Found<Day>
  meetingTime?: Found<string>
  meetingPlace?: Found<string>
  documentDay?: Found<Day>
  caseworker?: Found<string>
  addressee?: Found<string>
  used: number[]
}

/** What a paper says of itself before it begins: title, kind, meeting, day, who wrote it and to whom. */
export function headIn(lines: readonly Line[]): HeadFound {
  const head: HeadFound = { used: [] }
  for (const [i, line] of lines.entries()) {
    const [, what = '', value = ''] =
      /^\s*(Mødedato|Mødested|Sagsbehandler|Notat til|Til|Dato)\s*:?\s*(.*)$/i.exec(line.text) ?? []
    const label = what.toLowerCase()
    const said =
      value.trim() === '' ? lines.slice(i + 1, i + 3).find((l) => l.text.trim() !== '') : { ...line, text: value }
    if (
      label === '' ||
      said === undefined ||
      (value.trim() !== '' && !/:/.test(line.text) && label !== 'sagsbehandler')
    ) {
      dayAlone(head, line)
      continue
    }
    if (labelled(head, label, said)) head.used.push(line.no, said.no)
  }
  titleOf(head, lines)
  meetingNamed(head, lines)
  kindOf(head, lines)
  return head
}

function labelled(head: HeadFound, label: string, { text, no }: Line): boolean {
  const words = clip(text, 200)
  const day = daysIn(text)[0]?.day
  const time = timeIn(text)
  if (label === 'mødedato' && day !== undefined) {
    head.meetingDay ??= { value: day, line: no }
    if (time !== undefined) head.meetingTime ??= { value: time, line: no }
    return true
  }
  if (label === 'dato' && day !== undefined) {
    head.documentDay ??= { value: day, line: no }
    return true
  }
  if (label === 'mødested') head.meetingPlace ??= { value: words, line: no }
  else if (label === 'sagsbehandler' && words.split(' ').length <= 6) head.caseworker ??= { value: words, line: no }
  else if (label === 'notat til' || (label === 'til' && no < 15)) head.addressee ??= { value: words, line: no }
  else return false
  return true
}

/** A day on a line of its own is the document's. */
function dayAlone(head: HeadFound, line: Line): void {
  const [found] = daysIn(line.text)
  if (found === undefined || line.text.trim().replace(/^den\s+/i, '') !== found.says) return
  head.documentDay ??= { value: found.day, line: line.no }
  head.used.push(line.no)
}

/** "Møde i Beskæftigelsesudvalget den 17. november 2026", on a line of its own at the top, is the meeting's day. */
function meetingNamed(head: HeadFound, lines: readonly Line[]): void {
  if (head.meetingDay !== undefined) return
  for (const line of lines.slice(0, 20)) {
    const days = daysIn(line.text)
    const [found] = days
    if (found === undefined || days.length > 1 || !/^\s*(?:ordinært |ekstraordinært )?møde(?:t|\b)/i.test(line.text))
      continue
    if (line.text.trim().length > 110) continue
    head.meetingDay = { value: found.day, line: line.no }
    const time = timeIn(line.text)
    if (time !== undefined) head.meetingTime ??= { value: time, line: line.no }
    head.used.push(line.no)
    return
  }
}

/** The heading of a paper: its item's, its note's, or the first line that is none of its labels. */
function titleOf(head: HeadFound, lines: readonly Line[]): void {
  const taken = new Set(head.used)
  const first = lines.slice(0, 30).filter((l) => l.text.trim() !== '' && !taken.has(l.no))
  const coded = first.find((l) => noteCodeOf(l.text) !== undefined)
  const start =
    coded ??
    first.find((l) => /^\s*\d{1,2}\.\s+\p{Lu}/u.test(l.text) && l.no < 6) ??
    first.find((l) => !isLetterhead(l.text) && partOf(l.text) === undefined && l.text.trim().length > 8)
  if (start === undefined) return
  const at = lines.indexOf(start)
  const rest = lines[at + 1]
  const goesOn =
    rest !== undefined &&
    /^\s*[\p{Ll}(]/u.test(rest.text) &&
    !/^\s*\(\d{4}/.test(rest.text) &&
    rest.text.trim().length < 110
  const whole = [start.text.trim(), goesOn ? rest.text.trim() : ''].filter(Boolean).join(' ')
  const [, item, title = whole] = /^(\d{1,2})\.\s+(\p{Lu}.*)$/u.exec(whole) ?? []
  if (item !== undefined) head.item = { value: Number(item), line: start.no }
  head.title = { value: clip(title.replace(/\s*\(\d{4}\s?-\s?\d{4,7}\)\s*$/, ''), 400), line: start.no }
  const letterhead = first.filter((l) => l.no < start.no && isLetterhead(l.text))
  head.used.push(...letterhead.map((l) => l.no), start.no, ...(goesOn ? [rest.no] : []))
}

function isLetterhead(text: string): boolean {
  const plain = text.trim()
  return /kommune$|forvaltningen$|^side \d|^notat til/i.test(plain) || plain === plain.toUpperCase()
}

function kindOf(head: HeadFound, lines: readonly Line[]): void {
  const of = (find: RegExp) => lines.find((l) => find.test(l.text))?.no
  const coded = head.title && noteCodeOf(head.title.value) ? head.title.line : undefined
  const note = coded ?? of(/\bbudgetnotat\b/i)
  const paper = of(/\bindstiller\b/i) ?? of(/^\s*indstilling(?: og beslutning)?\s*$/i)
  const memo = of(/^\s*(?:#+\s*)?(?:notat|orienteringsnotat)\b/i)
  if (coded !== undefined) head.kind = { value: 'budget-note', line: coded }
  else if (paper !== undefined) head.kind = { value: 'committee-paper', line: paper }
  else if (memo !== undefined) head.kind = { value: 'memo', line: memo }
  else if (note !== undefined) head.kind = { value: 'budget-note', line: note }
}
