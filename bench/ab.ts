import type { Child } from './children.ts'
import type { Load, Loaded } from './load.ts'

export interface Variant {
  server: Child
  /** The load of one window; called anew for every window, so that each registration is fresh. */
  load: () => Load
}

export interface Measured {
  /** Server CPU of one request, µs: the median of the rounds. */
  limit: number
  ours: number
  /** The median of the rounds' own ratios ours/limit: both were measured within seconds of each other. */
  ratio: number
  samples: { limit: string; ours: string }
}

/** A B, B A, A B …: each round measures both, and neither is always first. */
export async function interleave(generator: Child, limit: Variant, ours: Variant, rounds: number): Promise<Measured> {
  const samples = { limit: await warm(generator, limit), ours: await warm(generator, ours) }
  const found: { limit: number; ours: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const a = round % 2 === 0 ? await window(generator, limit) : undefined
    const b = await window(generator, ours)
    found.push({ limit: (a ?? (await window(generator, limit))).micros, ours: b.micros })
  }
  return {
    limit: median(found.map((f) => f.limit)),
    ours: median(found.map((f) => f.ours)),
    ratio: median(found.map((f) => f.ours / f.limit)),
    samples,
  }
}

/** Windows unmeasured first: connections, prepared statements, and the compiler, which itself takes much CPU time. */
export const warmUps = 8

async function warm(generator: Child, variant: Variant): Promise<string> {
  let sample = ''
  for (let i = 0; i < warmUps; i++) sample = (await window(generator, variant)).sample
  return sample
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

async function window(generator: Child, { server, load }: Variant): Promise<{ micros: number; sample: string }> {
  const asked = load()
  const before = await server.ask<number>('cpu')
  const done = await generator.ask<Loaded>(asked)
  if (done.wrong.length) throw new Error(`Answers that were not 200: ${done.wrong.join('; ')}`)
  const used = (await server.ask<number>('cpu')) - before
  return { micros: used / asked.requests.length, sample: done.sample }
}
