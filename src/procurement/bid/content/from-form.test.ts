import { expect, test } from 'vitest'
import { contentsFrom } from './from-form.ts'

const asked = {
  lots: [
    { no: 1, title: 'Voksne' },
    { no: 2, title: 'Unge' },
  ],
  requirements: [{ id: 'SIKKERHED', title: 'Sikkerhedspolitik' }],
  criteria: [{ id: '1', title: 'Metode' }],
  selfDeclaration: true,
}

test('a filled form becomes the three contents, for the lots that were chosen', () => {
  const { contents, problems } = contentsFrom(
    {
      ...{ 'delaftale-2': 'ja', 'svar-2-1': ' Vi møder borgeren ', 'pris-2': '1.250.000,50', tro: 'ja' },
      ...{ 'krav-SIKKERHED': 'ja', sammen: 'consortium', partnere: 'Værkstedet – praktikpladser\n\nHuset - mentorer' },
    },
    asked,
  )
  expect(problems).toEqual([])
  expect(contents.price).toEqual({ lots: [{ no: 2, oere: 125_000_050 }] })
  expect(contents.quality.lots).toEqual([{ no: 2, answers: [{ criterion: '1', text: 'Vi møder borgeren' }] }])
  expect(contents.qualification.partners).toEqual([
    { as: 'consortium', name: 'Værkstedet', part: 'praktikpladser' },
    { as: 'consortium', name: 'Huset', part: 'mentorer' },
  ])
})

test('what is missing is named field by field', () => {
  const fields = (values: Record<string, string>) => contentsFrom(values, asked).problems.map((p) => p.field)
  expect(fields({})).toEqual(['delaftale-1', 'tro'])
  expect(fields({ 'delaftale-1': 'ja', tro: 'ja', 'pris-1': 'dyrt' })).toEqual(['svar-1-1', 'pris-1'])
  expect(fields({ 'delaftale-1': 'ja', tro: 'ja', 'svar-1-1': 'x', 'pris-1': '0' })).toEqual(['pris-1'])
})
