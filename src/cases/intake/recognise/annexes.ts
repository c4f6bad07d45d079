import { clip, type Line } from './line.ts'

export interface AnnexFound {
  no: number
  docNo: string | null
  titleInText: string | null
  titleInList: string | null
  line: number
}

/** "2013-0235258-1 - 1: Anbefalinger …": an annex with the archive's number, as the list of files prints it. */
const listed = /^\s*(?:[-•*]\s*)?(\d{4}-\d{5,8}-\d{1,4})\s*-\s*(\d{1,3})\s*[:.]\s*(\S.*)$/
/** "1. Anbefalinger …", "1<tab>Erfaringsopsamling …", "Bilag 2 – Oversigt". */
const counted = /^\s*(?:[-•*]\s*)?(?:Bilag\s+)?(\d{1,3})(?:[.:)]|\t|\s+[-–]\s|\s{2,})\s*(\S.*)$/i

/** The annexes of each list: a paper that prints two lists has two titles of one annex, and both are kept. */
export function annexesIn(sections: readonly (readonly Line[])[]): { annexes: AnnexFound[]; used: number[] } {
  const annexes: AnnexFound[] = []
  const used: number[] = []
  for (const line of sections.flat()) {
    const [, docNo, no, title] = listed.exec(line.text) ?? []
    const [, plainNo, plainTitle] = docNo === undefined ? (counted.exec(line.text) ?? []) : []
    const [number, name] = [Number(no ?? plainNo), title ?? plainTitle]
    if (name === undefined || !Number.isInteger(number)) continue
    used.push(line.no)
    const there = annexes.find((a) => a.no === number)
    const words = clip(name, 300)
    if (there === undefined)
      annexes.push({
        no: number,
        docNo: docNo ?? null,
        titleInText: docNo === undefined ? words : null,
        titleInList: docNo === undefined ? null : words,
        line: line.no,
      })
    else if (docNo !== undefined) Object.assign(there, { docNo, titleInList: words })
  }
  return { annexes: annexes.toSorted((a, b) => a.no - b.no), used }
}

const person = String.raw`\p{Lu}\p{L}+(?:[ -]\p{Lu}[\p{L}.]*){1,4}`
const two = new RegExp(String.raw`^\s*(${person})\s*/\s*(${person})?\.?\s*$`, 'u')
const one = new RegExp(String.raw`^\s*/?\s*(${person})\.?\s*$`, 'u')

/** Who signed: "Eva Holm / Jens Bo", or the second on the line after the stroke. */
export function signersIn(lines: readonly Line[]): { names: string[]; line: number; used: number[] } | undefined {
  for (const [i, line] of lines.entries()) {
    const [, first, second] = two.exec(line.text) ?? []
    if (first === undefined) continue
    const bare = (name: string) => name.replace(/\.$/, '')
    if (second !== undefined) return { names: [first, bare(second)], line: line.no, used: [line.no] }
    const next = lines.slice(i + 1, i + 4).find((l) => l.text.trim() !== '')
    const other = next === undefined ? undefined : one.exec(next.text)?.[1]
    return {
      names: other ? [first, bare(other)] : [first],
      line: line.no,
      used: [line.no, ...(other && next ? [next.no] : [])],
    }
  }
  return undefined
}
