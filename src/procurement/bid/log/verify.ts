import { isConsistent, rootByPath } from '../../../kernel/merkle.ts'
import { isSignedBy, keyIdOf } from '../../../platform/signet.ts'
import { signedText, type Checkpoint, type Receipt } from './receipt.ts'
import { leafOfFacts, sha256 } from './sign.ts'

export interface Finding {
  what: 'signature' | 'inclusion' | 'key' | 'checkpoint' | 'consistency'
  ok: boolean
  says: string
}

/**
 * A receipt judged with nothing but itself, the house's public key where it is known from elsewhere, and a later checkpoint where there is one.
 * Needs no database and no network.
 */
export function verifiedReceipt(
  receipt: Receipt,
  more: { publicKey?: string; later?: { checkpoint: Checkpoint; from: number; consistency: string[] } } = {},
): Finding[] {
  return [
    finding(
      'signature',
      isSignedBy(receipt.publicKey, signedText(receipt), receipt.signature),
      `Underskriften er sat med nøglen ${keyIdOf(receipt.publicKey)}, og intet er ændret siden`,
      'Underskriften passer ikke: kvitteringen er ændret, eller den er ikke underskrevet med den nøgle, den nævner',
    ),
    finding(
      'inclusion',
      rootByPath(sha256, { leaf: leafOfFacts(receipt.facts), ...receipt }) === receipt.root,
      `Tilbuddet står som blad nr. ${receipt.index} i en log med ${receipt.size} blade`,
      'Tilbuddets oplysninger fører ikke til den rod, kvitteringen nævner',
    ),
    ...(more.publicKey === undefined ? [] : [ofKey(receipt, more.publicKey)]),
    ...(more.later === undefined ? [] : laterFindings(receipt, more.later)),
  ]
}

function ofKey(receipt: Receipt, publicKey: string): Finding {
  return finding(
    'key',
    receipt.publicKey === publicKey,
    'Nøglen er den, kommunen har offentliggjort',
    'Nøglen er ikke den, kommunen har offentliggjort',
  )
}

function laterFindings(
  receipt: Receipt,
  { checkpoint, from, consistency }: { checkpoint: Checkpoint; from: number; consistency: string[] },
): Finding[] {
  const first = { size: receipt.size, root: receipt.root }
  const second = { size: checkpoint.size, root: checkpoint.root }
  return [
    finding(
      'checkpoint',
      checkpoint.tender === receipt.facts.tender &&
        checkpoint.publicKey === receipt.publicKey &&
        isSignedBy(checkpoint.publicKey, signedText(checkpoint), checkpoint.signature),
      `Antal og rod ved fristen er underskrevet med samme nøgle: ${checkpoint.bids} tilbud, ${checkpoint.size} blade`,
      'Antal og rod ved fristen er ikke af samme udbud eller ikke underskrevet med samme nøgle',
    ),
    finding(
      'consistency',
      from === receipt.size && isConsistent(sha256, { first, second, path: consistency }),
      'Loggen ved fristen begynder med de blade, der stod ved afleveringen: intet er taget ud eller byttet om',
      from === receipt.size
        ? 'Loggen ved fristen begynder ikke med de blade, der stod ved afleveringen: noget er taget ud, ændret eller byttet om'
        : `Filen viser vejen fra ${from} blade, men kvitteringen har ${receipt.size}. Hent filen igen fra kvitteringens side.`,
    ),
  ]
}

function finding(what: Finding['what'], ok: boolean, yes: string, no: string): Finding {
  return { what, ok, says: `${ok ? yes : no}.` }
}
