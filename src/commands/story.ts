import { Refusal } from '../kernel/refusal.ts'
import { playStory } from '../story/play.ts'
import type { CommandContext } from './context.ts'

export async function storyLoad({ house, say, print }: CommandContext): Promise<void> {
  if (house.installation.mode !== 'demo')
    throw new Refusal('unlawful', 'Fortællingen kan kun indlæses i en demo.', { rule: 'MODE' })
  print(await playStory(house, { progress: say }))
}
