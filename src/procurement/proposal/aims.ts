import type { ElementWords } from './elements.ts'

/** R08: an area effort shows two aims more; the administration strives for them, so a proposal is complete without. */
export const aims = ['localPlans', 'carriedOutLocally'] as const

export type Aim = (typeof aims)[number]

export const aimWords: Record<Aim, ElementWords> = {
  localPlans: {
    title: 'Områdets egne planer',
    help: 'Hvordan tager indsatsen udgangspunkt i lokalområdets planer, fx en bydelsplan eller udviklingsplan, og støtter dem?',
  },
  carriedOutLocally: {
    title: 'Udført i lokalområdet',
    help: 'Hvad foregår i området, og hvordan inddrages lokaludvalg, lokale frivillige og andre?',
  },
}
