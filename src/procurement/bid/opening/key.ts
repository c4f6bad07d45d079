import { Refusal } from '../../../kernel/refusal.ts'
import { identityFrom } from '../seal/split.ts'

interface Given {
  share: Uint8Array | null
}

/**
 * The seal's key, put together from the shares given so far, and known by its recipient before anything is opened with it.
 * @throws Refusal conflict while too few have given theirs, or when they do not make the key
 */
export async function keyFromShares(seal: { k: number; recipient: string }, shares: readonly Given[]): Promise<string> {
  const given = shares.flatMap(({ share }) => (share ? [share] : []))
  if (given.length < seal.k)
    throw new Refusal('conflict', `Der skal ${seal.k} andele til, og ${given.length} er givet.`, { rule: 'SEAL' })
  const identity = await identityFrom(given.slice(0, seal.k), seal.recipient)
  if (identity) return identity
  throw new Refusal('conflict', 'Andelene passer ikke til seglets nøgle. Intet er åbnet.', { rule: 'SEAL' })
}
