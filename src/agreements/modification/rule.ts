import { formatKroner, type Oere } from '../../kernel/money.ts'
import { absolute, divideHalfAway } from '../../kernel/rounding.ts'
import type { LawRow } from '../../registers/index.ts'
import type { ModificationKind, Reason } from './modification.ts'
import { lawSaid, sourceSaid, stopped } from './rule-words.ts'

/** Whenever the arithmetic changes, so does this; a change that was decided keeps the version it was decided by. */
export const ruleVersion = 'MOD-1'

export interface LotBasis {
  lot: string
  label: string
  /** The ceiling as the lot was concluded. */
  originalOere: Oere
  /** What small changes approved before come to on the lot. */
  earlierOere: Oere
  valueOere: Oere
  exceedanceOere: Oere
}

export interface Basis {
  kind: ModificationKind
  reason: Reason
  regime: 'light' | 'general'
  keepsNature: boolean
  /** 10000 is no indexing; 10450 is 4,5 per cent more since the agreement was concluded. Only under an index clause. */
  indexHundredths: number
  lots: LotBasis[]
  law: {
    threshold: LawRow | null
    small: LawRow | null
    large: LawRow | null
    light: LawRow | null
    reasons: LawRow | null
  }
}

interface Answered {
  rule: string
  /** `confirm`: for a lawyer; `duty`: something follows from it. */
  outcome: 'pass' | 'fail' | 'confirm' | 'duty'
  text: string
  source: string
}

export interface Ruled extends Omit<Answered, 'rule'> {
  id: string
}

export interface Outcome {
  allowed: boolean
  rules: Ruled[]
  version: string
}

/**
 * A change held against the law's figures. A lot is a contract of its own against the percentages; the threshold is held against the whole agreement.
 *
 * Original 10.000.000 kr., small changes before of 600.000 kr.: another of 399.999,99 kr. passes (999.999,99 is under 10 per cent), one of 400.000 kr.
 * does not, since 1.000.000 is 10 per cent and not under it. Indexed to 104,50 the base is 10.450.000 kr. and the limit 1.045.000 kr.
 */
export function ruled(b: Basis): Outcome {
  const answers = [reason(b), nature(b), ...small(b), ...large(b), ...light(b), ...ceiling(b)]
  const rules = answers.map(({ rule, ...answer }): Ruled => ({ id: rule, ...answer }))
  return { allowed: rules.every((r) => r.outcome !== 'fail'), rules, version: ruleVersion }
}

/** The original value, indexed where the agreement has an index clause. Rounded once, to a whole øre. */
export function baseOf(lot: Pick<LotBasis, 'originalOere'>, indexHundredths: number): Oere {
  return divideHalfAway(lot.originalOere * BigInt(indexHundredths), 10_000n)
}

function reason({ law }: Basis): Answered {
  const says = lawSaid(law.reasons, 'En ændring har en grund fra lovens lukkede liste.')
  return {
    rule: 'MOD-REASON',
    outcome: 'confirm',
    text: says,
    source: sourceSaid(law.reasons, 'Udbudsloven §§ 178-183'),
  }
}

function nature({ keepsNature, law }: Basis): Answered {
  const text = keepsNature
    ? 'Aftalens samlede karakter er den samme efter ændringen, er det vurderet.'
    : 'Ændringen gør aftalen til en anden. Så skal der et nyt udbud til.'
  const outcome = keepsNature ? 'pass' : 'fail'
  return { rule: 'MOD-NATURE', outcome, text, source: sourceSaid(law.small, 'Udbudsloven § 180') }
}

function small({ reason, lots, indexHundredths, law }: Basis): Answered[] {
  if (reason !== 'minor') return []
  const { small: percent, threshold } = law
  const perLot = lots.map((l) => smallOf(l, baseOf(l, indexHundredths), percent))
  const all = absolute(lots.reduce((sum, l) => sum + l.earlierOere + l.valueOere, 0n))
  if (threshold === null || threshold.value === null) return [...perLot, unknown('MOD-THRESHOLD', 'Tærskelværdien')]
  const under = all < threshold.value
  const text = `Aftalens små ændringer er tilsammen ${formatKroner(all)} Tærskelværdien er ${formatKroner(threshold.value)} ${under ? 'Det er under.' : 'Det er ikke under.'}`
  return [
    ...perLot,
    { rule: 'MOD-THRESHOLD', outcome: under ? 'pass' : 'fail', text, source: sourceSaid(threshold, 'Udbudsloven § 6') },
  ]
}

function smallOf(lot: LotBasis, base: Oere, percent: LawRow | null): Answered {
  if (percent === null || percent.value === null) return unknown('MOD-10', 'Grænsen for en lille ændring')
  const all = absolute(lot.earlierOere + lot.valueOere)
  const under = all * 100n < base * percent.value
  const before = lot.earlierOere === 0n ? '' : ` (heraf ${stopped(formatKroner(lot.earlierOere))} før)`
  const text = `${lot.label}: små ændringer tilsammen ${formatKroner(all)}${before} Det er ${under ? '' : 'ikke '}under ${percent.value} procent af den oprindelige værdi, ${formatKroner(base)}`
  return { rule: 'MOD-10', outcome: under ? 'pass' : 'fail', text, source: sourceSaid(percent, 'Udbudsloven § 180') }
}

function large({ reason, lots, indexHundredths, law }: Basis): Answered[] {
  if (reason !== 'additional' && reason !== 'unforeseen') return []
  const percent = law.large
  const source = sourceSaid(percent, 'Udbudsloven §§ 181 og 183')
  const perLot = lots.map((l): Answered => {
    if (percent === null || percent.value === null) return unknown('MOD-50', 'Grænsen for ændringen')
    const base = baseOf(l, indexHundredths)
    const within = absolute(l.valueOere) * 100n <= base * percent.value
    const text = `${l.label}: ændringen er ${formatKroner(absolute(l.valueOere))} Det er ${within ? 'højst' : 'over'} ${percent.value} procent af den oprindelige værdi, ${formatKroner(base)}`
    return { rule: 'MOD-50', outcome: within ? 'pass' : 'fail', text, source }
  })
  const notice = 'Ændringen skal bekendtgøres, når den er besluttet.'
  return [...perLot, { rule: 'MOD-NOTICE', outcome: 'duty', text: notice, source: 'Udbudsloven § 184' }]
}

function light({ regime, law }: Basis): Answered[] {
  if (regime !== 'light') return []
  const text = lawSaid(law.light, 'Om reglerne binder en aftale efter light-regimet, skal bekræftes af en jurist.')
  return [{ rule: 'MOD-LIGHT', outcome: 'confirm', text, source: sourceSaid(law.light, 'Udbudsloven §§ 186-190') }]
}

function ceiling({ lots }: Basis): Answered[] {
  const over = lots.reduce((sum, l) => sum + l.exceedanceOere, 0n)
  if (over === 0n) return []
  const text = `Der må bruges ${formatKroner(over)} mere end loftet. Det er en beslutning for sig af to personer, og den kan ses, så længe aftalen kan.`
  return [{ rule: 'MOD-CEILING', outcome: 'duty', text, source: 'EU-Domstolen, C-216/17 og C-23/20' }]
}

function unknown(rule: string, what: string): Answered {
  return {
    rule,
    outcome: 'fail',
    text: `${what} kendes ikke på dagen. Skriv rækken ind i registret over lov.`,
    source: '',
  }
}
