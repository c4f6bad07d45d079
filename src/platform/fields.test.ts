import { expect, test } from 'vitest'
import type { z } from 'zod'
import {
  callersToday,
  Code,
  DayIn,
  Hours,
  Id,
  KronerIn,
  OereIn,
  OereOut,
  optional,
  OptionalText,
  RowId,
  Text,
  Whole,
} from './fields.ts'

const read = (type: z.ZodType, value: unknown) => {
  const result = type.safeParse(value)
  return result.success ? result.data : (result.error.issues[0]?.message ?? '')
}

test.each([
  ['7,4', 740],
  ['7.25', 725],
  ['7,5 timer', 750],
  ['8 t', 800],
  ['0', 0],
  [7.25, 725],
  ['168', 16_800],
  ['168,01', 'En uge har 168 timer. Skriv højst 168.'],
  ['7,255', 'Skriv timerne som et tal med højst to decimaler, fx 7,5'],
  ['-1', 'Skriv timerne som et tal med højst to decimaler, fx 7,5'],
  ['mange', 'Skriv timerne som et tal med højst to decimaler, fx 7,5'],
  [undefined, 'Skriv timerne som et tal, fx 7,5'],
])('hours: %s', (value, expected) => {
  expect(read(Hours, value)).toBe(expected)
})

test('a day is read in ISO, and kindly when the caller’s today is known', () => {
  expect(read(DayIn, ' 2026-09-03 ')).toBe('2026-09-03')
  expect(read(DayIn, '3/9')).toBe('Skriv datoen med årstal, fx 2026-09-03')
  callersToday.run('2026-10-06', () => {
    expect(read(DayIn, '3/9')).toBe('2026-09-03')
    expect(read(DayIn, '3. september 2026')).toBe('2026-09-03')
    expect(read(DayIn, '30. februar 2026')).not.toMatch(/^\d/)
  })
  expect(read(DayIn, '2026-02-30')).not.toBe('2026-02-30')
})

test('money from a program is whole øre; from a person kroner', () => {
  expect(read(OereIn, 1_250)).toBe(1_250n)
  expect(read(OereIn, '-1250')).toBe(-1_250n)
  expect(read(OereIn, 12.5)).toBe('Skriv et helt antal øre')
  expect(read(OereIn, '9007199254740992')).toBe('Beløbet er for stort')
  expect(read(KronerIn, '1.234,50')).toBe(123_450n)
  expect(read(KronerIn, '1,2 mio.')).toBe(120_000_000n)
})

test('money out is an amount and nothing that merely looks like one', () => {
  expect(OereOut.safeParse(5n).success).toBe(true)
  for (const value of [5, '5', '', true, null]) expect(OereOut.safeParse(value).success).toBe(false)
})

test('texts are trimmed, asked for and bounded', () => {
  expect(read(Text('navnet', 5), '  Maja ')).toBe('Maja')
  expect(read(Text('navnet'), '   ')).toBe('Skriv navnet')
  expect(read(Text('navnet'), undefined)).toBe('Skriv navnet')
  expect(read(Text('navnet', 5), 'Margrethe')).toBe('Højst 5 tegn')
  expect(read(OptionalText(), '')).toBeUndefined()
})

test('an empty field of a form was not given', () => {
  for (const value of ['', null, undefined]) expect(read(optional(RowId), value)).toBeUndefined()
  expect(read(optional(RowId), '17')).toBe(17)
})

test('codes, ids, row numbers and whole numbers', () => {
  expect(read(Code, 'PRACTICE-LOCAL/1')).toBe('PRACTICE-LOCAL/1')
  expect(read(Code, "x'; drop table")).toBe('Skriv koden med bogstaver, tal og bindestreg')
  expect(read(Id, 'ingen')).toBe('Nummeret er ikke gyldigt. Gå tilbage til listen, og vælg rækken igen.')
  expect(read(RowId, '0x11')).toBe('Rækkens nummer er ikke gyldigt')
  expect(read(RowId, -1)).toBe('Rækkens nummer er ikke gyldigt')
  expect(read(Whole('årstal', 1970, 2200), ' 2026 ')).toBe(2026)
  expect(read(Whole('årstal', 1970, 2200), 1969)).toBe('Årstal skal være mellem 1970 og 2200')
  expect(read(Whole('årstal', 1970, 2200), '20,5')).toBe('Skriv årstal som et helt tal')
})
