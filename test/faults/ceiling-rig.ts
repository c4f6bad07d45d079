import { commit, lotAccounts, reconcileLedger } from '../../src/budget/index.ts'
import { claimsOf } from '../../src/platform/by.ts'
import { databaseFor } from '../../src/platform/databases.ts'
import { tell } from '../../src/platform/tell.ts'
import { transact } from '../../src/platform/transact.ts'
import { cast, today } from '../cast.ts'
import { personOf, type TestHouse } from '../house.ts'
import { lotsUnder } from '../lots.ts'

export interface Contest {
  attempts: number
  lots: number
  /** How many of a lot's attempts there is room for. */
  roomEach: number
  connections: number
}

export interface Outcome {
  accepted: number
  refused: number
  /** Anything that is neither accepted nor refused by the ceiling. */
  other: unknown[]
  /** Lots with more committed than the ceiling and what was decided above it. */
  exceeded: number
  /** Committed on each lot, in øre. */
  committed: bigint[]
  differencesOere: bigint
  seconds: number
}

export const eachOere = 100_00n

/** Commitments at once on a few ceilings, from several connections, far more than there is room for. */
export async function contest(house: TestHouse, code: string, c: Contest): Promise<Outcome> {
  const room = eachOere * BigInt(c.roomEach)
  const lots = await lotsUnder(
    house,
    code,
    Array.from({ length: c.lots }, () => room),
  )
  const by = await personOf(house, cast.caseworker)
  const claims = claimsOf(by, false)
  const db = databaseFor(house.databases, by.role)
  let [next, accepted, refused] = [0, 0, 0]
  const other: unknown[] = []
  const one = async (n: number) => {
    const cause = { kind: 'test', id: `${code}-${n}`, label: 'Prøve', href: '/' }
    const part = [{ year: 2026, amountOere: eachOere }]
    await transact(db, claims, (tx) => commit(tx, lots[n % lots.length] ?? '', part, today, cause)).then(
      () => accepted++,
      (error: unknown) => (tell(error)?.rule === 'CEIL-HARD' ? refused++ : other.push(error)),
    )
  }
  const worker = async () => {
    while (next < c.attempts) await one(next++)
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: c.connections }, worker))
  const seconds = (performance.now() - began) / 1000
  const accounts = await transact(db, claims, (tx) => lotAccounts(tx, { agreement: code }))
  const { differencesOere } = await house.as(cast.controller, reconcileLedger, {})
  const exceeded = accounts.filter((a) => a.used_oere - a.overrun_oere + a.committed_oere > room).length
  return {
    accepted,
    refused,
    other,
    exceeded,
    committed: accounts.map((a) => a.committed_oere),
    differencesOere,
    seconds,
  }
}
