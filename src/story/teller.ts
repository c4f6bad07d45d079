import type { z } from 'zod'
import type { House } from '../house.ts'
import { givenAgain } from '../platform/idempotency.ts'
import { instantOn, perform, type Act, type By, type World } from '../platform/index.ts'
import type { Day } from '../kernel/day.ts'

/** Tells the story through the acts, each on its own day and by the person whose job it is. */
export interface Teller {
  /** Perform an act once, ever: told again, it answers what it answered then. */
  tell<I extends z.ZodType, O extends z.ZodType>(
    key: string,
    day: Day,
    persona: string,
    act: Act<I, O>,
    input: z.input<I>,
  ): Promise<z.input<O>>
  /** The same teller, in another world. */
  within(world: World): Teller
}

/**
 * What has been told is known from the acts' own idempotency keys, so a story that was cut off goes on where it was,
 * and a story told twice changes nothing.
 */
export async function tellerOf(house: House): Promise<Teller> {
  const told = await house.asOwner(async (client) => {
    const { rows } = await client.query<{ key: string; output: unknown }>(
      `select key, output from platform.idempotency where key like 'story/%'`,
    )
    return new Map(rows.map((r) => [r.key, r.output]))
  })
  const people = new Map<string, By>()
  const personOf = async (id: string): Promise<By> => {
    const known = people.get(id) ?? (await house.person(id))
    if (!known) throw new Error(`Fortællingen kender ikke ${id}`)
    people.set(id, known)
    return known
  }
  const inWorld = (world: World | undefined): Teller => ({
    within: inWorld,
    tell: async (name, day, persona, act, input) => {
      const key = `story/${name}`
      if (told.has(key)) return givenAgain(told.get(key)) as never
      const person = await personOf(persona)
      const by = world ? { ...person, world } : person
      return (await perform(act, input, house.call(by, { at: instantOn(day), key }))) as never
    },
  })
  return inWorld(undefined)
}
