import type { z } from 'zod'
import { addDialogue, defineTender } from '../procurement/index.ts'
import { paperTenders } from './papers/tenders.ts'
import type { Teller } from './teller.ts'

/** A tender as the story tells it. */
export type TenderTold = z.input<typeof defineTender.input>

/** The two tenders of 2022–23, as far as the paper decides them. */
export async function tellPaperTenders(tell: Teller['tell'], day: string): Promise<void> {
  for (const t of paperTenders) {
    await tell(`papers/tender/${t.id}`, day, 'officer', defineTender, t)
    await tell(`papers/tender/${t.id}/dialogue`, day, 'officer', addDialogue, {
      tender: t.id,
      withWhom: 'Relevante aktører på markedet',
      said: 'Papiret gengiver ikke, hvad der blev sagt.',
      ledTo: 'Input er indarbejdet i beskrivelsen af målgrupper, indsatser og rammer.',
    })
  }
}
