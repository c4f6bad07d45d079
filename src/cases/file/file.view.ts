/** "412 byte", "12 KB", "3,4 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}

/** What a kind of file is called. */
export function kindText(mediaType: string): string {
  const plain = mediaType.split(';')[0] ?? mediaType
  return names.find(([part]) => plain.includes(part))?.[1] ?? plain
}

const names: readonly (readonly [string, string])[] = [
  ['pdf', 'PDF'],
  ['wordprocessingml', 'Word'],
  ['spreadsheetml', 'Excel'],
  ['opendocument', 'OpenDocument'],
  ['png', 'Billede (PNG)'],
  ['jpeg', 'Billede (JPEG)'],
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['text', 'Tekst'],
]

/** Enough of a checksum to tell two files apart by eye; the whole one stands beside in the list's data. */
export function shortSum(sha256: string): string {
  return `${sha256.slice(0, 8)} … ${sha256.slice(-8)}`
}
