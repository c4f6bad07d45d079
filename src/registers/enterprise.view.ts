import { unknownIn } from '../platform/web/worlds.ts'

/** What an enterprise is to the municipality. */
export function kindWords(kind: string): string {
  return kinds[kind] ?? kind
}

/** A number printed in no paper is said to be so, never left as an empty cell. */
export function cvrWords(cvr: string | null, world: string): string {
  if (cvr !== null) return cvr
  return world === 'papers' ? 'ikke trykt i papirerne' : unknownIn(world)
}

/** "1 virksomhed", "20 virksomheder" */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** One sentence for what the list shows. */
export function foundWords(view: { total: number; query: string; kind: string; world: string }): string {
  const { total, query, kind, world } = view
  const what = { supplier: ['leverandør', 'leverandører'], employer: ['arbejdsplads', 'arbejdspladser'] }[kind]
  const [one = '', many = ''] = what ?? ['virksomhed', 'virksomheder']
  const where = world === 'papers' ? 'i papirerne' : 'i registret'
  const named = query === '' ? '' : ` med »${query}« i navnet`
  return total === 0 ? `Ingen ${many} ${where}${named}.` : `${counted(total, one, many)} ${where}${named}.`
}

/** A number for the register out of the name and the form's own suffix: "Café Grøn" and 'a1b2' → 'cafe-groen-a1b2'. */
export function enterpriseCode(name: string, suffix: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${plain.slice(0, 60) || 'virksomhed'}-${suffix.replace(/[^a-z0-9]/g, '').slice(0, 8)}`
}

const kinds: Readonly<Record<string, string>> = {
  supplier: 'Leverandør',
  employer: 'Arbejdsplads',
  both: 'Leverandør og arbejdsplads',
}
