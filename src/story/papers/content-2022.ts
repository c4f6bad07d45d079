import { amount, at, body, day, list, lot, section, type Said } from './saying.ts'

const solution = 'Løsning, afsnit 1'
const duration = 'Kontrakternes varighed'

/** What the paper of 21 November 2022 on the frames of two tenders says. */
export const tender2022: Said = {
  sections: [
    section(1, 6, 'Resumé'),
    section(1, 10, 'Indstilling'),
    section(1, 17, 'Problemstilling'),
    section(1, 23, 'Løsning'),
    section(2, 27, 'Udbudsstruktur og antallet af leverandører', '1.'),
    section(3, 29, 'Udbud af indsatser for ledige med rocker- eller banderelationer'),
    section(3, 43, 'Udbud af indsatsen for voksne udsatte med udadreagerende adfærd'),
    section(3, 55, 'Tæt samarbejde og opfølgning på kvaliteten af indsatsen'),
    section(2, 59, 'Tildelings- og vægtningsmodel', '1.'),
    section(2, 82, 'Andre elementer i udformning af udbuddet'),
    section(3, 84, 'Krav om sikkerhedspolitik'),
    section(3, 88, duration),
    section(3, 95, 'Beskæftigelsesklausul'),
    section(1, 100, 'Politisk handlerum'),
    section(1, 104, 'Økonomi'),
    section(1, 110, 'Videre proces'),
    section(1, 122, 'Beslutning'),
  ],
  points: [
    {
      no: 1,
      asks: 'approve',
      says: 'Rammer for udbuddet til ledige med rocker- eller banderelationer; kvalitet 80 pct. og pris 20 pct.',
      namesBody: 'BIU',
      place: at(14, 'Indstilling, punkt 1'),
    },
    {
      no: 2,
      asks: 'approve',
      says: 'Rammer for udbuddet til udsatte voksne med udadreagerende adfærd; kvalitet 80 pct. og pris 20 pct.',
      namesBody: 'BIF',
      place: at(15, 'Indstilling, punkt 2'),
    },
  ],
  names: [body('Specialenheden', 'SPEC', 41, solution), body('Jobcenter København', 'JKBH', 41, solution)],
  statements: [
    lot('GANG', 36, solution, {
      agreement: 'AGR-GANG-2023',
      no: 1,
      title: 'Virksomhedsrettede vejlednings- og opkvalificeringsforløb med højt timetal',
    }),
    lot('GANG', 37, solution, {
      agreement: 'AGR-GANG-2023',
      no: 2,
      title: 'Kort afklarende opstartsforløb mhp. hurtigt at komme ud på en virksomhed',
    }),
    list('AGR-GANG-2020', 'target-groups', 19, 'Problemstilling, den nuværende rammeaftale', [
      ['GANG', 'ledige med bande-/rockerrelationer'],
      ['AGGR', 'udsatte voksne med udadreagerende adfærd uden banderelationer'],
    ]),
    amount('GANG', 106, 'Økonomi', {
      measure: 'allocated',
      thousandDkk: 15_000,
      per: 'year',
      from: 2021,
      to: 2024,
      says: '15 mio. kr. årligt i 2021-2024',
    }),
    amount('GANG', 106, 'Økonomi', {
      measure: 'expected-use',
      thousandDkk: 9000,
      per: 'year',
      says: 'ca. 9 mio. kr. årligt',
    }),
    amount('AGGR', 108, 'Økonomi', {
      measure: 'expected-use',
      thousandDkk: 6000,
      per: 'year',
      says: 'ca. 6 mio. kr. årligt',
    }),
    day('start-approved', 19, 'Problemstilling', { day: '2022-06-20', says: '20. juni 2022' }),
    day('agreements-start', 8, 'Resumé', { day: '2023-09-01', after: 'start-approved', says: '1. september 2023' }),
    day('gang-end', 91, duration, { day: '2024-12-31', after: 'agreements-start', says: '31. december 2024' }),
    day('gang-option', 91, duration, { day: '2027-08-31', after: 'gang-end', says: '31. august 2027' }),
  ],
  citations: [
    {
      id: 'BIU-2022-06-20',
      label: 'Igangsættelse af to selvstændige genudbud',
      day: '2022-06-20',
      body: 'BIU',
      place: at(19, 'Problemstilling'),
    },
    { id: 'BU2021', label: 'Budget 2021', dayText: '2021', place: at(91, duration) },
    {
      label: 'Offentliggørelse af udbud',
      dayText: 'primo 2023',
      direction: 'later',
      place: at(114, 'Videre proces'),
    },
    {
      label: 'Orientering om valg af leverandører',
      dayText: 'maj 2023',
      body: 'BIU',
      direction: 'later',
      place: at(115, 'Videre proces'),
    },
    {
      label: 'Opstart af nye rammeaftaler',
      day: '2023-09-01',
      direction: 'later',
      place: at(116, 'Videre proces'),
    },
  ],
}
