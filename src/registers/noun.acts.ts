import { z } from 'zod'
import { act, Code, everyone, SourceIn, Text, WorldIn, worldOf } from '../platform/index.ts'
import { insertNoun, nouns } from './registers.store.ts'
import { keepers } from './keepers.ts'

const Done = z.object({ id: z.string() })

const NounIn = z.object({ id: Code, name: Text('navnet'), source: SourceIn })
const NounsOut = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) })

export const recordDistrict = noun('registers.record-district', 'registers.district', 'Optag en bydel')
export const recordTargetGroup = noun('registers.record-target-group', 'registers.target_group', 'Optag en målgruppe')
export const listDistricts = nounList('registers.list-districts', 'registers.district', 'Vis bydelene')
export const listTargetGroups = nounList('registers.list-target-groups', 'registers.target_group', 'Vis målgrupperne')

function noun(name: `${string}.${string}`, table: Parameters<typeof insertNoun>[1], summary: string) {
  return act(name, {
    kind: 'change',
    may: keepers,
    summary,
    input: NounIn,
    output: Done,
    run: async ({ tx, by }, input) => {
      await insertNoun(tx, table, by.world, input)
      return { id: input.id }
    },
  })
}

function nounList(name: `${string}.${string}`, table: Parameters<typeof nouns>[1], summary: string) {
  return act(name, {
    kind: 'read',
    may: everyone,
    summary,
    input: z.object({ world: WorldIn }),
    output: NounsOut,
    run: async ({ tx, by }, input) => ({ rows: await nouns(tx, table, worldOf(input.world, by)) }),
  })
}
