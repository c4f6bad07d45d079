/** The three envelopes of a bid. Qualification and quality are opened together; price waits until quality is locked. */
export const envelopeKinds = ['qualification', 'quality', 'price'] as const
export type EnvelopeKind = (typeof envelopeKinds)[number]

/** The key an envelope is sealed with: A opens qualification and quality, B opens price. */
export type SealFor = 'quality' | 'price'
export function sealFor(kind: EnvelopeKind): SealFor {
  return kind === 'price' ? 'price' : 'quality'
}
export function kindsIn(seal: SealFor): EnvelopeKind[] {
  return envelopeKinds.filter((kind) => sealFor(kind) === seal)
}

export interface Attachment {
  name: string
  mediaType: string
  base64: string
}

export interface Partner {
  as: 'consortium' | 'subcontractor'
  name: string
  cvr?: string | undefined
  part: string
}

export interface Qualification {
  requirements: { id: string; met: boolean; text?: string | undefined }[]
  selfDeclaration: boolean
  partners: Partner[]
  contact?: string | undefined
}
export interface Quality {
  lots: { no: number; answers: { criterion: string; text: string }[] }[]
}
export interface Price {
  lots: { no: number; oere: number }[]
}

export type Content = Qualification | Quality | Price

/** What is inside one envelope: it names its tender and supplier, so that a copy of another's is found out when it is opened. */
export interface Letter {
  tender: string
  supplier: string
  kind: EnvelopeKind
  content: Content
  attachments: Attachment[]
}
