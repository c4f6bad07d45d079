import { formatKroner, type Oere } from '../../kernel/money.ts'

export const blockerCodes = [
  'UNANSWERED',
  'CORRECTION-OPEN',
  'NOT-ATTESTED',
  'NO-COMMITMENT',
  'OVER-CEILING',
  'COURSE-OPEN',
] as const
export type BlockerCode = (typeof blockerCodes)[number]

/** Those a person may let pass with a reason; another approves. */
export const allowable = ['NO-COMMITMENT', 'OVER-CEILING'] as const
export type Allowable = (typeof allowable)[number]

export interface Blocker {
  code: BlockerCode
  /** Stops the approval; the others are told and stop nothing. */
  stops: boolean
  text: string
  /** Who let it pass, and why. */
  allowed: { by: string; reason: string } | null
}

export interface BlockerFacts {
  approved: boolean
  answered: boolean
  correctionsOpen: number
  attested: boolean
  /** What the claim's courses have used beyond what was committed for them. */
  uncommittedOere: Oere
  uncommittedCourses: number
  /** How far the lot lies above its ceiling, when something of this claim was posted as overrun. */
  overCeilingOere: Oere
  /** Courses past their last day that nobody has ended. */
  coursesOpen: number
  allowances: readonly { blocker: string; reason: string; byName: string }[]
}

/** What stands between a claim and its approval, the first thing to be done first. */
export function blockersOf(f: BlockerFacts): Blocker[] {
  if (f.approved) return []
  const found: [boolean, BlockerCode, string][] = [
    [!f.answered, 'UNANSWERED', 'Leverandøren har ikke bekræftet afregningen endnu.'],
    [
      f.correctionsOpen > 0,
      'CORRECTION-OPEN',
      `Leverandøren har foreslået ${corrections(f.correctionsOpen)}, som ikke er besvaret.`,
    ],
    [!f.attested, 'NOT-ATTESTED', 'En sagsbehandler har ikke attesteret, at det er leveret.'],
    [f.uncommittedOere > 0n, 'NO-COMMITMENT', uncommitted(f)],
    [
      f.overCeilingOere > 0n,
      'OVER-CEILING',
      `Delaftalen ligger ${sum(f.overCeilingOere)} over sit loft, og noget af det er på denne afregning.`,
    ],
  ]
  const stops = found.flatMap(([there, code, text]) => (there ? [stop(f, code, text)] : []))
  return f.coursesOpen === 0
    ? stops
    : [...stops, { code: 'COURSE-OPEN', stops: false, text: open(f.coursesOpen), allowed: null }]
}

function stop(f: BlockerFacts, code: BlockerCode, text: string): Blocker {
  const a = f.allowances.find((one) => one.blocker === code)
  return { code, text, stops: a === undefined, allowed: a === undefined ? null : { by: a.byName, reason: a.reason } }
}

function corrections(n: number): string {
  return n === 1 ? 'én rettelse' : `${n} rettelser`
}

function uncommitted({ uncommittedCourses: n, uncommittedOere }: BlockerFacts): string {
  const times = n === 1 ? 'ét sted' : `${n} steder`
  return `Der er leveret ${sum(uncommittedOere)} mere, end der var disponeret, ${times} på afregningen.`
}

function open(n: number): string {
  return n === 1
    ? 'Ét forløb er forbi sin sidste dag og er ikke afsluttet.'
    : `${n} forløb er forbi deres sidste dag og er ikke afsluttet.`
}

const sum = (oere: Oere) => formatKroner(oere)
