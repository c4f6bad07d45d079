import type { PracticeBody, PracticeDistrict, PracticeLot, PracticeTargetGroup } from './types.ts'

/** The invented municipality. Nothing here may hang on a real body, agreement or decision. */
export const municipality = { id: 'eksempelby', name: 'Eksempelby Kommune' } as const

export const practiceBodies: readonly PracticeBody[] = [
  { id: 'eksempelby', kind: 'municipality', name: 'Eksempelby Kommune', parent: null },
  { id: 'eb-udvalg', kind: 'committee', name: 'Beskæftigelsesudvalget', parent: 'eksempelby' },
  { id: 'eb-forvaltning', kind: 'administration', name: 'Beskæftigelsesforvaltningen', parent: 'eksempelby' },
  { id: 'eb-jobcenter', kind: 'unit', name: 'Jobcenter Eksempelby', parent: 'eb-forvaltning' },
  { id: 'eb-udbud', kind: 'unit', name: 'Indkøb og Udbud', parent: 'eb-forvaltning' },
  { id: 'eb-oekonomi', kind: 'unit', name: 'Økonomi og Opfølgning', parent: 'eb-forvaltning' },
  { id: 'eb-sekretariat', kind: 'unit', name: 'Udvalgssekretariatet', parent: 'eb-forvaltning' },
  { id: 'eb-huset', kind: 'unit', name: 'Eksempelhuset for Social Økonomi', parent: 'eb-forvaltning' },
]

export const practiceDistricts: readonly PracticeDistrict[] = [
  { id: 'havnekvarteret', name: 'Havnekvarteret' },
  { id: 'vestermarken', name: 'Vestermarken' },
  { id: 'nordbyen', name: 'Nordbyen' },
  { id: 'soendervang', name: 'Søndervang' },
  { id: 'midtbyen', name: 'Midtbyen' },
  { id: 'oesterlund', name: 'Østerlund' },
]

export const practiceTargetGroups: readonly PracticeTargetGroup[] = [
  {
    id: 'tg-voksne',
    name: 'voksne fyldt 30 år med flere udfordringer ud over ledighed',
    nameEn: 'adults aged 30 or over with more challenges than unemployment',
  },
  {
    id: 'tg-kvinder',
    name: 'kvinder med etnisk minoritetsbaggrund fyldt 30 år',
    nameEn: 'women of ethnic minority background aged 30 or over',
  },
]

export const lots: readonly [PracticeLot, PracticeLot] = [
  {
    no: 1,
    title: 'Lokal indsats for voksne i Havnekvarteret og Vestermarken',
    districts: ['havnekvarteret', 'vestermarken'],
    targetGroup: 'tg-voksne',
    suppliers: ['sup-havnen', 'sup-fremad', 'sup-baenken'],
  },
  {
    no: 2,
    title: 'Lokal indsats for kvinder i Nordbyen og Søndervang',
    districts: ['nordbyen', 'soendervang'],
    targetGroup: 'tg-kvinder',
    suppliers: ['sup-mangfold', 'sup-vaeven'],
  },
]
