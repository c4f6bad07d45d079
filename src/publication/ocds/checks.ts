import { closedLists } from './codelists.ts'
import { referencesOf } from './references.ts'
import type { Json, Release, Value } from './release.ts'
import { weightProblems } from './weight-problems.ts'

/** A fault the schema does not see, and where it is. */
export interface Problem {
  at: string
  says: string
}

/** Own checks of a process's releases, before anything leaves the house. Empty when nothing is wrong. */
export function problemsIn(releases: readonly Release[]): Problem[] {
  const ids = releases.map((r) => r.id)
  return [
    ...twice(ids).map((id) => ({ at: 'releases', says: `Udgivelsen ${id} står to gange` })),
    ...(new Set(releases.map((r) => r.ocid)).size > 1
      ? [{ at: 'releases', says: 'Udgivelserne har ikke samme ocid' }]
      : []),
    ...releases.flatMap((r, i) => releaseProblems(r, `releases.${i}`)),
  ]
}

function releaseProblems(r: Release, at: string): Problem[] {
  return [
    ...(/^ocds-[a-z0-9]{6}-.+/.test(r.ocid)
      ? []
      : [{ at: `${at}.ocid`, says: 'Processens ocid har ikke et gyldigt præfiks' }]),
    ...(r.id.includes('#') ? [{ at: `${at}.id`, says: 'Udgivelsens nummer må ikke have tegnet #' }] : []),
    ...walk(r as unknown as Json, at),
    ...weightProblems(r, at),
    ...referencesOf(r, at),
  ]
}

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const dateNames = new Set(['date', 'startDate', 'endDate', 'maxExtentDate', 'dateSigned', 'dateMet', 'dueDate'])

/** Every field, however deep: no empty ones, no id twice in a list, dates with zone, codes from their closed list. */
function walk(o: Json, at: string): Problem[] {
  return Object.entries(o).flatMap(([name, value]) => {
    const here = `${at}.${name}`
    return [...fieldProblems(name, value, here), ...deeper(value, here)]
  })
}

function deeper(value: Value, here: string): Problem[] {
  if (Array.isArray(value)) {
    const objects = value.filter((v): v is Json => typeof v === 'object' && !Array.isArray(v))
    const ids = objects.flatMap((v) => (typeof v['id'] === 'string' ? [v['id']] : []))
    return [
      ...twice(ids).map((id) => ({ at: here, says: `Nummeret ${id} står to gange` })),
      ...objects.flatMap((v, i) => walk(v, `${here}.${i}`)),
    ]
  }
  return typeof value === 'object' ? walk(value, here) : []
}

function fieldProblems(name: string, value: Value, at: string): Problem[] {
  if (isEmpty(value)) return [{ at, says: 'Feltet er tomt' }]
  if (dateNames.has(name) && (typeof value !== 'string' || !zoned.test(value)))
    return [{ at, says: 'Tidspunktet har ikke klokkeslæt og tidszone' }]
  const list = closedLists.find((l) => l.at.test(at))
  if (!list) return []
  const codes = Array.isArray(value) ? value : [value]
  const wrong = codes.filter((c) => typeof c !== 'string' || !list.codes.includes(c))
  return wrong.map((c) => ({ at, says: `Koden ${JSON.stringify(c)} er ikke på listen` }))
}

function isEmpty(value: Value): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
}
