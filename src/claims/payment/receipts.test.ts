import { expect, test } from 'vitest'
import type { Refusal } from '../../kernel/refusal.ts'
import { rowsOfCsv } from './csv-in.ts'
import { readReceipts, sorted } from './receipts.ts'

const today = '2026-10-06'
const [a, b, c] = [
  '019e449c-fe80-792b-ab51-c4fe45a57741',
  '019e449c-fe80-792b-ab51-c4fe45a57742',
  '019e449c-fe80-792b-ab51-c4fe45a57743',
]

test('a CSV text as spreadsheets write it: byte order mark, semicolons, quotes and line breaks inside', () => {
  expect(rowsOfCsv('\uFEFFLinje;Tekst\r\n1;"a;""b""\nc"\r\n\r\n2; d \r\n')).toEqual([
    { linje: '1', tekst: 'a;"b"\nc' },
    { linje: '2', tekst: 'd' },
  ])
  expect(rowsOfCsv('line,status\n1,paid')).toEqual([{ line: '1', status: 'paid' }])
})

test('answers are read in Danish and English, days as people write them', () => {
  const text = `linje;status;reference;dato\n${a};betalt;R1;5/10-2026\n${b.toUpperCase()};REJECTED;;2026-10-05`
  expect(readReceipts(text, today)).toEqual([
    { row: 2, payment: a, status: 'paid', reference: 'R1', on: '2026-10-05' },
    { row: 3, payment: b, status: 'rejected', reference: '', on: '2026-10-05' },
  ])
})

test.each([
  ['linje;status\n1;betalt', 'Række 2 har ikke et linjenummer'],
  [`linje;status;dato\n${a};måske;2026-10-05`, 'Række 2: status'],
  [`linje;status;dato\n${a};betalt;engang`, 'Række 2: datoen'],
  ['linje;status', 'ingen rækker'],
])('what cannot be read is refused by its row', (text, words) => {
  expect(refused(() => readReceipts(text, today))).toMatchObject({
    code: 'invalid',
    message: expect.stringContaining(words) as string,
  })
})

test('TWICE: known answers are counted, unknown lines and other answers are named, one line twice is read once', () => {
  const row = (payment: string, status: 'paid' | 'rejected', at: number) => ({
    row: at,
    payment,
    status,
    reference: '',
    on: today,
  })
  const rows = [row(a, 'paid', 2), row(a, 'paid', 3), row(b, 'paid', 4), row(c, 'paid', 5), row(b, 'rejected', 6)]
  const out = sorted(
    rows,
    new Map([
      [a, null],
      [b, 'rejected'],
    ] as const),
  )
  expect(out.fresh.map((r) => r.row)).toEqual([2])
  expect(out.already).toBe(2)
  expect(out.strange.map((s) => s.row)).toEqual([4, 5])
})

function refused(act: () => unknown): Refusal | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error as Refusal
  }
}
