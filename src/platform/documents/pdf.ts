import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { dkfdsFolder } from '../web/places.ts'
import { columnShares } from './columns.ts'
import type { Doc } from './model.ts'
import { typeset } from './typography.ts'

/**
 * A tagged PDF by the rules of PDF/UA-1, which the setter itself enforces.
 * @throws Refusal unlawful when the document cannot be set by them, e.g. a sign no typeface has
 */
export async function pdfOf(document: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const setter = await compiler()
  const compiled = setter.compile({
    mainFileContent: template(),
    inputs: { d: JSON.stringify(dataOf(typeset(document))) },
  })
  if (!compiled.result) throw told(setter.fetchDiagnostics(compiled.takeDiagnostics() ?? raised()))
  try {
    const stamp = Date.parse(`${document.day}T12:00:00Z`) / 1000
    return new Uint8Array(setter.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: stamp }))
  } catch (error) {
    throw told(error)
  } finally {
    setter.evictCache(10)
  }
}

let loaded: Promise<NodeCompiler> | undefined

/** Loaded at the first paper: fifty megabytes of setter that a start should not pay. */
function compiler(): Promise<NodeCompiler> {
  loaded ??= import('@myriaddreamin/typst-ts-node-compiler').then((typst) =>
    typst.NodeCompiler.create({
      workspace: import.meta.dirname,
      fontArgs: [{ fontPaths: [join(dkfdsFolder, 'fonts', 'IBMPlexSans', 'complete', 'ttf')] }],
    }),
  )
  return loaded
}

let kept: string | undefined

function template(): string {
  kept ??= readFileSync(join(import.meta.dirname, 'paper.typ'), 'utf8')
  return kept
}

function dataOf(doc: Doc) {
  const date = doc.day.split('-').map(Number)
  const blocks = doc.blocks.map((b) => (b.type === 'table' ? { ...b, shares: columnShares(b) } : b))
  return {
    ...doc,
    blocks,
    date,
    running: doc.draft ? `${doc.title} – udkast` : doc.title,
    dateText: formatDay(doc.day),
  }
}

function raised(): never {
  throw new Error('Satsen gav hverken dokument eller forklaring')
}

/** The setter's own words go to the details; a person is told which signs, and what can be done. */
function told(reason: unknown): Error {
  const said = reason instanceof Error ? reason.message : JSON.stringify(reason)
  if (!said.includes('PDF/UA-1 error')) return new Error(`PDF: ${said}`)
  const signs = [...said.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map((m) => m[1])
  const what = signs.length
    ? `Skriften har ikke tegnet ${[...new Set(signs)].join(' ')}. Fjern det`
    : 'Ret overskrifter og tegn'
  return new Refusal('unlawful', `Papiret kan ikke laves som tilgængelig PDF. ${what}, eller hent papiret som Word.`, {
    rule: 'PDF-UA',
    said: said.slice(0, 400),
  })
}
