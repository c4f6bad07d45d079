import { Refusal } from '../../kernel/refusal.ts'

/** Where an evaluation stands. Each is told by the rows there are. */
export const stages = ['sealed', 'judging', 'scoring', 'agreeing', 'locked', 'priced', 'evaluated'] as const
export type Stage = (typeof stages)[number]

export interface Evaluator {
  person: string
  name: string
  /** Null until declared. */
  conflict: boolean | null
  released: string | null
  submittedAt: string | null
}

export interface Locked {
  at: string
  by: string
  sha256: string
}

export interface Standing {
  qualityOpenedAt: string | null
  priceOpenedAt: string | null
  admissible: Locked | null
  quality: Locked | null
  evaluators: Evaluator[]
  /** Lots whose evaluation has been reckoned. */
  evaluated: number[]
}

export function stageOf(s: Standing): Stage {
  if (s.evaluated.length > 0) return 'evaluated'
  if (s.quality) return s.priceOpenedAt === null ? 'locked' : 'priced'
  if (s.qualityOpenedAt === null) return 'sealed'
  if (!s.admissible) return 'judging'
  return allIn(s) ? 'agreeing' : 'scoring'
}

/** Those whose points are waited for: with a conflict one is out, and released one is too. */
export function active(s: Pick<Standing, 'evaluators'>): Evaluator[] {
  return s.evaluators.filter((e) => e.released === null && e.conflict !== true)
}

export function allIn(s: Pick<Standing, 'evaluators'>): boolean {
  const those = active(s)
  return those.length > 0 && those.every((e) => e.submittedAt !== null)
}

const notNow: Record<Stage, string> = {
  sealed: 'Tilbuddene er ikke åbnet endnu.',
  judging: 'Det er ikke låst endnu, hvilke tilbud der er antagelige.',
  scoring: 'Bedømmerne er ved at give point hver for sig.',
  agreeing: 'Alle bedømmere har afleveret, og det samlede resultat drøftes.',
  locked: 'Kvaliteten er låst, og priserne er ikke åbnet endnu.',
  priced: 'Priserne er åbnet, og evalueringen er ikke regnet ud.',
  evaluated: 'Evalueringen er regnet ud og ligger fast.',
}

const rules: Partial<Record<Stage, string>> = {
  scoring: 'ALONE-FIRST',
  locked: 'QUALITY-LOCK',
  priced: 'QUALITY-LOCK',
  evaluated: 'QUALITY-LOCK',
}

/** @throws Refusal conflict, saying where the evaluation stands, when it is not at one of the stages */
export function mustBeAt(s: Standing, ...wanted: readonly Stage[]): void {
  const stage = stageOf(s)
  if (!wanted.includes(stage)) throw new Refusal('conflict', notNow[stage], { rule: rules[stage] ?? 'STATE' })
}
