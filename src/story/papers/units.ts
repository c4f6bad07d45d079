import type { Body, Source } from './types.ts'

/** Units of the municipality and outside bodies the papers name; their start and end are not printed. */
export const units: readonly Body[] = [
  unit('JKBH', 'Jobcenter København', 'BIF', null, { document: 'DOC-2013-SPECIAL', place: 'Indstilling, punkt 1' }),
  unit('SPEC', 'Specialenheden', 'JKBH', 'Har indsatsen for ledige med bande- eller rockerrelationer', {
    document: 'DOC-2022-TENDER',
    place: 'Løsning, afsnit 1',
  }),
  unit(
    'CDU',
    'Center for Driftsunderstøttelse',
    'BIF',
    'Sætter tildelte aftaler i drift sammen med center og leverandør',
    { document: 'DOC-2013-SPECIAL', place: 'Løsning, ad 2-4' },
    ['CDU'],
  ),
  unit('BCH', 'Borgercenter Handicap', 'SOF', 'Samarbejdsaftale om projektet Kompetence- og Ressourceafklaring', {
    document: 'DOC-2022-LEARNING',
    place: 'Baggrund',
  }),
  unit('BYD', 'Københavns Bydelsbestyrelse', null, 'Samarbejdsforum', {
    document: 'DOC-2025-TM157',
    place: 'Indhold, punkt 2',
  }),
  unit('KEJD', 'KEK/ByK/KEJD', null, 'Ejendomsfaglig høring; forkortelserne er ikke foldet ud', {
    document: 'DOC-2025-TM157',
    place: 'Høring',
  }),
]

export const externalBodies: readonly Body[] = [
  external(
    'LBR',
    'Det Lokale Beskæftigelsesråd Københavns Kommune',
    'Støttede to indsatser i 2013; fik ikke midler fra staten i 2014',
    'Fastholdelse af tilbudsviften',
    ['LBR'],
  ),
  external('KL', 'KL', 'Repræsenterer kommunerne i udvalget om dansk udbudslovgivning', 'Løsning', []),
  external('NEWINSIGHT', 'New Insight', 'Evaluerede Metodeudviklingspuljen', 'Løsning, ad 2-4', []),
  external('DE', 'Dansk Erhverv', 'Medarrangør af konferencen den 27. september 2013', 'Eksempel på køb', []),
]

function unit(
  id: string,
  name: string,
  parent: string | null,
  role: string | null,
  source: Source,
  aliases: readonly string[] = [],
): Body {
  const names = [{ name, from: null, to: null, source }]
  return { id, kind: 'unit', names, namePrinted: true, aliases, parent, committee: null, role, source }
}

function external(id: string, name: string, role: string, place: string, aliases: readonly string[]): Body {
  const source = { document: 'DOC-2013-SPECIAL', place }
  const names = [{ name, from: null, to: null, source }]
  return { id, kind: 'external', names, namePrinted: true, aliases, parent: null, committee: null, role, source }
}
