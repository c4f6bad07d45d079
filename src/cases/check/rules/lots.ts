import { grouped, reads, statements, type CheckRule, type Filed, type Finding } from '../archive.ts'
import { likeness } from '../words.ts'

type Lot = ReturnType<typeof lotsOf>[number]

/** Two documents that give two lots of the same group each other's content: the titles are more alike crosswise than straight. */
export const lotSwapped: CheckRule = ({ paper, others }) =>
  others.flatMap((other) =>
    shared(paper, other).flatMap(([a, b]) => {
      const numbers = a.map((l) => l.no).filter((no) => b.some((l) => l.no === no))
      return pairs(numbers).flatMap(([i, j]) => {
        const [a1, a2, b1, b2] = [lot(a, i), lot(a, j), lot(b, i), lot(b, j)]
        return a1 && a2 && b1 && b2 && swapped(a1, a2, b1, b2) ? [finding([paper, a1, a2], [other, b1, b2])] : []
      })
    }),
  )

/** A lot without a title among lots that have one. */
export const lotUntitled: CheckRule = ({ paper }) =>
  [...grouped(lotsOf(paper), (l) => l.about).values()].flatMap((lots) => {
    const titled = lots.filter((l) => l.title !== undefined)
    if (titled.length === 0) return []
    return lots
      .filter((l) => l.title === undefined)
      .map((l) => ({
        rule: 'LOT-UNTITLED',
        kind: 'missing',
        where: `Titlen på udbudsområde ${l.no}`,
        readings: [
          reads(paper, l.place, `Udbudsområde ${l.no}: ingen titel`),
          ...titled.slice(0, 1).map((t) => reads(paper, t.place, `Udbudsområde ${t.no}: ${t.title}`)),
        ],
      }))
  })

function lotsOf(paper: Filed) {
  return statements(paper, 'lot')
}

function shared(paper: Filed, other: Filed): [Lot[], Lot[]][] {
  const theirs = grouped(lotsOf(other), (l) => l.about)
  return [...grouped(lotsOf(paper), (l) => l.about)].flatMap(([about, lots]): [Lot[], Lot[]][] => {
    const same = theirs.get(about)
    return same ? [[lots, same]] : []
  })
}

function lot(lots: readonly Lot[], no: number): Lot | undefined {
  return lots.find((l) => l.no === no)
}

function pairs(numbers: readonly number[]): [number, number][] {
  return numbers.flatMap((a, i) => numbers.slice(i + 1).map((b): [number, number] => [a, b]))
}

/** Both must have something of the other, so that a mere new wording is no swap. */
function swapped(a1: Lot, a2: Lot, b1: Lot, b2: Lot): boolean {
  const alike = (x: Lot, y: Lot) => likeness(x.title ?? '', y.title ?? '')
  const [cross1, cross2] = [alike(a1, b2), alike(a2, b1)]
  return cross1 > 0 && cross2 > 0 && cross1 + cross2 > alike(a1, b1) + alike(a2, b2)
}

function finding(one: [Filed, Lot, Lot], two: [Filed, Lot, Lot]): Finding {
  const said = (lots: Lot[]) => lots.map((l) => `Udbudsområde ${l.no}: ${l.title}`).join('; ')
  return {
    rule: 'LOT-SWAPPED',
    kind: 'differs',
    where: `Udbudsområde ${one[1].no} og ${one[2].no} har byttet indhold`,
    readings: [one, two].map(([paper, first, second]) => reads(paper, first.place, said([first, second]))),
  }
}
