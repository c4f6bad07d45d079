import type { z } from 'zod'
import { ContentIn } from '../document/content.ts'
import type { Archive, Filed, Registers } from './archive.ts'

type Given = z.input<typeof ContentIn>

const value = (thousandDkk: number) => ({ kind: 'value' as const, thousandDkk })
const place = (says: string) => ({ says })

const lines = [
  {
    id: 'A',
    label: 'Kursus',
    area: 'Service',
    committee: 'SOC',
    appropriation: '40.1',
    cells: [value(300), value(300)],
    printedTotal: 600,
  },
  {
    id: 'B',
    label: 'Mentor',
    area: 'Service',
    committee: 'SOC',
    appropriation: '40.1',
    cells: [value(200), value(200)],
    printedTotal: 400,
  },
].map((row) => ({ ...row, kind: 'line' as const }))

const sum = { id: 'T', label: 'I alt', kind: 'total' as const, cells: [value(500), value(500)], printedTotal: 1000 }

/** What a sound paper of the practice municipality says: every rule has something to read in it, and finds nothing. */
export const soundContent = {
  sections: [
    { no: '1', title: 'Baggrund', level: 1 },
    { no: '1.1', title: 'Målgruppen', level: 2 },
    { no: '2', title: 'Økonomi', level: 1 },
  ],
  points: [{ no: 1, says: 'Rammerne', namesBody: 'SOC', place: place('Indstilling, punkt 1') }],
  tables: [
    { id: 'table-1', printedNumber: 'Tabel 1', caption: 'Udgifter', years: [2026, 2027], rows: [...lines, sum] },
    {
      id: 'table-2',
      printedNumber: 'Tabel 2',
      caption: 'Udgifter til service',
      years: [2026, 2027],
      rows: [...lines, sum],
    },
  ],
  names: [
    { as: 'Værkstedet Ål', kind: 'enterprise' as const, place: place('Baggrund') },
    { as: 'Skolen for Håndværk (SFH)', kind: 'enterprise' as const, means: 'SCHOOL', place: place('Baggrund') },
    { as: 'SFH', kind: 'enterprise' as const, means: 'SCHOOL', place: place('Økonomi') },
  ],
  statements: [
    {
      kind: 'amount' as const,
      id: 'asked',
      about: 'table-1',
      measure: 'asked' as const,
      thousandDkk: 1000,
      says: '1 mio. kr.',
      place: place('Økonomi'),
    },
    {
      kind: 'amount' as const,
      id: 'yearly',
      about: 'table-1/A',
      measure: 'asked' as const,
      thousandDkk: 300,
      per: 'year' as const,
      says: '300.000 kr. årligt',
      place: place('Økonomi'),
    },
    {
      kind: 'amount' as const,
      id: 'whole',
      about: 'fair',
      measure: 'committed' as const,
      thousandDkk: 30,
      says: '30.000 kr.',
      place: place('Økonomi'),
    },
    {
      kind: 'amount' as const,
      id: 'hall',
      about: 'fair/hall',
      measure: 'committed' as const,
      thousandDkk: 10,
      says: '10.000 kr.',
      place: place('Økonomi'),
    },
    {
      kind: 'amount' as const,
      id: 'food',
      about: 'fair/food',
      measure: 'committed' as const,
      thousandDkk: 20,
      says: '20.000 kr.',
      place: place('Økonomi'),
    },
    {
      kind: 'amount' as const,
      id: 'set-aside',
      about: 'young',
      measure: 'allocated' as const,
      thousandDkk: 900,
      per: 'year' as const,
      says: '900.000 kr. om året',
      place: place('Økonomi'),
    },
    {
      kind: 'amount' as const,
      id: 'used',
      about: 'young',
      measure: 'expected-use' as const,
      thousandDkk: 900,
      per: 'year' as const,
      says: 'ca. 900.000 kr. om året',
      place: place('Økonomi'),
    },
    lotSaid('YOUNG', 1, 'Hurtigt i job', ['SCHOOL']),
    lotSaid('YOUNG', 2, 'Opkvalificering på skole', ['SCHOOL']),
    lotSaid('OLD', 1, 'Mentor', ['SCHOOL']),
    reportSaid(1, 'YOUNG'),
    reportSaid(2, 'YOUNG'),
    reportSaid(3, 'OLD'),
    listSaid('answers', 'required', ['YOUNG', 'OLD']),
    listSaid('answers', 'received', ['YOUNG', 'OLD']),
    listSaid('answers', 'answered', ['YOUNG', 'OLD']),
    listSaid('place', 'areas', ['east']),
    listSaid('place', 'ticked', ['east', 'west']),
    listSaid('AGR', 'target-groups', ['YOUNG', 'OLD']),
    {
      kind: 'day' as const,
      id: 'start',
      about: 'start',
      day: '2026-09-01',
      weekday: 'tirsdag',
      says: 'tirsdag den 1. september 2026',
      place: place('Økonomi'),
    },
    {
      kind: 'day' as const,
      id: 'end',
      about: 'end',
      day: '2027-08-31',
      after: 'start',
      says: '31. august 2027',
      place: place('Økonomi'),
    },
  ],
  citations: [
    { label: 'Igangsættelse', day: '2026-01-12' },
    { label: 'Opstart', day: '2026-09-01', direction: 'later' as const },
  ],
} satisfies Given

export const registers: Registers = {
  enterprises: [
    { id: 'WORKSHOP', name: 'Værkstedet Ål', aliases: ['Aals Værksted'] },
    { id: 'SCHOOL', name: 'Skolen for Håndværk', aliases: [] },
  ],
  codes: [2026, 2027].map((year) => ({ code: '40.1', year, committee: 'SOC', controlArea: 'Service' })),
  bodies: [
    { id: 'SOC', name: 'Socialudvalget', from: null, to: null },
    { id: 'ADM', name: 'Socialforvaltningen', from: null, to: null },
  ],
}

export function filed(content: Given, head: Partial<Filed> = {}): Filed {
  return {
    id: 'DOC-1',
    kind: 'committee-paper',
    title: 'En sag',
    committee: 'SOC',
    administration: 'ADM',
    agendaItem: 3,
    meetingDay: '2026-03-02',
    documentDay: null,
    numbers: [{ number: '2025-0001', system: null, of: 'case' }],
    annexes: [{ no: 1, titleInText: 'Oversigt over tilbud', titleInList: 'Oversigt over Tilbud.' }],
    ...head,
    content: ContentIn.parse(content),
  }
}

/** The sound paper, with what is to be other than sound. */
export function archive(
  content: Given = {},
  { others = [], ...head }: Partial<Filed> & { others?: Filed[] } = {},
): Archive {
  return { paper: filed({ ...soundContent, ...content }, head), others, registers }
}

export function lotSaid(about: string, no: number, title: string | undefined, suppliers: string[] = []) {
  return { kind: 'lot' as const, id: `${about}-${no}`, about, no, title, suppliers, place: place(`Udbudsområde ${no}`) }
}

export function reportSaid(no: number, group: string | undefined) {
  return {
    kind: 'report' as const,
    id: `report-${no}`,
    about: 'answers',
    no,
    by: 'SCHOOL',
    group,
    place: place(`Bilag ${no}`),
  }
}

type ListKind = 'required' | 'received' | 'answered' | 'areas' | 'ticked' | 'target-groups'

export function listSaid(about: string, list: ListKind, codes: string[]) {
  const members = codes.map((code) => ({ code }))
  return { kind: 'list' as const, id: `${about}-${list}`, about, list, members, place: place(`Listen ${list}`) }
}
