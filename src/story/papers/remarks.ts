/** What a reader of the five papers has noticed and no rule finds: both readings, never a verdict. */
export interface ReaderRemark {
  document: string
  place: string
  says: string
  readings: readonly string[]
}

export const readerRemarks: readonly ReaderRemark[] = [
  remark(
    'DOC-2022-TENDER',
    'Tildelings- og vægtningsmodel',
    'Modellen siges at gælde begge udbudsområder, hvor begge udbud må være ment',
    ['Teksten: begge udbudsområder', 'Løsning, afsnit 1: det ene udbud har to udbudsområder, det andet ét'],
  ),
  remark(
    'DOC-2022-TENDER',
    'Tildelings- og vægtningsmodel',
    'Forskellen på vægten af kriterium 3 er større, end ordene siger',
    ['Teksten: en smule højere', 'Vægtene: 1/3 mod 20 pct., 13,33 procentpoint mere'],
  ),
  remark('DOC-2017-BI105', 'Baggrund', 'Forlængelsens længde kan læses på to måder', [
    'Op til samlet tre år, 2017 regnet med',
    'Notatets egen læsning: 2018-2020',
  ]),
  remark('DOC-2013-SPECIAL', 'Løsning', 'Modellen har fire trin, men trin 2-4 er beskrevet under ét', [
    'Listen: fire trin',
    'Overskrifterne: ad 1 og ad 2-4',
  ]),
  remark(
    'DOC-2022-LEARNING',
    'Specialiseret indsats for særligt udsatte unge',
    'Spørgsmålet og svarets overskrift bruger hver sit ord',
    ['Spørgsmålet: uddannelsesafklaring', 'Svarets overskrift: uddannelsesplæg'],
  ),
  remark('DOC-2025-TM157', 'Risikovurdering', 'Der siges ingen risici at være, mens sted og husleje er uafklarede', [
    'Risikovurdering: ingen risici',
    'Adresse og Økonomi: stedet er ikke fundet, og huslejen efter det første år skal hvile i sig selv',
  ]),
  remark('DOC-2025-TM157', 'Tabel 3', 'Teksten er læst maskinelt: et årstal, bogstaver, koder og kryds er usikre', [
    'Maskinlæsningen: 5026',
    'Tabel 2 og sumrækken: 2026',
  ]),
  remark('DOC-2025-TM157', 'Forventet effekt og opfølgning', 'Målene har hverken år eller fordeling', [
    '60-70 virksomheder og 50-60 borgere',
    'Årene 2026-2028 er ikke nævnt ved målene',
  ]),
  remark('DOC-2017-BI105', 'Bydel og adresse', 'Nordvest ligger i en bydel, som ikke er afkrydset', [
    'Udbudsområde 2: Nørrebro/Nordvest',
    'Bydele: Nørrebro/Nordvest har kryds, Bispebjerg har ikke. At Nordvest hører til Bispebjerg, er almen viden',
  ]),
]

function remark(document: string, place: string, says: string, readings: readonly string[]): ReaderRemark {
  return { document, place, says, readings }
}
