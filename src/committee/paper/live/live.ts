import type { Day } from '../../../kernel/day.ts'
import type { Block } from '../../../platform/documents/model.ts'

/** Where a figure comes from, kept with it when it is frozen. */
export interface Origin {
  /** What it counts, in a sentence. */
  definition: string
  /** The day its data are of. */
  asOf: Day
  source: string
  /** The rule it is counted by, and its version. */
  rule: string
  /** The rows behind it. */
  href: string
}

/** One figure for a text. */
export interface LiveFigure extends Origin {
  label: string
  unit: 'oere' | 'hours' | 'count'
  /** Øre, hundredths of an hour or a count, in digits; null when it is not known. */
  value: string | null
  text: string
}

/** Tables and pictures for a part. */
export interface LiveInsert extends Origin {
  title: string
  blocks: Block[]
  /** Rows behind the figures, for the end of the paper. */
  annex: Block[]
}

export type Read<T> = { ok: true; it: T } | { ok: false; message: string }

/** What a paper's figures say, as they are now or as they were frozen. Keys: `name: of` and `source: of`. */
export interface Reading {
  figures: Record<string, Read<LiveFigure>>
  inserts: Record<string, Read<LiveInsert>>
}

export function insertKey({ source, of }: { source: string; of: string }): string {
  return `${source}: ${of}`
}

/** What stands below a table: where it is from. */
export function sourceLine(text: string): Block {
  return { type: 'paragraph', soft: true, runs: [{ text }] }
}
