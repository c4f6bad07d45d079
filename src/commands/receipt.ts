import { readFileSync } from 'node:fs'
import { Refusal } from '../kernel/refusal.ts'
import { CheckpointFileOut, ReceiptOut, verifiedReceipt } from '../procurement/index.ts'
import type { OfflineCommand } from './context.ts'

/**
 * `vifte receipt verify <receipt> [<number-and-root>] [<public key>]`: a bid's receipt, judged without database or network. Without a
 * key it is held against the key of the house that lies here, where there is one.
 * A receipt of the journal is another matter, and is answered by the house that has the journal.
 */
export const bidReceiptVerify: OfflineCommand = async ({ rest, say, print, ownKey }) => {
  const [file, ...more] = rest
  const found = file === undefined ? undefined : json(file)
  if (file === undefined || !isBidReceipt(found)) return false
  const receipt = ReceiptOut.safeParse(found)
  if (!receipt.success)
    throw new Refusal('invalid', `${file} er ikke en hel kvittering: noget mangler eller er ændret.`)
  const given = more.find((m) => /^[0-9a-f]{64}$/.test(m))
  const publicKey = given ?? ownKey?.()
  const laterFile = more.find((m) => m !== given)
  const later = laterFile === undefined ? undefined : checkpointIn(laterFile)
  const findings = verifiedReceipt(receipt.data, {
    ...(publicKey === undefined ? {} : { publicKey }),
    ...(later === undefined ? {} : { later }),
  })
  const { facts, index, size } = receipt.data
  for (const { ok, says } of findings) say(`${ok ? 'Rigtigt:' : 'FORKERT:'} ${says}`)
  if (publicKey === undefined) say(keyUntested)
  print({
    tender: facts.tender,
    supplier: facts.supplier,
    what: facts.what,
    receivedAt: facts.receivedAt,
    index,
    size,
    keyTested: publicKey !== undefined,
    findings,
  })
  if (findings.some((f) => !f.ok))
    throw new Refusal('conflict', 'Kvitteringen holder ikke. Se, hvad der er forkert, ovenfor.', { rule: 'SEALED-BID' })
  say(`Kvitteringen holder: ${facts.tender}, modtaget ${facts.receivedAt}.`)
  return true
}

/** Anybody can sign with a key of their own: only the municipality's published key says who did. */
const keyUntested =
  'IKKE PRØVET: Nøglen er ikke holdt op mod kommunens. Hent kommunens nøgle på udbuddets side om kvitteringer, og skriv den efter kvitteringen.'

function isBidReceipt(found: unknown): boolean {
  return typeof found === 'object' && found !== null && 'vifte' in found && found.vifte === 'bid-receipt-1'
}

function checkpointIn(file: string) {
  const parsed = CheckpointFileOut.safeParse(json(file))
  if (parsed.success) return parsed.data
  throw new Refusal('invalid', `${file} er ikke en fil med antal og rod. Hent den fra udbuddets side om kvitteringer.`)
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Refusal('invalid', `${file} kunne ikke læses som en kvittering.`)
  }
}
