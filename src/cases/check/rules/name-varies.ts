import { grouped, reads, type Archive, type CheckRule, type Filed } from '../archive.ts'
import { plain } from '../words.ts'

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
        where: `${archive.registers.enterprises.find((e) => e.id === id)?.name ?? id} står under flere navne`,
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

/** The enterprises a document names, known by what the reader said they mean, or by a name or alias of the register. */
function mentions(paper: Filed, { registers }: Archive): Mentioned[] {
  const known = new Map(
    registers.enterprises.flatMap((e) => [e.name, ...e.aliases].map((name) => [plain(name), e.id] as const)),
  )
  return paper.content.names.flatMap((name): Mentioned[] => {
    if (name.kind !== 'enterprise') return []
    const [, full = name.as, short] = /^(.+?)\s*\(([^()]{2,12})\)$/.exec(name.as) ?? []
    const means = name.means ?? known.get(plain(name.as)) ?? known.get(plain(full))
    return means === undefined ? [] : [{ paper, means, as: name.as, full, short, place: name.place }]
  })
}
