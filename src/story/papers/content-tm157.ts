import { amount, at, body, list, section, wordTable, type Said } from './saying.ts'

/** What TM157 says beside its tables of amounts; the text is read by machine. */
export const hub2025: Said = {
  sections: [
    section(1, 3, 'Resumé'),
    section(1, 29, 'Beslutning'),
    section(1, 39, 'Baggrund'),
    section(1, 47, 'Indhold'),
    section(2, 69, 'Lokaler til og vejledning af virksomheder med sociale formål'),
    section(1, 138, 'Forventet effekt og opfølgning'),
    section(1, 159, 'Økonomi'),
    section(1, 181, 'Risikovurdering'),
    section(1, 188, 'Tidligere afsatte midler'),
    section(1, 196, 'Administrativt bilag'),
    section(2, 198, 'Bevillingstekniske oplysninger'),
    section(2, 221, 'Øvrige tekniske oplysninger'),
    section(2, 229, 'Høring'),
  ],
  names: [
    body('Beskæftigelses- og Integrationsforvaltningen', 'BIF', 21, 'Resumé'),
    body('Teknik- og Miljøforvaltningen', 'TMF', 21, 'Resumé'),
    body('Socialforvaltningen', 'SOF', 25, 'Resumé'),
    body('Københavns Bydelsbestyrelse', 'BYD', 106, 'Indhold, punkt 2'),
    body('KEK/ByK/KEJD', 'KEJD', 232, 'Høring'),
  ],
  statements: [
    amount('table-2', 31, 'Beslutning', {
      measure: 'asked',
      thousandDkk: 7500,
      from: 2026,
      to: 2028,
      says: '7,5 mio. kr. i 2026-2028',
    }),
    amount('table-2/TMF-RENT', 177, 'Økonomi', {
      measure: 'asked',
      thousandDkk: 500,
      from: 2026,
      to: 2026,
      says: '0,5 mio. kr. det første år',
    }),
    list('TM157-placement', 'areas', 226, 'Adresse', [
      ['vesterbro-kgs-enghave-sydhavnen', 'Sydhavnen'],
      ['broenshoej-husum', 'Husum Nord'],
      ['bispebjerg', 'Bispebjerg'],
    ]),
    list('TM157-placement', 'ticked', 223, 'Bydele, læsbare kryds', [['bispebjerg', 'Bispebjerg']]),
  ],
  citations: [
    {
      id: 'TM31',
      label: 'Nye samarbejder på det boligsociale område',
      dayText: 'Budget 2023',
      place: at(42, 'Baggrund'),
    },
    {
      id: 'TM20',
      label: 'Socialøkonomi og beskæftigelse af udsatte borgere',
      dayText: 'Overførselssagen 2024/25',
      place: at(43, 'Baggrund'),
    },
  ],
  tables: [
    wordTable(
      'districts',
      undefined,
      'Bydele',
      ['Kryds'],
      [
        ['Bispebjerg', 'X'],
        ['Indre By', '?'],
        ['Vesterbro/Kgs. Enghave', '?'],
        ['Valby', '?'],
        ['Amager Øst', null],
        ['Udenbys', null],
        ['Nørrebro', '?'],
        ['Østerbro', null],
        ['Brønshøj/Husum', '?'],
        ['Vanløse', null],
        ['Amager Vest', null],
      ],
    ),
  ],
}
