/** A budget note of practice with the same structure as the papers' BI105: two lots, one full-time post, three years. */
const years = [2024, 2025, 2026]

export const localNote = {
  code: 'EB-BN1',
  title: 'Budgetnotat: en lokalt forankret beskæftigelsesindsats i Eksempelby',
  priceLevel: 2024,
  administration: 'Beskæftigelsesforvaltningen',
  tables: [
    {
      id: 'table-2',
      printedNumber: 'Tabel 2',
      caption: 'Udgifter til en lokalt forankret indsats 2024-26',
      priceLevelLabel: '1.000 kr. – 2024 p/l',
      years,
      rows: [
        { ...line('LOT1', 'Lokalt forankret indsats, delaftale 1', 'Indsats', 5460), lot: 1 },
        { ...line('LOT2', 'Lokalt forankret indsats, delaftale 2', 'Indsats', 1540), lot: 2 },
        sum('SUB-EFFORT', 'Udgifter til indsats i alt', 'subtotal', ['LOT1', 'LOT2'], 7000),
        { ...line('FTE', '1 årsværk til samarbejdet med tilbuddene', 'Service', 540), post: true },
        sum('SUB-SERVICE', 'Udgifter til service i alt', 'subtotal', ['FTE'], 540),
        sum('TOTAL', 'Udgifter i alt', 'total', ['SUB-EFFORT', 'SUB-SERVICE'], 7540),
      ],
    },
  ],
}

function line(id: string, label: string, area: string, thousandDkk: number) {
  return {
    id,
    label,
    kind: 'line' as const,
    area,
    of: [],
    cells: same(thousandDkk),
    printedTotal: thousandDkk * years.length,
  }
}

function sum(id: string, label: string, kind: 'subtotal' | 'total', of: string[], thousandDkk: number) {
  return { id, label, kind, of, cells: same(thousandDkk), printedTotal: thousandDkk * years.length }
}

function same(thousandDkk: number) {
  return years.map(() => ({ kind: 'value' as const, thousandDkk }))
}
