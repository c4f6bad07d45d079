/** What a paper is made of: its kind says which parts it has; a part is texts and what is inserted between them. */
export const paperKinds = ['indstilling', 'orientering', 'budgetnotat', 'notat'] as const
export type PaperKind = (typeof paperKinds)[number]

export const partKeys = ['summary', 'recommendation', 'problem', 'solution', 'economy', 'process', 'decision'] as const
export type PartKey = (typeof partKeys)[number]

export type PartBlock = { kind: 'text'; text: string } | { kind: 'insert'; source: string; of: string }

export interface Part {
  key: PartKey
  blocks: PartBlock[]
}

export const kindNames: Record<PaperKind, string> = {
  indstilling: 'Indstilling',
  orientering: 'Orientering',
  budgetnotat: 'Budgetnotat',
  notat: 'Notat',
}

export const kindHints: Record<PaperKind, string> = {
  indstilling: 'Udvalget skal beslutte noget, punkt for punkt.',
  orientering: 'Udvalget skal vide noget og tager det til efterretning.',
  budgetnotat: 'Et forslag med pris til budgetforhandlingerne.',
  notat: 'Et svar eller en redegørelse.',
}

export const partNames: Record<PartKey, string> = {
  summary: 'Resumé',
  recommendation: 'Indstilling',
  problem: 'Problemstilling',
  solution: 'Løsning',
  economy: 'Økonomi',
  process: 'Videre proces',
  decision: 'Beslutning',
}

export const partHints: Record<PartKey, string> = {
  summary: 'To-tre sætninger: hvad sagen er, og hvad udvalget skal.',
  recommendation: 'Hvem indstiller. Punkterne skrives i feltet nedenfor.',
  problem: 'Hvorfor sagen rejses, og hvad der er besluttet før.',
  solution: 'Hvad der foreslås, og hvad andre muligheder ville betyde.',
  economy: 'Hvad det koster, hvor pengene er, og hvad der er brugt. Hent tallene; skriv dem ikke af.',
  process: 'Hvad der sker bagefter, og hvornår udvalget hører om det igen.',
  decision: 'Lad den stå tom: hvad udvalget beslutter, skrives ind efter mødet under Beslutninger.',
}

const partsByKind: Record<PaperKind, readonly PartKey[]> = {
  indstilling: partKeys,
  orientering: ['summary', 'problem', 'economy', 'process'],
  budgetnotat: ['summary', 'problem', 'solution', 'economy', 'process'],
  notat: ['summary', 'problem', 'solution', 'economy', 'process'],
}

/** The parts a kind has, in the paper's order. */
export function partsOfKind(kind: PaperKind): readonly PartKey[] {
  return partsByKind[kind]
}

export function hasPoints(kind: PaperKind): boolean {
  return kind === 'indstilling'
}

/** Every part of the kind once, in order; a part of another kind that holds something is kept behind them. */
export function inOrder(kind: PaperKind, parts: readonly Part[]): Part[] {
  const own = partsOfKind(kind).map((key): Part => ({ key, blocks: blocksOf(parts, key) }))
  const others = partKeys
    .filter((key) => !partsOfKind(kind).includes(key))
    .map((key): Part => ({ key, blocks: blocksOf(parts, key) }))
    .filter((p) => p.blocks.length > 0)
  return [...own, ...others]
}

/** Without the texts that say nothing. */
export function tidied(parts: readonly Part[]): Part[] {
  return parts.map((p) => ({ ...p, blocks: p.blocks.filter((b) => b.kind === 'insert' || b.text.trim() !== '') }))
}

function blocksOf(parts: readonly Part[], key: PartKey): PartBlock[] {
  return parts.filter((p) => p.key === key).flatMap((p) => p.blocks)
}

/** The summary's words: what a paper of the first kind called its introduction. */
export function introductionOf(parts: readonly Part[]): string {
  return blocksOf(parts, 'summary')
    .flatMap((b) => (b.kind === 'text' ? [b.text] : []))
    .join('\n\n')
}

export function withIntroduction(parts: readonly Part[], text: string): Part[] {
  const others = parts.filter((p) => p.key !== 'summary')
  const inserts = blocksOf(parts, 'summary').filter((b) => b.kind === 'insert')
  return [{ key: 'summary', blocks: [{ kind: 'text', text }, ...inserts] }, ...others]
}

/** A paper from before there were parts: its introduction, and the use of its agreement. */
export function partsFrom(introduction: string | null, agreement: string | null): Part[] {
  const use: PartBlock[] = agreement === null ? [] : [{ kind: 'insert', source: 'agreement-use', of: agreement }]
  return [
    { key: 'summary', blocks: introduction === null ? [] : [{ kind: 'text', text: introduction }] },
    { key: 'economy', blocks: use },
  ]
}
