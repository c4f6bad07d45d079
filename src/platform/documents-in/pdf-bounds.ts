import { constants, inflateSync } from 'node:zlib'
import { Refusal } from '../../kernel/refusal.ts'

const MB = 1024 * 1024
/** What a PDF's streams may unpack to: words in all, pictures in all, and one of either. */
const [mostWords, mostPictures, mostOne] = [60 * MB, 400 * MB, 110 * MB]
const deepest = 4

/** Packings whose size nobody can tell without unpacking them by hand; old, and seldom met. */
const unmeasured = /\/(?:LZWDecode|ASCII85Decode|ASCIIHexDecode|LZW|A85|AHx)\b/

/**
 * Judges what a PDF unpacks to before the reader unpacks it, which it does without bounds: a megabyte may hold a thousand.
 * @returns whether the file can be measured; one that cannot is kept, and not read
 * @throws Refusal invalid when it is a bomb
 */
export function mustUnpackToAPaper(bytes: Buffer): boolean {
  let [words, pictures] = [0, 0]
  for (const { data, head } of streamsOf(bytes)) {
    if (unmeasured.test(head)) return false
    const size = unpackedSize(data)
    if (/\/Subtype\s*\/Image\b/.test(head)) pictures += size
    else words += size
    if (size > mostOne || words > mostWords || pictures > mostPictures) refuse()
  }
  return true
}

/** Each stream's beginning in the file, with the dictionary before it. */
function* streamsOf(bytes: Buffer): Generator<{ data: Buffer; head: string }> {
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', Math.max(0, at - 3), at) === 'end') continue
    const from = at + 6 + (bytes[at + 6] === 0x0d ? 1 : 0) + (bytes[at + 6] === 0x0d || bytes[at + 6] === 0x0a ? 1 : 0)
    const before = bytes.toString('latin1', Math.max(0, at - 4_000), at)
    yield { data: bytes.subarray(from), head: before.slice(Math.max(before.lastIndexOf(' obj'), 0)) }
  }
}

/** Packed in itself, it is measured to the innermost. What is not packed is no longer than the file. */
function unpackedSize(data: Buffer, depth = 0): number {
  if (!isZlib(data)) return 0
  if (depth === deepest) refuse()
  try {
    const inner = inflateSync(data, { maxOutputLength: mostOne + 1, finishFlush: constants.Z_SYNC_FLUSH })
    return Math.max(inner.length, unpackedSize(inner, depth + 1))
  } catch (error) {
    if (error instanceof Refusal) throw error
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? refuse() : 0
  }
}

function isZlib(data: Buffer): boolean {
  const [first = 0, second = 0] = data
  return data.length > 2 && (first & 15) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0
}

function refuse(): never {
  throw new Refusal(
    'invalid',
    'PDF-filen er pakket, så den fylder langt mere, når den pakkes ud. Den læses ikke. Gem den igen, og prøv med det.',
    { rule: 'FILE' },
  )
}
