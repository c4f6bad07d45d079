import { extractTextItems, getDocumentProxy } from 'unpdf'
import { Refusal } from '../../kernel/refusal.ts'
import { mustUnpackToAPaper } from './pdf-bounds.ts'

type Item = Awaited<ReturnType<typeof extractTextItems>>['items'][number][number]

/** No paper has more, and each piece is looked for among the lines of its page. */
const [mostPages, mostLines] = [500, 2_000]

/**
 * The text layer of a PDF, one printed line a line: pieces at one height belong together, and a wide gap stays wide, so that columns
 * can be told apart. A form feed between pages. No scripts of the file run, and nothing it points to is fetched.
 * @returns '' also for a file whose size unpacked cannot be told
 * @throws Refusal invalid when it is broken, locked or too long
 */
export async function pdfText(bytes: Buffer): Promise<string> {
  if (!mustUnpackToAPaper(bytes)) return ''
  const options = { isEvalSupported: false, stopAtErrors: false, useSystemFonts: false, verbosity: 0 }
  const pdf = await getDocumentProxy(new Uint8Array(bytes), options).catch(() => unreadable())
  try {
    if (pdf.numPages > mostPages)
      throw new Refusal('invalid', `PDF-filen har ${pdf.numPages} sider. Højst ${mostPages} kan læses.`, {
        rule: 'FILE',
      })
    const { items } = await extractTextItems(pdf).catch(() => unreadable())
    return items.map(pageText).join('\f')
  } finally {
    await pdf.loadingTask.destroy()
  }
}

function unreadable(): never {
  throw new Refusal('invalid', 'PDF-filen kan ikke læses: den er beskadiget eller låst. Gem den igen uden kode.', {
    rule: 'FILE',
  })
}

function pageText(items: readonly Item[]): string {
  const lines: Item[][] = []
  for (const item of items.filter((i) => i.str.trim() !== '')) {
    const line = lines.find(([first]) => first && Math.abs(first.y - item.y) < Math.max(first.fontSize, 6) * 0.4)
    if (line) line.push(item)
    else if (lines.push([item]) > mostLines) unreadable()
  }
  const ordered = lines.toSorted((a, b) => (b[0]?.y ?? 0) - (a[0]?.y ?? 0))
  return ordered.map((line) => lineText(line.toSorted((a, b) => a.x - b.x))).join('\n')
}

function lineText(items: readonly Item[]): string {
  let text = ''
  let end = Number.NaN
  for (const item of items) {
    const gap = item.x - end
    if (gap > item.fontSize * 1.2) text += '   '
    else if (gap > item.fontSize * 0.12 && !/\s$/.test(text) && !/^\s/.test(item.str)) text += ' '
    text += item.str
    end = item.x + item.width
  }
  return text.trimEnd()
}
