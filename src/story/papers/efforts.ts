import type { Source } from './types.ts'

/** The two special efforts of 2014 as the paper of 2013 tells of them. What it does not print is not here. */
export interface PaperEffort {
  id: string
  need: string
  enterprise: string
  amountOere: bigint
  source: Source
}

const where = 'Fastholdelse af tilbudsviften for Jobcenter København 2014, og Økonomi'

export const efforts2014: readonly PaperEffort[] = [
  {
    id: 'EFFORT-2014-CAF',
    need: 'NEED-2014-CAF',
    enterprise: 'SUP-CAF',
    amountOere: 95_000_000n,
    source: { document: 'DOC-2013-SPECIAL', place: where },
  },
  {
    id: 'EFFORT-2014-IKC',
    need: 'NEED-2014-IKC',
    enterprise: 'SUP-IKC',
    amountOere: 50_000_000n,
    source: { document: 'DOC-2013-SPECIAL', place: where },
  },
]

/** How the paper found them; the background it points to is annex 4, which it does not print. */
export const surveyed2014 =
  'Indsatsen fik i 2013 støtte fra LBR, og forvaltningen valgte den ud for at fastholde tilbudsviften. Baggrunden står i bilag 4, som papiret ikke gengiver.'
export const knowledge2014 = 'Papiret kalder virksomheden en relevant aktør med dokumenteret kendskab til målgruppen.'
