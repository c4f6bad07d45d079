import type { AppropriationCode } from './types.ts'

const FROM_OCR = 'Koden er læst maskinelt (OCR).'

/** Appropriation codes change from year to year: each is tied to the paper and budget years that print it. */
export const appropriationCodes: readonly AppropriationCode[] = [
  {
    code: '78.10',
    label: null,
    committee: 'BIU',
    controlArea: 'Efterspørgselsstyret indsats',
    budgetYear: 2018,
    years: [2018, 2019, 2020, 2021],
    note: null,
    source: { document: 'DOC-2017-BI105', place: 'anden Tabel 2, række 1' },
  },
  {
    code: '18.10',
    label: null,
    committee: 'BIU',
    controlArea: 'Service',
    budgetYear: 2018,
    years: [2018, 2019, 2020, 2021],
    note: 'BIU’s service står på 18.10 i 2018 og på 35.10 i 2026.',
    source: { document: 'DOC-2017-BI105', place: 'anden Tabel 2, række 2' },
  },
  {
    code: '1000',
    label: 'Ordinær drift',
    committee: 'TMU',
    controlArea: 'Service',
    budgetYear: 2026,
    years: [2026, 2027, 2028, 2029],
    note: FROM_OCR,
    source: { document: 'DOC-2025-TM157', place: 'Tabel 3, række 1-2' },
  },
  {
    code: '35.10',
    label: null,
    committee: 'BIU',
    controlArea: 'Service',
    budgetYear: 2026,
    years: [2026, 2027, 2028, 2029],
    note: FROM_OCR,
    source: { document: 'DOC-2025-TM157', place: 'Tabel 3, række 3' },
  },
  {
    code: '3200',
    label: null,
    committee: 'SUD',
    controlArea: 'Service',
    budgetYear: 2026,
    years: [2026, 2027, 2028, 2029],
    note: FROM_OCR,
    source: { document: 'DOC-2025-TM157', place: 'Tabel 3, række 4' },
  },
]
