import type { Source } from './types.ts'

/** What a recommendation point names as the deciding body, where the paper prints the recommendation. */
export const namedInPoint: Readonly<Record<string, string>> = {
  'DEC-2013-1': 'BIU',
  'DEC-2013-2': 'BIU',
  'DEC-2022-1': 'BIU',
  // Printed so; the problem statement and the decision say the committee.
  'DEC-2022-2': 'BIF',
}

export interface CaseStep {
  document: string | null
  /** The cited item the step belongs to, when it is not a document's. */
  item: string | null
  direction: 'earlier' | 'later'
  day?: string
  dayText?: string
  label: string
  other?: string
  source: Source
}

/** Steps before and after a case, as its paper tells them; a day the paper does not print is a text. */
export const caseSteps: readonly CaseStep[] = [
  earlier(
    'DOC-2013-SPECIAL',
    'BIU-2012-11-12-6',
    '2012-11-12',
    'Forsøg med lokal forankring, punkt 6',
    'Løsning, ad 2-4',
  ),
  earlier(
    'DOC-2013-SPECIAL',
    'BIU-2013-09-16-3',
    '2013-09-16',
    'Muligheder for mere systematisk brug af socialøkonomiske virksomheder, punkt 3',
    'Problemstilling',
  ),
  earlier(
    'DOC-2013-SPECIAL',
    'BIU-2013-10-07-4',
    '2013-10-07',
    'New Insights evaluering af Metodeudviklingspuljen, punkt 4',
    'Løsning, ad 2-4',
  ),
  earlier(
    'DOC-2022-TENDER',
    'BIU-2022-06-20',
    '2022-06-20',
    'To selvstændige genudbud sættes i gang',
    'Problemstilling',
  ),
  later('DOC-2022-TENDER', { dayText: 'primo 2023' }, 'Udbuddene offentliggøres'),
  later('DOC-2022-TENDER', { dayText: 'maj 2023' }, 'Udvalget orienteres om valget af leverandører'),
  later('DOC-2022-TENDER', { day: '2023-09-01' }, 'De nye rammeaftaler begynder'),
  {
    document: null,
    item: 'BIU-2019-11-25',
    direction: 'later',
    day: '2022-11-28',
    label: 'Orientering om leverandørernes erfaringsopsamlinger 2022',
    source: { document: 'DOC-2022-LEARNING', place: 'Baggrund' },
  },
  {
    document: null,
    item: 'BIU-2019-11-25',
    direction: 'later',
    dayText: 'september 2023',
    label: 'Næste erfaringsopsamling fra leverandørerne',
    source: { document: 'DOC-2022-LEARNING', place: 'Videre proces' },
  },
]

function earlier(document: string, other: string, day: string, label: string, place: string): CaseStep {
  return { document, item: null, direction: 'earlier', day, label, other, source: { document, place } }
}

function later(document: string, when: { day: string } | { dayText: string }, label: string): CaseStep {
  return { document, item: null, direction: 'later', ...when, label, source: { document, place: 'Videre proces' } }
}
