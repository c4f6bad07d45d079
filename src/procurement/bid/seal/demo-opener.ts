/** A demo person's age identity from 32 bytes of the house's own: Bech32 (BIP 173) of the bytes, as age writes its keys. */
export function demoIdentity(secret: Uint8Array): string {
  const words = inFives(secret)
  const all = [...words, ...checksum(words)]
  return `${prefix}1${all.map((w) => letters[w]).join('')}`.toUpperCase()
}

const prefix = 'age-secret-key-'
const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** Eight bits at a time become five at a time, the last padded with zeros. */
function inFives(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((b) => b.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => parseInt(five.padEnd(5, '0'), 2))
}

function checksum(words: readonly number[]): number[] {
  const codes = Array.from(prefix, (c) => c.charCodeAt(0))
  const head = [...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31)]
  const sum = polymod([...head, ...words, 0, 0, 0, 0, 0, 0]) ^ 1
  return [0, 1, 2, 3, 4, 5].map((i) => (sum >> (5 * (5 - i))) & 31)
}

function polymod(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    generators.forEach((g, i) => {
      if ((top >> i) & 1) sum ^= g
    })
  }
  return sum
}

const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
