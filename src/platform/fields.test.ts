import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  callersToday,
  Code,
  DayIn,
  Hours,
  Id,
  largestOere,
  mustBeFieldsOf,
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

test('money from a program is whole øre, and sums of it stay integers', () => {
  expect(read(OereIn, 1_250)).toBe(1_250n)
  expect(read(OereIn, '-1250')).toBe(-1_250n)
  expect(read(OereIn, 12.5)).toBe('Skriv et helt antal øre')
  expect(read(OereIn, '9007199254740992')).toBe('Beløbet er for stort')
  expect(read(OereIn, -largestOere)).toBe(-10_000_000_000_000n)
  expect(read(OereIn, String(largestOere + 1))).toBe('Beløbet er for stort')
  expect(Number.isSafeInteger(900 * largestOere)).toBe(true)
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
  const drawn = 'ab010190-1234-7abc-8abc-abcdefabcdef'
  expect(read(Code, drawn)).toBe(drawn)
  expect(read(Code, '010190-1234')).toBe('En kode er ikke et CPR-nummer')
  expect(read(Code, "x'; drop table")).toBe('Skriv koden med bogstaver, tal og bindestreg')
  expect(read(Id, 'ingen')).toBe('Nummeret er ikke gyldigt. Gå tilbage til listen, og vælg rækken igen.')
  expect(read(RowId, '0x11')).toBe('Rækkens nummer er ikke gyldigt')
  expect(read(RowId, -1)).toBe('Rækkens nummer er ikke gyldigt')
  expect(read(Whole('årstal', 1970, 2200), ' 2026 ')).toBe(2026)
  expect(read(Whole('årstal', 1970, 2200), 1969)).toBe('Årstal skal være mellem 1970 og 2200')
  expect(read(Whole('årstal', 1970, 2200), '20,5')).toBe('Skriv årstal som et helt tal')
})

test.each([
  [z.object({ lot: z.number() }), {}, 'Feltet mangler'],
  [z.object({ lot: z.number() }), { lot: 'x' }, 'Feltet skal være et tal'],
  [z.object({ lots: z.array(z.number()) }), {}, 'Feltet mangler'],
  [z.object({ lots: z.array(z.number()) }), { lots: 5 }, 'Feltet skal være en liste'],
  [z.object({ lots: z.array(z.number()).min(1) }), { lots: [] }, 'Feltet skal have mindst 1 række'],
  [z.object({ lot: z.number().max(9) }), { lot: 10 }, 'Feltet skal være højst 9'],
  [z.object({ name: z.string().max(3) }), { name: 'Maja' }, 'Feltet skal have højst 3 tegn'],
  [z.object({ unit: z.enum(['hour', 'month']) }), { unit: 'day' }, 'Vælg en af: hour, month'],
  [z.object({ unit: z.enum(['hour', 'month']) }), {}, 'Feltet mangler'],
  [z.object({ of: z.union([z.string(), z.number()]) }), {}, 'Feltet mangler'],
  [z.object({ kind: z.literal(['a', 'b']) }), { kind: 'c' }, 'Vælg en af: a, b'],
  [z.strictObject({ lot: z.number() }), { lot: 1, lott: 2 }, 'Feltet »lott« findes ikke'],
  [z.object({}), [], 'Indholdet skal være et objekt'],
])('a type without a sentence of its own has a plain one', (type, value, sentence) => {
  expect(read(type, value)).toBe(sentence)
})

test('a field the act does not have is named', () => {
  const type = z.object({ lot: z.number() })
  expect(() => mustBeFieldsOf(type, { lott: 1 })).toThrow('Feltet »lott« findes ikke. Felterne er: lot.')
  expect(() => mustBeFieldsOf(type, { lot: 1 })).not.toThrow()
  expect(() => mustBeFieldsOf(z.object({}), { a: 1, b: 2 })).toThrow('Felterne »a«, »b« findes ikke.')
})

test('so is one that lies deep: in lists, choices, and what is left out or made other', () => {
  const row = z.object({ id: z.string() }).transform((r) => r.id)
  const told = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a'), x: z.number() }),
    z.object({ kind: z.literal('b') }),
  ])
  const type = z.object({ rows: z.array(row).default([]), told: optional(told), open: z.looseObject({}).optional() })
  expect(() => mustBeFieldsOf(type, { rows: [{ id: 'A' }, { id: 'B', total: 7 }] })).toThrow(
    'Feltet »rows.1.total« findes ikke. Felterne er: id.',
  )
  expect(() => mustBeFieldsOf(type, { told: { kind: 'b', x: 1 } })).toThrow('Feltet »told.x« findes ikke')
  expect(() => mustBeFieldsOf(type, { told: { kind: 'a', x: 1 }, open: { more: 1 }, rows: 'ingen' })).not.toThrow()
})
