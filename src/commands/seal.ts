import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal } from '../kernel/refusal.ts'
import { lockedKey, sealedBid, sealedCeremony, unlockedKey, unwrapShare } from '../procurement/index.ts'
import type { OfflineCommand, OfflineContext } from './context.ts'

/** `vifte seal opener-key <file.age>`: an opener's key, locked with a passphrase. The public half is printed, to be registered. */
export const sealOpenerKey: OfflineCommand = async ({ rest, say, print, ask }) => {
  const [file] = given(rest, 1, 'seal opener-key <fil.age>')
  const { recipient, locked } = await lockedKey(await passphrase(ask, 'Vælg en adgangssætning på mindst 12 tegn: ', 12))
  writeFileSync(file, locked, { flag: 'wx', mode: 0o600 })
  print({ recipient })
  say(
    `Nøglen ligger i ${file}. Gem den og adgangssætningen hver for sig, og meld den offentlige del: procurement register-opener-key.`,
  )
  return true
}

/** `vifte seal make <tender> <k> <openers.json> [<person> …]`: a ceremony's three seals as input for make-seal; the key is gone when it ends. */
export const sealMake: OfflineCommand = async ({ rest, print }) => {
  const [tender, k, file] = given(rest, 3, 'seal make <udbud> <k> <åbnere.json> [<person> …]')
  print(await sealedCeremony(tender, Number(k), fileJson(file), rest.slice(3)))
  return true
}

/** `vifte seal bid <bid.json> <own-bids.json> <folder>`: three .age files, and the input of submit-bid. */
export const sealBid: OfflineCommand = async ({ rest, say }) => {
  const [file, own, folder] = given(rest, 3, 'seal bid <tilbud.json> <list-own-bids.json> <mappe>')
  const sealed = await sealedBid(fileJson(file), fileJson(own), (name) => ({
    name: basename(name),
    bytes: readFileSync(name),
  }))
  for (const [kind, bytes] of Object.entries(sealed.envelopes))
    writeFileSync(join(folder, `${kind}.age`), bytes, { flag: 'wx' })
  writeFileSync(join(folder, 'submit-bid.json'), JSON.stringify(sealed.input), { flag: 'wx' })
  say(
    `Tre forseglede kuverter ligger i ${folder}. Læg dem op på siden, eller: procurement submit-bid --input ${join(folder, 'submit-bid.json')}`,
  )
  return true
}

/** `vifte seal unwrap <show-seal.json> <quality|price|rehearsal> <key.age>`: one's own share, to be given. */
export const sealUnwrap: OfflineCommand = async ({ rest, print, ask }) => {
  const [file, envelopes, keyFile] = given(
    rest,
    3,
    'seal unwrap <show-seal.json> <quality|price|rehearsal> <nøgle.age>',
  )
  const wrapped = ownShare(fileJson(file), envelopes)
  const identity = await unlockedKey(bytesOf(keyFile), await passphrase(ask, 'Adgangssætning: ', 1))
  const share = await unwrapShare(identity, wrapped).catch(() => undefined)
  if (!share) throw new Refusal('invalid', 'Andelen er ikke låst til denne nøgle.')
  print({ secret: Buffer.from(share).toString('base64') })
  return true
}

function ownShare(state: unknown, envelopes: string): Buffer {
  const seal = state as {
    own?: { envelopes: string; wrapped: string }[]
    seal?: { own?: { envelopes: string; wrapped: string }[] }
  }
  const own = (seal.own ?? seal.seal?.own ?? []).find((o) => o.envelopes === envelopes)
  if (own) return Buffer.from(own.wrapped, 'base64')
  throw new Refusal(
    'invalid',
    `Filen har ingen andel til ${envelopes}. Hent den med procurement show-seal som dig selv.`,
  )
}

function given(rest: string[], count: number, usage: string): [string, string, string] {
  if (rest.length >= count) return [rest[0] ?? '', rest[1] ?? '', rest[2] ?? '']
  throw new Refusal('invalid', `Skriv: npm run -s vifte -- ${usage}`)
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new Refusal('invalid', `Filen ${file} kunne ikke læses.`)
  }
}

function fileJson(file: string): unknown {
  try {
    return JSON.parse(bytesOf(file).toString('utf8'))
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('invalid', `${file} er ikke JSON.`)
  }
}

async function passphrase(ask: OfflineContext['ask'], question: string, least: number): Promise<string> {
  const line = await ask(question)
  if (line.length >= least) return line
  throw new Refusal('invalid', `Adgangssætningen skal være på mindst ${least} tegn.`)
}
