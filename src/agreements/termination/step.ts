import type { ByWhom } from './termination.ts'

export const stepKinds = ['dialogue', 'improvement'] as const
export type StepKind = (typeof stepKinds)[number]
export type Missing = StepKind

export const stepNames: Readonly<Record<StepKind, string>> = { dialogue: 'Dialog', improvement: 'Aftalt forbedring' }

/**
 * What should have come first and has not been written: dialogue, then improvement, then termination (C25). A supplier that gives notice itself, or both
 * together, need neither.
 */
export function missingSteps(
  who: ByWhom,
  lot: string | null,
  steps: readonly { kind: StepKind; lot: string | null }[],
): Missing[] {
  if (who !== 'municipality') return []
  const counts = steps.filter((s) => lot === null || s.lot === null || s.lot === lot)
  return stepKinds.filter((kind) => !counts.some((s) => s.kind === kind))
}
