import mammoth from 'mammoth'
import { Refusal } from '../../kernel/refusal.ts'
import { plain } from './entities.ts'

/**
 * A Word document as Markdown lines: headings with #, lists with their numbers, tables with |. Pictures are left out, and
 * nothing outside the file is ever opened.
 * @throws Refusal invalid when it is no Word document inside
 */
export async function docxText(bytes: Buffer): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage, externalFileAccess: false })
    return linesOfHtml(value)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('invalid', 'Word-dokumentet kan ikke læses. Åbn det i Word, gem det igen, og prøv med det.', {
      rule: 'FILE',
    })
  }
}

interface State {
  lines: string[]
  now: string
  lists: { ordered: boolean; no: number }[]
  row: string[] | undefined
  rows: number
}

/** Mammoth writes few elements, all of them closed: paragraphs, headings, lists and tables. */
export function linesOfHtml(html: string): string {
  const s: State = { lines: [], now: '', lists: [], row: undefined, rows: 0 }
  for (const [, closing, name = '', text] of html.matchAll(/<(\/?)([a-zA-Z0-9]+)[^>]*>|([^<]+)/g)) {
    if (text !== undefined) s.now += plain(text).replace(/\s+/g, ' ')
    else if (closing === '/') close(s, name.toLowerCase())
    else open(s, name.toLowerCase())
  }
  put(s)
  return s.lines.join('\n')
}

function open(s: State, name: string): void {
  if (name === 'ol' || name === 'ul') {
    put(s)
    s.lists.push({ ordered: name === 'ol', no: 0 })
  } else if (name === 'li') {
    const list = s.lists.at(-1)
    if (list) s.now += list.ordered ? `${++list.no}. ` : '- '
  } else if (/^h[1-6]$/.test(name)) s.now += `${'#'.repeat(Number(name[1]))} `
  else if (name === 'br' && s.row === undefined) put(s)
  else if (name === 'br') s.now += ' '
  else if (name === 'table') s.rows = 0
  else if (name === 'tr') s.row = []
}

function close(s: State, name: string): void {
  if (name === 'td' || name === 'th') {
    s.row?.push(s.now.replaceAll('|', '/').trim())
    s.now = ''
  } else if (name === 'tr' && s.row) {
    s.lines.push(`| ${s.row.join(' | ')} |`)
    if (s.rows++ === 0) s.lines.push(`|${' --- |'.repeat(s.row.length)}`)
    s.row = undefined
  } else if (s.row !== undefined) s.now += name === 'p' ? ' ' : ''
  else if (name === 'table') s.lines.push('')
  else if (name === 'ol' || name === 'ul') {
    put(s)
    s.lists.pop()
    if (s.lists.length === 0) s.lines.push('')
  } else if (name === 'p' || name === 'li' || /^h[1-6]$/.test(name)) {
    put(s)
    if (s.lists.length === 0) s.lines.push('')
  }
}

function put(s: State): void {
  if (s.now.trim() !== '') s.lines.push(s.now.trimEnd())
  s.now = ''
}
