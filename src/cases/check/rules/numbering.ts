import { grouped, listed, reads, tableName, type CheckRule, type Filed } from '../archive.ts'

/** Two tables with one number. */
export const tableNumberTwice: CheckRule = ({ paper }) =>
  [...grouped(numbered(paper), (t) => t.number).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      rule: 'TABLE-NUMBER-TWICE',
      kind: 'differs',
      where: `Flere tabeller hedder ${same[0]?.number}`,
      readings: same.map((t) => reads(paper, t.number, t.caption)),
    }))

/** A number in the row of tables that no table has. */
export const tableNumberGap: CheckRule = ({ paper }) => {
  const tables = numbered(paper).flatMap((t) => {
    const no = /(\d+)\s*$/.exec(t.number)?.[1]
    return no === undefined ? [] : [{ ...t, no: Number(no) }]
  })
  const has = new Set(tables.map((t) => t.no))
  const last = Math.max(0, ...has)
  if (last > most) return []
  const missing = Array.from({ length: last }, (_, i) => i + 1).filter((no) => !has.has(no))
  const next = tables.find((t) => t.no > (missing[0] ?? last))
  if (!next) return []
  const names = `Tabel ${listed(missing.map(String))}`
  return [
    {
      rule: 'TABLE-NUMBER-GAP',
      kind: 'missing',
      where: `${names} findes ikke`,
      readings: [reads(paper, names, 'intet'), reads(paper, next.number, `${next.number}: ${next.caption}`)],
    },
  ]
}

/** A number beyond this is no place in a row of tables. */
const most = 200

/** Two sections beside each other with one number. */
export const sectionNumberTwice: CheckRule = ({ paper }) => {
  const above: string[] = []
  const places = paper.content.sections.map((section, i) => {
    above.length = section.level - 1
    const under = `${section.level} ${above.join(' / ')}`
    above[section.level - 1] = `${i}`
    return { ...section, under }
  })
  const withNumber = places.filter((s) => s.no !== undefined)
  return [...grouped(withNumber, (s) => `${s.under} ${s.no}`).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      rule: 'SECTION-NUMBER-TWICE',
      kind: 'differs',
      where: `Flere afsnit har nummer ${same[0]?.no}`,
      readings: same.map((s) => reads(paper, s.place ?? s.title, `${s.no} ${s.title}`)),
    }))
}

function numbered(paper: Filed) {
  return paper.content.tables.flatMap((t) => (t.printedNumber ? [{ ...t, number: tableName(t) }] : []))
}
