import { Refusal } from '../../../kernel/refusal.ts'
import { citizens } from './citizens.acts.ts'
import { decisions } from './decisions.acts.ts'
import { need, needsOverview } from './needs.acts.ts'
import { agreementUse, lotFigures, useChart } from './agreement.acts.ts'
import { appropriationLine, lineFigures } from './line.acts.ts'
import { budgetNote, budgetTable } from './note.acts.ts'
import { scenarios } from './scenarios.acts.ts'
import type { Choice, Desk, FigureSource, Source } from './desk.acts.ts'
import { insertKey, type Read, type Reading } from './live.ts'
import { sourceNames } from './names.ts'
import type { Token } from '../tokens.ts'

/** Everything a paper can insert; a new source is one entry here. */
export const sources: readonly Source[] = [
  agreementUse,
  useChart,
  citizens,
  budgetNote,
  budgetTable,
  scenarios,
  appropriationLine,
  needsOverview,
  need,
  decisions,
]
export const figureSources: readonly FigureSource[] = [...lotFigures, ...lineFigures]

export function sourceIds(): string[] {
  return sources.map((s) => s.id)
}

/** Read everything a paper asks for; what cannot be read says why, and the rest is read all the same. */
export async function readAll(
  desk: Desk,
  asked: { tokens: readonly Token[]; inserts: readonly { source: string; of: string }[] },
): Promise<Reading> {
  const reading: Reading = { figures: {}, inserts: {} }
  for (const insert of asked.inserts) {
    const source = sources.find((s) => s.id === insert.source)
    reading.inserts[insertKey(insert)] ??= await tried(source && (() => source.read(desk, insert.of)), insert.source)
  }
  for (const token of asked.tokens) {
    const source = figureSources.find((s) => s.name === token.name)
    reading.figures[token.key] ??= await tried(source && (() => source.read(desk, token.of)), token.name)
  }
  return reading
}

async function tried<T>(read: (() => Promise<T>) | undefined, name: string): Promise<Read<T>> {
  if (!read) return { ok: false, message: `Der er intet levende tal, der hedder “${name}”.` }
  try {
    return { ok: true, it: await read() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, message: error.message }
    throw error
  }
}

export interface Offer {
  source: string
  label: string
  choices: Choice[]
}

/** What can be chosen in the composer. */
export async function offers(desk: Desk): Promise<Offer[]> {
  const all: Offer[] = []
  for (const s of sources) all.push({ source: s.id, label: sourceNames[s.id], choices: await s.choices(desk) })
  return all.filter((o) => o.choices.length > 0)
}

/** The figures that can stand in a text, with how they are written. */
export async function figureOffers(desk: Desk): Promise<{ token: string; label: string; text: string }[]> {
  const all: { token: string; label: string; text: string }[] = []
  for (const s of figureSources) {
    for (const c of (await s.choices(desk)).slice(0, 12)) {
      const figure = await tried(() => s.read(desk, c.value), s.name)
      if (figure.ok) all.push({ token: `{{${s.name}: ${c.value}}}`, label: figure.it.label, text: figure.it.text })
    }
  }
  return all
}
