import { constants, inflateRawSync } from 'node:zlib'
import { Refusal } from '../../kernel/refusal.ts'

/** One file of an archive, as its directory tells. */
export interface Entry {
  name: string
  method: number
  /** Bytes, packed and unpacked, as the directory tells; `unpack` holds it to that. */
  packed: number
  unpacked: number
  at: number
}

/** What an office document may hold: far more than any paper, far less than what fills a machine. */
const mostEntries = 5_000
const mostBytes = 100 * 1024 * 1024
const mostRatio = 120
const ratioFrom = 2 * 1024 * 1024

const bomb =
  'Filen er pakket, så den fylder langt mere, når den pakkes ud. Den læses ikke. Gem dokumentet igen, og prøv med det.'
const broken = 'Filen er beskadiget og kan ikke pakkes ud. Gem dokumentet igen, og prøv med det.'

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * The archive's directory, when everything it says it holds is within bounds. Nothing is unpacked.
 * @throws Refusal invalid when it is broken or would unpack to too much
 */
export function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length) throw new Refusal('invalid', broken)
  const count = bytes.readUInt16LE(end + 10)
  if (count > mostEntries || count === 0xffff) throw new Refusal('invalid', bomb, { rule: 'FILE' })
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new Refusal('invalid', broken)
    const [nameLength, extra, comment] = [at + 28, at + 30, at + 32].map((p) => bytes.readUInt16LE(p)) as Three
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + extra + comment
  }
  mustBeBounded(entries, bytes.length)
  return entries
}

type Three = [number, number, number]

function mustBeBounded(entries: readonly Entry[], size: number): void {
  const all = entries.reduce((sum, e) => sum + e.unpacked, 0)
  if (all > mostBytes || (all > ratioFrom && all > size * mostRatio))
    throw new Refusal('invalid', bomb, { rule: 'FILE' })
}

/**
 * One entry's bytes; never more than the directory told, whatever the packed bytes turn out to hold.
 * @throws Refusal invalid
 */
export function unpack(bytes: Buffer, e: Entry): Buffer {
  if (e.at + 30 > bytes.length || bytes.readUInt32LE(e.at) !== 0x04034b50) throw new Refusal('invalid', broken)
  const from = e.at + 30 + bytes.readUInt16LE(e.at + 26) + bytes.readUInt16LE(e.at + 28)
  const packed = bytes.subarray(from, from + e.packed)
  if (e.method === 0) return packed
  if (e.method !== 8) throw new Refusal('invalid', broken)
  try {
    return inflateRawSync(packed, { maxOutputLength: e.unpacked + 1, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    const lies = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new Refusal('invalid', lies ? bomb : broken, { rule: 'FILE' })
  }
}

/**
 * Every entry unpacked once, so that one that holds more than it says is found before another program reads it.
 * @throws Refusal invalid
 */
export function mustUnpackAsTold(bytes: Buffer): Entry[] {
  const entries = entriesOf(bytes)
  for (const entry of entries) if (!entry.name.endsWith('/')) unpack(bytes, entry)
  return entries
}
