/** Numbers that look like chance and are the same for the same seed (sfc32). */
export type Random = () => number

export function randomOf(seed: number): Random {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, Math.floor(seed / 4294967296) | 0, 1]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 15; i++) next()
  return next
}
