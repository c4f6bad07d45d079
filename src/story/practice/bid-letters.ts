import { envelopeKinds, sealedLetter, sealFor, type EnvelopeKind, type Letter } from '../../procurement/index.ts'
import type { PracticeBid } from './tender-bids.ts'

type Recipients = Record<'quality' | 'price', string>

/** The bid's three envelopes, sealed as a tenderer's own machine would have done it. */
export async function sealedEnvelopes(
  tender: string,
  bid: PracticeBid,
  to: Recipients,
): Promise<Record<EnvelopeKind, string>> {
  const parts = envelopeKinds.map(async (kind) => {
    const letter: Letter = { tender, supplier: bid.supplier, kind, content: contentOf(bid, kind), attachments: [] }
    const bytes = await sealedLetter(letter, to[sealFor(kind)])
    return [kind, Buffer.from(bytes).toString('base64')] as const
  })
  return Object.fromEntries(await Promise.all(parts)) as Record<EnvelopeKind, string>
}

function contentOf(bid: PracticeBid, kind: EnvelopeKind): Letter['content'] {
  const lots = Object.keys(bid.price).map(Number)
  switch (kind) {
    case 'qualification':
      return {
        requirements: [
          { id: 'SIKKERHED', met: bid.policy, text: bid.policy ? 'Politikken er vedlagt.' : 'Vi er ved at skrive en.' },
          { id: 'FORSIKRING', met: true, text: 'Bekræftelse fra forsikringsselskabet er vedlagt.' },
        ],
        selfDeclaration: true,
        partners: [],
      }
    case 'quality': {
      const answers = Object.entries(bid.answers).map(([criterion, text]) => ({ criterion, text }))
      return { lots: lots.map((no) => ({ no, answers })) }
    }
    case 'price':
      return { lots: lots.map((no) => ({ no, oere: (bid.price[no] ?? 0) * 100 })) }
  }
}
