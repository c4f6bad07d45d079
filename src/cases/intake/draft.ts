import type { DraftGiven, Kept } from './draft.input.ts'
import { mended } from './recognise/letters.ts'
import { clip } from './recognise/line.ts'
import { bodiesIn, type Body } from './recognise/names.ts'
import { noteCodeOf } from './recognise/numbers.ts'
import { recognise, type Recognised } from './recognise/recognise.ts'

type DocumentDraft = DraftGiven['document']

/** Read a text as the draft of a document: what was recognised, with its place, and what was not understood. */
export function draftOf(text: string, fileName: string, bodies: readonly Body[]): Kept {
  const found = recognise(text, bodies)
  const document = documentOf(found, fileName, bodies)
  return {
    draft: {
      document,
      ...(found.decision === null ? {} : { decision: decisionOf(found.decision) }),
      remarks: found.remarks,
    },
    places: placesOf(found, document),
    missed: found.missed,
  }
}

function documentOf(found: Recognised, fileName: string, bodies: readonly Body[]): DocumentDraft {
  const { head } = found
  const printed = head.title?.value ?? fileName.replace(/\.[^.]+$/, '')
  const names = bodies.map((b) => b.name)
  const code = noteCodeOf(printed)
  const id = suggestedId(found, code, fileName)
  return {
    id,
    kind: head.kind?.value ?? 'other',
    title: clip(mended(printed, names), 400),
    numbers: [
      ...(code === undefined ? [] : [{ number: code, of: 'document' as const }]),
      ...found.numbers.map(({ value: n }) => ({
        number: n.number,
        of: n.of,
        ...(n.system === null ? {} : { system: n.system }),
      })),
    ],
    ...given('agendaItem', head.item?.value),
    ...given('committee', bodyOf(found, 'committee', bodies)),
    ...given('administration', bodyOf(found, 'administration', bodies)),
    ...given('meetingDay', head.meetingDay?.value),
    ...given('meetingTime', head.meetingTime?.value),
    ...given('meetingPlace', head.meetingPlace?.value),
    ...given('documentDay', head.documentDay?.value),
    ...given('addressee', head.addressee?.value),
    ...given('caseworker', head.caseworker?.value),
    ocr: lostLetters(found) >= 5,
    signedBy: found.signers?.names ?? [],
    annexes: found.annexes.map((a) => ({
      no: a.no,
      ...given('docNo', a.docNo ?? undefined),
      ...given('titleInText', a.titleInText ?? undefined),
      ...given('titleInList', a.titleInList ?? undefined),
    })),
    content: contentOf(found, code ?? id, bodies),
  }
}

function contentOf(found: Recognised, about: string, bodies: readonly Body[]): NonNullable<DocumentDraft['content']> {
  const names = bodies.map((b) => b.name)
  return {
    sections: found.headings.map((h) => ({
      ...given('no', h.no ?? undefined),
      title: clip(mended(h.title, names), 300),
      level: h.level,
      place: at(h.line),
    })),
    points: found.points.map(({ value: p, line }) => ({
      no: p.no,
      asks: p.asks,
      says: p.says,
      ...given('namesBody', bodiesIn([{ no: line, raw: p.body, text: p.body }], bodies)[0]?.body.id),
      place: at(line),
    })),
    tables: found.tables.map((t) => ({ ...t.table, caption: mended(t.table.caption, names) })),
    statements: found.amounts.flatMap((a, i) =>
      a.measure === null
        ? []
        : [
            {
              ...{ kind: 'amount' as const, id: `amount-${i + 1}`, about, place: at(a.line), measure: a.measure },
              ...{ thousandDkk: a.thousandDkk, per: a.per, says: a.says },
              ...given('from', a.from),
              ...given('to', a.to),
            },
          ],
    ),
    citations: found.citations.map((c) => ({
      label: c.label,
      ...given('day', c.day ?? undefined),
      ...given('body', c.body ?? undefined),
      ...given('item', c.item ?? undefined),
      place: at(c.line),
    })),
  }
}

function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>)
}

function at(line: number): { says: string; line: number } {
  return { says: `linje ${line}`, line }
}

/** The committee a point names or the paper is to; the administration that recommends or whose letterhead it is. A name in passing is neither. */
function bodyOf(
  { bodies: met, points, head, lines }: Recognised,
  kind: string,
  bodies: readonly Body[],
): string | undefined {
  const first = (list: readonly { body: Body }[]) => list.find((b) => b.body.kind === kind)?.body.id
  const asked = points.flatMap((p) => bodiesIn([{ no: p.line, raw: p.value.body, text: p.value.body }], bodies))
  if (kind === 'committee') return first([...asked, ...met])
  const top = (head.title?.line ?? 0) + (head.kind?.value === 'memo' ? 0 : 20)
  return first(met.filter((m) => m.line <= top || /\bindstiller\b/i.test(lines[m.line - 1]?.text ?? '')))
}

/** "DOC-2013-0235258", "DOC-2017-BI105": the year and what the paper is known by. A person may choose another. */
function suggestedId({ head, numbers }: Recognised, code: string | undefined, fileName: string): string {
  const year = (head.meetingDay ?? head.documentDay)?.value.slice(0, 4)
  if (code !== undefined) return ['DOC', year, code].filter(Boolean).join('-')
  const number = numbers[0]?.value.number.replace(/\s+/g, '')
  if (number !== undefined) return `DOC-${number}`
  const words = fileName.replace(/\.[^.]+$/, '').match(/[A-Za-zÆØÅæøå0-9]+/g) ?? ['papir']
  return ['DOC', year, words.join('-').slice(0, 40).toUpperCase()].filter(Boolean).join('-')
}

/** How many words of the headings and the first lines had lost a letter: a paper that was scanned has many. */
function lostLetters({ lines }: Recognised): number {
  return lines.reduce((n, l) => (n >= 5 || mended(l.text) === l.text ? n : n + 1), 0)
}

function decisionOf(d: NonNullable<Recognised['decision']>): NonNullable<DraftGiven['decision']> {
  const { says, line, outcome, vote, points } = d
  return {
    says,
    line,
    outcome: outcome ?? undefined,
    vote: vote ?? undefined,
    points: points.map((p) => ({ no: p.no, outcome: p.outcome })),
  }
}

function placesOf(
  { head, numbers, bodies, annexes, signers, tables, lines }: Recognised,
  document: DocumentDraft,
): Kept['places'] {
  const heads = [
    'title',
    'kind',
    'item',
    'meetingDay',
    'meetingTime',
    'meetingPlace',
    'documentDay',
    'caseworker',
    'addressee',
  ] as const
  const firstOf = (kind: string) => bodies.find((b) => b.body.id === document[kind as 'committee' | 'administration'])
  const found: [string, number | undefined][] = [
    ...heads.map((what): [string, number | undefined] => [what, head[what]?.line]),
    ...numbers.map((n): [string, number] => [`number ${n.value.number}`, n.line]),
    ...['committee', 'administration'].map((kind): [string, number | undefined] => [kind, firstOf(kind)?.line]),
    ...annexes.map((a): [string, number] => [`annex ${a.no}`, a.line]),
    ['signedBy', signers?.line],
    ...tables.flatMap((t): [string, number][] => [
      [`table ${t.table.id}`, t.line],
      ...t.table.rows.map((r, i): [string, number] => [`table ${t.table.id} row ${r.id}`, t.rowLines[i] ?? t.line]),
    ]),
  ]
  return found.flatMap(([what, line]) =>
    line === undefined ? [] : [{ what, line, original: clip(lines[line - 1]?.raw ?? '', 300) }],
  )
}
