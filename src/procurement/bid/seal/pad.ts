import { utf8, textOf, type Bytes } from './bytes.ts'

const smallest = 4096
const largestDoubled = 1024 * 1024

/**
 * Padded with zeros to a size that many bids share, so that the length of an envelope tells nothing of the price: 4 KB doubled up to 1 MB,
 * then whole megabytes. The first line says what it is and how long the content was.
 */
export function padded(content: Uint8Array): Bytes {
  const head = utf8(`${mark} ${content.length}\n`)
  const out = new Uint8Array(bucketOf(head.length + content.length))
  out.set(head)
  out.set(content, head.length)
  return out
}

/** @throws Error when it is not padded content */
export function unpadded(bytes: Uint8Array): Uint8Array {
  const lineEnds = bytes.indexOf(10)
  const line = lineEnds > 0 && lineEnds < 60 ? textOf(bytes.subarray(0, lineEnds)) : ''
  const length = /^vifte-envelope-1 (\d{1,9})$/.exec(line)?.[1]
  if (length === undefined || lineEnds + 1 + Number(length) > bytes.length) throw new Error('not an envelope')
  return bytes.subarray(lineEnds + 1, lineEnds + 1 + Number(length))
}

export function bucketOf(size: number): number {
  for (let bucket = smallest; bucket <= largestDoubled; bucket *= 2) if (size <= bucket) return bucket
  return Math.ceil(size / largestDoubled) * largestDoubled
}

const mark = 'vifte-envelope-1'
