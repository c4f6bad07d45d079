/** What a bidder is asked, in the little the form and the browser need of a tender. */
export interface Asked {
  lots: { no: number; title: string }[]
  requirements: { id: string; title: string; text?: string | undefined; proof?: string | undefined }[]
  /** The criteria that are given points. */
  criteria: { id: string; title: string }[]
  selfDeclaration: boolean
}

interface Facts {
  lots: readonly { no: number; title: string }[]
  requirements: readonly { id: string; title: string; text?: string | undefined; proof?: string | undefined }[]
  criteria: readonly AskedCriterion[]
  exclusion: { selfDeclaration: boolean }
}
interface AskedCriterion {
  id: string
  title?: string | undefined
  sub?: readonly AskedCriterion[] | undefined
  price?: unknown
}

export function askedOf({ lots, requirements, criteria, exclusion }: Facts): Asked {
  return {
    lots: lots.map(({ no, title }) => ({ no, title })),
    requirements: requirements.map(({ id, title, text, proof }) => ({ id, title, text, proof })),
    criteria: pointed(criteria).map(({ id, title }) => ({ id, title: title ?? id })),
    selfDeclaration: exclusion.selfDeclaration,
  }
}

function pointed(criteria: readonly AskedCriterion[]): AskedCriterion[] {
  return criteria.flatMap((c) => (c.price ? [] : c.sub ? pointed(c.sub) : [c]))
}
