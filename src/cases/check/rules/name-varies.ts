import { grouped, reads, type Archive, type CheckRule, type Filed } from '../archive.ts'
import { loose, plain } from '../words.ts'

/**
 * One enterprise under several names, in this document or in this and others. An abbreviation that is told once ("Skolen for Alt (SFA)") is the same
 * name; so are capitals.
 */
export const nameVaries: CheckRule = (archive) => {
  const said = [archive.paper, ...archive.others].flatMap((paper) => mentions(paper, archive))
  return [...grouped(said, (m) => m.means)].flatMap(([id, own]) => {
    if (!own.some((m) => m.paper === archive.paper)) return []
    const told = new Set(own.flatMap((m) => m.short ?? []).map(plain))
    const names = new Set(own.map((m) => plain(m.full)).filter((name) => !told.has(name)))
    if (names.size < 2) return []
    const here = own.filter((m) => m.paper === archive.paper)
    const elsewhere = own.filter((m) => !here.some((mine) => plain(mine.as) === plain(m.as)))
    const first = [...grouped([...here, ...elsewhere], (m) => plain(m.as)).values()].flatMap((same) => same.slice(0, 1))
    return [
      {
        rule: 'NAME-VARIES',
        kind: 'differs' as const,
        where: `${archive.registers.enterprises.find((e) => e.id === id)?.name ?? first[0]?.full ?? id} står under flere navne`,
        readings: first.map((m) => reads(m.paper, m.place, m.as)),
      },
    ]
  })
}

interface Mentioned {
  paper: Filed
  means: string
  as: string
  /** "Skolen for Alt" and "SFA" of "Skolen for Alt (SFA)". */
  full: string
  short: string | undefined
  place: { says: string }
}

/**
 * The enterprises a document names, known by what the reader said they mean, or by a name or alias of the register. One that nobody knows is itself
 * under every spelling that is told alike: "Plan & Handling" and "Plan og Handling ApS".
 */
function mentions(paper: Filed, { registers }: Archive): Mentioned[] {
  const named = registers.enterprises.flatMap((e) => [e.name, ...e.aliases].map((name) => ({ name, id: e.id })))
  const known = new Map([
    ...named.map((n) => [loose(n.name), n.id] as const),
    ...named.map((n) => [plain(n.name), n.id] as const),
  ])
  return paper.content.names.flatMap((name): Mentioned[] => {
    if (name.kind !== 'enterprise') return []
    const [, full = name.as, short] = /^(.+?)\s*\(([^()]{2,12})\)$/.exec(name.as) ?? []
    const spelled = [plain(name.as), plain(full), loose(full)].flatMap((spelling) => known.get(spelling) ?? [])
    const means = name.means ?? spelled[0] ?? loose(full)
    return [{ paper, means, as: name.as, full, short, place: name.place }]
  })
}
