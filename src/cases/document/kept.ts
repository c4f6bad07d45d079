import type { Content } from './content.ts'
import type { DocumentGiven } from './document.input.ts'

/** A filed document, of which the register's form shows a part. */
export interface Stands {
  meeting_time: string | null
  meeting_place: string | null
  caseworker: string | null
  public_address: string | null
  ocr: boolean
  numbers: readonly { number: string; of: string }[]
  annexes: readonly AnnexStands[]
  content: Content
}

interface AnnexStands {
  no: number
  doc_no: string | null
  title_in_text: string | null
  title_in_list: string | null
}

/** What the form does not show stays as it is; whoever mends a theme takes nothing else away. */
export function withKept(given: DocumentGiven, stands: Stands): DocumentGiven {
  const { meeting_time, meeting_place, caseworker, public_address } = stands
  return {
    ...given,
    meetingTime: meeting_time ?? undefined,
    meetingPlace: meeting_place ?? undefined,
    caseworker: caseworker ?? undefined,
    publicAddress: public_address ?? undefined,
    ocr: stands.ocr,
    numbers: given.numbers.map((n) => {
      const of = stands.numbers.find(({ number }) => number === n.number)?.of
      return of === 'document' || of === 'case' ? { ...n, of } : n
    }),
    annexes: given.annexes.map((a) => {
      const was = stands.annexes.find(({ no }) => no === a.no)
      return was === undefined ? a : annexKept(a, was)
    }),
    content: stands.content,
  }
}

type Annex = DocumentGiven['annexes'][number]

/** The form shows one title, the list's before the text's: that one is mended, the other stays. */
function annexKept({ no, titleInList: shown }: Annex, was: AnnexStands): Annex {
  const inList = was.title_in_list !== null || was.title_in_text === null
  return {
    no,
    docNo: was.doc_no ?? undefined,
    titleInText: inList ? (was.title_in_text ?? undefined) : shown,
    titleInList: inList ? shown : undefined,
  }
}
