import type { Day, Source } from './types.ts'

/** What a paper says must be done, in our own words. `due` is null when no day can be read out of it. */
export interface PaperDuty {
  id: string
  what: string
  rule: string | null
  who: string | null
  due: Day | null
  /** When, as the paper says it; where the day is read out of the words, that is said too. */
  dueText: string | null
  remindDays: number
  source: Source
}

const special = (place: string): Source => ({ document: 'DOC-2013-SPECIAL', place })
const tender = (place: string): Source => ({ document: 'DOC-2022-TENDER', place })
const learning = (place: string): Source => ({ document: 'DOC-2022-LEARNING', place })

/** The duties the five papers name, oldest paper first. The papers do not say which were done. */
export const duties: readonly PaperDuty[] = [
  {
    id: 'models-end',
    what: 'Modellerne for særindsatser og for køb af varer og tjenesteydelser udløber',
    rule: 'R11',
    who: 'BIF',
    due: '2015-12-31',
    dueText: 'indtil udgangen af 2015',
    remindDays: 180,
    source: special('Løsning'),
  },
  {
    id: 'mappings-to-biu',
    what: 'Forelæg afdækninger af behov for udvalget til orientering',
    rule: 'R05',
    who: 'BIF',
    due: null,
    dueText: 'for hver afdækning',
    remindDays: 14,
    source: special('Ad 1) Kort lægning'),
  },
  {
    id: 'award-to-biu',
    what: 'Orientér udvalget om, hvem der har fået tildelt aftaler',
    rule: 'R09',
    who: 'BIF',
    due: null,
    dueText: 'når forvaltningen har besluttet tildelingen',
    remindDays: 14,
    source: special('Ad 2-4) Kontraktindgåelse'),
  },
  {
    id: 'drawdown-bi105',
    what: 'Forelæg udmøntningen af midlerne i BI105 for udvalget',
    rule: 'R18',
    who: 'BIF',
    due: null,
    dueText: 'når midlerne skal udmøntes',
    remindDays: 14,
    source: { document: 'DOC-2017-BI105', place: 'Øvrige tekniske oplysninger' },
  },
  {
    id: 'notice-of-tender',
    what: 'Bekendtgør udbuddene af de to indsatser',
    rule: null,
    who: 'BIF',
    due: '2023-01-31',
    dueText: 'primo 2023 (dagen er udledt: januars sidste)',
    remindDays: 30,
    source: tender('Videre proces'),
  },
  {
    id: 'orientation-on-suppliers',
    what: 'Orientér udvalget og tilbudsgiverne om valget af leverandører',
    rule: 'R28',
    who: 'BIF',
    due: '2023-05-31',
    dueText: 'maj 2023 (dagen er udledt: månedens sidste)',
    remindDays: 30,
    source: tender('Videre proces'),
  },
  {
    id: 'new-frameworks-start',
    what: 'De nye rammeaftaler træder i kraft',
    rule: null,
    who: 'BIF',
    due: '2023-09-01',
    dueText: null,
    remindDays: 30,
    source: tender('Videre proces'),
  },
  {
    id: 'option-gang-framework',
    what: 'Beslut, om rammeaftalen for ledige med banderelationer forlænges; det kræver, at der er afsat midler',
    rule: 'R25',
    who: 'BIU',
    due: '2024-12-31',
    dueText: 'før aftalen udløber ved udgangen af 2024',
    remindDays: 365,
    source: tender('Kontrakternes varighed'),
  },
  {
    id: 'director-meetings',
    what: 'Drøft erfaringsopsamlingerne samlet på direktørmøder med leverandørerne',
    rule: 'R30',
    who: 'BIF',
    due: '2022-12-31',
    dueText: 'ultimo 2022 (dagen er udledt: årets sidste)',
    remindDays: 30,
    source: learning('Videre proces'),
  },
  {
    id: 'next-collection',
    what: 'Saml den næste erfaringsopsamling ind fra leverandørerne',
    rule: 'R29',
    who: 'BIF',
    due: '2023-09-30',
    dueText: 'september 2023 (dagen er udledt: månedens sidste)',
    remindDays: 60,
    source: learning('Videre proces'),
  },
  {
    id: 'follow-up-tm157',
    what: 'Følg op på husets status, vejledte virksomheder og borgere i beskæftigelse',
    rule: 'R33',
    who: 'TMF',
    due: null,
    dueText: 'når indsatsen er sat i gang',
    remindDays: 14,
    source: { document: 'DOC-2025-TM157', place: 'Forventet effekt og opfølgning' },
  },
]
