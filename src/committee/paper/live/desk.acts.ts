import { Refusal } from '../../../kernel/refusal.ts'
import { useOf } from '../../../followup/index.ts'
import type { Work, World } from '../../../platform/index.ts'
import type { Cut } from '../content.ts'
import type { LiveFigure, LiveInsert } from './live.ts'
import type { SourceId } from './names.ts'

export type Use = Awaited<ReturnType<typeof useOf>>

/** What the sources read with: one reading of an agreement serves all that ask, so that a paper agrees with itself. */
export interface Desk {
  work: Work
  world: World
  /** Up to which rows, when the paper is being frozen. */
  cut: Cut | undefined
  use(agreement: string): Promise<Use>
}

export interface Choice {
  value: string
  label: string
}

/** Something to insert: `of` says of what. */
export interface Source {
  id: SourceId
  choices(desk: Desk): Promise<Choice[]>
  read(desk: Desk, of: string): Promise<LiveInsert>
}

/** A figure for a text: `{{name: of}}`. */
export interface FigureSource {
  name: string
  choices(desk: Desk): Promise<Choice[]>
  read(desk: Desk, of: string): Promise<LiveFigure>
}

export function deskOf(work: Work, world: World, cut?: Cut): Desk {
  const kept = new Map<string, Promise<Use>>()
  const read = async (agreement: string) => {
    const use = await useOf(work, { agreement })
    if (use.world !== world)
      throw new Refusal('invalid', `Aftalen ${agreement} hører til et andet materiale end papiret.`, { rule: 'WORLDS' })
    return use
  }
  return {
    work,
    world,
    cut,
    use: (agreement) => {
      const use = kept.get(agreement) ?? read(agreement)
      kept.set(agreement, use)
      return use
    },
  }
}
