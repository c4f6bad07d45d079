import type { Day } from '../../kernel/day.ts'

/** An invented need of Eksempelby, told as far as it has come. */
export interface PracticeNeed {
  id: string
  mapped: {
    on: Day
    words: {
      title: string
      targetGroup: string
      areas: string[]
      size: number
      sizeSource: string
      triggers: { trigger: 'A' | 'B'; reason: string }[]
      cause: 'unserved' | 'new-group' | 'agreement-ends'
      causeText: string
      year: number
    }
  }
  evidence: { kind: 'statistics' | 'dialogue' | 'evaluation'; says: string; day: Day }[]
  /** Each offer in force, and why it does not reach the group. */
  tested?: { on: Day; offers: [offer: string, reason: string][] }
  sent?: { on: Day; tellBy: Day }
  told?: { on: Day; label: string }
  step?: { on: Day; reason: string; amountThousand: number }
}

export const practiceNeeds: readonly PracticeNeed[] = [
  {
    id: 'EB-BEHOV-2026-1',
    mapped: {
      on: '2026-02-16',
      words: {
        title: 'Unge under 30 år med psykisk sårbarhed i Midtbyen og Østerlund',
        targetGroup: 'ledige under 30 år med psykisk sårbarhed, som ikke møder frem til de almindelige samtaler',
        areas: ['Midtbyen', 'Østerlund'],
        size: 38,
        sizeSource: 'Jobcentrets optælling den 1. februar 2026',
        triggers: [
          { trigger: 'A', reason: '27 af de 38 bor i Midtbyen og Østerlund inden for en kilometer af hinanden.' },
          { trigger: 'B', reason: 'Gruppen er for lille og for ung til de to delaftaler i den lokale indsats.' },
        ],
        cause: 'unserved',
        causeText: 'Ungegruppen har aldrig haft et tilbud af sin egen.',
        year: 2026,
      },
    },
    evidence: [
      {
        kind: 'statistics',
        says: '24 af 38 udeblev fra mindst halvdelen af samtalerne i andet halvår 2025.',
        day: '2026-02-01',
      },
      {
        kind: 'dialogue',
        says: 'Sagsbehandlere og to foreninger i Midtbyen peger på korte dage og en fast voksen hos en virksomhed.',
        day: '2026-02-10',
      },
    ],
    tested: {
      on: '2026-02-23',
      offers: [
        ['PRACTICE-LOCAL/1', 'Er for voksne fyldt 30 år, og indsatsen ligger i Havnekvarteret og Vestermarken.'],
        ['PRACTICE-LOCAL/2', 'Er for kvinder fyldt 30 år, og indsatsen ligger i Nordbyen og Søndervang.'],
      ],
    },
    sent: { on: '2026-03-02', tellBy: '2026-05-15' },
    told: { on: '2026-04-13', label: 'Beskæftigelsesudvalgets møde 13. april 2026, punkt 6' },
    step: {
      on: '2026-05-04',
      reason:
        'En særindsats af kort varighed kan begynde efter sommeren og prøve metoden, før noget større sættes i udbud.',
      amountThousand: 640,
    },
  },
  {
    id: 'EB-BEHOV-2026-2',
    mapped: {
      on: '2026-08-17',
      words: {
        title: 'Ledige over 60 år, der vil arbejde få timer',
        targetGroup: 'ledige fyldt 60 år med nedsat helbred, som selv ønsker et job på få timer om ugen',
        areas: [],
        size: 52,
        sizeSource: 'Sagsgennemgang i Jobcenter Eksempelby, august 2026',
        triggers: [
          { trigger: 'B', reason: 'Gruppen er lille, og centrene har ingen, der søger småjob for den alder.' },
        ],
        cause: 'new-group',
        causeText: 'Flere bliver i arbejdsstyrken længere.',
        year: 2027,
      },
    },
    evidence: [
      { kind: 'evaluation', says: 'Et forsøg i 2025 gav 11 af 19 deltagere lønnede timer.', day: '2025-12-12' },
    ],
    tested: {
      on: '2026-09-07',
      offers: [
        ['PRACTICE-LOCAL/1', 'Når nogle få i to bydele, men leverandørerne søger ikke job på få timer for gruppen.'],
        ['PRACTICE-LOCAL/2', 'Er kun for kvinder med etnisk minoritetsbaggrund.'],
      ],
    },
    sent: { on: '2026-09-14', tellBy: '2026-10-30' },
  },
  {
    id: 'EB-BEHOV-2026-3',
    mapped: {
      on: '2026-09-28',
      words: {
        title: 'Voksne i Havnekvarteret, når delaftale 1 udløber',
        targetGroup: 'voksne fyldt 30 år med flere udfordringer ud over ledighed',
        areas: ['Havnekvarteret'],
        size: 90,
        sizeSource: 'Aktive forløb på delaftale 1 den 25. september 2026',
        triggers: [{ trigger: 'A', reason: 'To af tre på delaftalen bor i Havnekvarteret.' }],
        cause: 'agreement-ends',
        causeText: 'Rammeaftalen om lokal indsats løber til udgangen af 2026.',
        year: 2027,
      },
    },
    evidence: [],
  },
]
