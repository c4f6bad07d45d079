import { expect, test } from 'vitest'
import type { Refusal } from '../../kernel/refusal.ts'
import { matched, mustLeaveRoom, type Candidate } from './match.ts'

const a: Candidate = { id: 'a', number: 'A-2026-08-0001', givesOere: 10_000n, invoicedOere: 0n }
const b: Candidate = { id: 'b', number: 'A-2026-09-0004', givesOere: 7_000n, invoicedOere: 2_000n }
const line = (no: number, netOere: bigint, ...refs: string[]) => ({ no, text: '', netOere, vatOere: 0n, refs })

test('a line is of the claim it names; the others of the one the document names', () => {
  const document = { refs: ['Ordre A-2026-08-0001'], lines: [line(1, 4_000n), line(2, 5_000n, 'se A-2026-09-0004')] }
  expect(matched(document, [a, b])).toEqual([
    { no: 1, claim: 'a' },
    { no: 2, claim: 'b' },
  ])
})

test('a document that names nothing is of the only claim with exactly its sum left', () => {
  // 7.000 − 2.000 = 5.000 is left of the second.
  expect(matched({ refs: [], lines: [line(1, 3_000n), line(2, 2_000n)] }, [a, b]).map((m) => m.claim)).toEqual([
    'b',
    'b',
  ])
  expect(refused(() => matched({ refs: [], lines: [line(1, 4_999n)] }, [a, b]))).toMatchObject({
    code: 'invalid',
    rule: 'INVOICE-CLAIM',
  })
})

test('a line that names two claims is of none', () => {
  const document = { refs: [], lines: [line(1, 1n, 'A-2026-08-0001 og A-2026-09-0004')] }
  expect(refused(() => matched(document, [a, b]))).toMatchObject({ rule: 'INVOICE-CLAIM' })
})

test('the claim that was chosen is every line’s', () => {
  expect(matched({ refs: [], lines: [line(1, 1n, 'A-2026-09-0004')] }, [a, b], 'a')).toEqual([{ no: 1, claim: 'a' }])
})

test('OVERPAY: what is left passes to the øre, one øre more is refused with what is left, and so is a credit below nothing', () => {
  const of = (netOere: bigint) => () => mustLeaveRoom([{ netOere, claim: 'b' }], [a, b])
  expect(of(5_000n)).not.toThrow()
  expect(refused(of(5_001n))).toMatchObject({ code: 'conflict', rule: 'OVERPAY', details: { leftOere: 5_000 } })
  expect(of(-2_000n)).not.toThrow()
  expect(refused(of(-2_001n))).toMatchObject({ rule: 'OVERPAY' })
})

function refused(act: () => unknown): Refusal | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error as Refusal
  }
}
