import type { Source } from './types.ts'

/** A need as the paper of 2013 tells of it. Size, area and day are not printed. */
export interface PaperNeed {
  id: string
  title: string
  targetGroup: string
  /** R04 B, as far as the paper bears it. */
  reasonB: string
  year: number
  supplier: string
  amountThousand: number
  source: Source
}

const place = (where: string): Source => ({ document: 'DOC-2013-SPECIAL', place: where })

const cause = 'LBR får ikke midler fra staten i 2014, så indsatsen fra 2013 falder bort.'
const reasonB =
  'En mindre målgruppe, hvis indsats LBR støttede i 2013. Papiret peger ikke på den ene situation frem for den anden; at gruppen er mindre, er læst ud af teksten.'

export const needs2014: readonly PaperNeed[] = [
  {
    id: 'NEED-2014-CAF',
    title: 'Indsats for borgere med funktionsnedsættelse',
    targetGroup: 'borgere med funktionsnedsættelse',
    reasonB,
    year: 2014,
    supplier: 'SUP-CAF',
    amountThousand: 950,
    source: place('Fastholdelse af tilbudsviften for Jobcenter København 2014'),
  },
  {
    id: 'NEED-2014-IKC',
    title: 'Indsats for ressourcesvage kvinder med indvandrerbaggrund',
    targetGroup: 'ressourcesvage kvinder med indvandrerbaggrund',
    reasonB,
    year: 2014,
    supplier: 'SUP-IKC',
    amountThousand: 500,
    source: place('Fastholdelse af tilbudsviften for Jobcenter København 2014'),
  },
]

/** What both needs rest on: the paper names the evaluations with the committee's day and item. */
export const evidence2014 = [
  {
    kind: 'evaluation',
    day: '2013-10-07',
    says: 'Evalueringen af Metodeudviklingspuljen og dens anbefalinger (BIU 07.10.13, punkt 4).',
  },
  {
    kind: 'earlier-effort',
    day: '2012-11-12',
    says: 'Erfaringerne med Forsøg med lokal forankring (BIU 12.11.12, punkt 6).',
  },
] as const

export const needs2014Cause = cause
