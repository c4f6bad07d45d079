/** A small note of practice: a pilot of one year, whose money the committee must release before it is used. */
export const pilotNote = {
  code: 'EB-BN2',
  title: 'Budgetnotat: forsøg med fælles praktikdage i Eksempelby',
  priceLevel: 2026,
  administration: 'Beskæftigelsesforvaltningen',
  tables: [
    {
      id: 'table-1',
      printedNumber: 'Tabel 1',
      caption: 'Udgifter til fælles praktikdage 2026',
      priceLevelLabel: '1.000 kr. – 2026 p/l',
      years: [2026],
      rows: [
        {
          id: 'PILOT',
          label: 'Fælles praktikdage hos virksomheder, forsøg',
          kind: 'line' as const,
          area: 'Indsats',
          of: [],
          cells: [{ kind: 'value' as const, thousandDkk: 600 }],
          remark: 'Udmøntning forelægges udvalget',
        },
      ],
    },
  ],
}
