/**
 * The name a file is kept under: without the way to it, without characters that mean something to a machine, and short enough to read.
 * "C:\\sager\\..\\Notat  2026.docx" → "Notat 2026.docx".
 */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  if (plain === '') return 'fil'
  if (plain.length <= longest) return plain
  const ending = /\.[^.]{1,8}$/.exec(plain)?.[0] ?? ''
  return plain.slice(0, longest - ending.length).trimEnd() + ending
}

const longest = 180
