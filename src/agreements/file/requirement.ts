import { daysBetween, type Day } from '../../kernel/day.ts'
import type { Tone } from '../../platform/web/ui/index.ts'

export const requirementKinds = [
  'security-policy',
  'insurance',
  'data-processing',
  'experience-report',
  'employment-clause',
  'labour-clause',
  'confidentiality',
  'subcontractors',
  'quality',
  'other',
] as const
export type RequirementKind = (typeof requirementKinds)[number]

export const requirementNames: Readonly<Record<RequirementKind, string>> = {
  'security-policy': 'Sikkerhedspolitik',
  insurance: 'Forsikring',
  'data-processing': 'Databehandleraftale',
  'experience-report': 'Årlig erfaringsopsamling',
  'employment-clause': 'Beskæftigelsesklausul',
  'labour-clause': 'Arbejdsklausul',
  confidentiality: 'Tavshedspligt',
  subcontractors: 'Underleverandører',
  quality: 'Kvalitet og tilsyn',
  other: 'Andet krav',
}

export interface RequirementState {
  kind: 'met' | 'partly' | 'open' | 'soon' | 'overdue' | 'unused'
  tone: Tone
  words: string
}

interface Asked {
  dueOn: Day | null
  used: boolean | null
  /** Whose answers have come; null where it is met for all. */
  met: readonly { enterprise: string | null }[]
}

/** Days before a requirement is due that it is near. */
const near = 30

/**
 * How a requirement stands on a day. Met when somebody has written that it is met for all, or every supplier has answered. An employment clause that is
 * not used asks for nothing.
 */
export function requirementState(r: Asked, suppliers: readonly string[], today: Day): RequirementState {
  if (r.used === false) return { kind: 'unused', tone: 'neutral', words: 'Bruges ikke' }
  const answered = suppliers.filter((s) => r.met.some((m) => m.enterprise === s)).length
  if (r.met.some((m) => m.enterprise === null) || (answered > 0 && answered === suppliers.length))
    return { kind: 'met', tone: 'good', words: 'Opfyldt' }
  const some = answered > 0 ? `${answered} af ${suppliers.length} leverandører. ` : ''
  if (r.dueOn !== null && r.dueOn < today) return { kind: 'overdue', tone: 'bad', words: `${some}Fristen er gået` }
  if (r.dueOn !== null && daysBetween(today, r.dueOn) <= near)
    return { kind: 'soon', tone: 'act', words: `${some}Fristen er tæt på` }
  if (answered > 0) return { kind: 'partly', tone: 'waiting', words: some.trim() }
  return { kind: 'open', tone: 'waiting', words: 'Ikke opfyldt endnu' }
}
