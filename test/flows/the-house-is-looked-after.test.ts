import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { doctor } from '../../src/commands/doctor.ts'
import { receiptMake, receiptVerify } from '../../src/commands/journal.ts'
import type { Command } from '../../src/commands/context.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const folder = mkdtempSync(path.join(tmpdir(), 'vifte-receipt-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the doctor finds a told town well', async () => {
  const facts = await printed(doctor)
  expect(facts).toMatchObject({ mode: 'demo', ledgerDifferenceOere: 0n, journalWrong: 0, wrong: [] })
  expect(facts['migrations']).toEqual({ applied: expect.any(Number), known: expect.any(Number) })
})

test('a counter that was moved by hand is found', async () => {
  await move(1)
  await expect(printed(doctor)).rejects.toMatchObject({ rule: 'DOCTOR' })
  await move(-1)
  expect(await printed(doctor)).toMatchObject({ wrong: [] })
})

test('a receipt answers to its row, and to no other', async () => {
  const receipt = await printed(receiptMake, '7')
  expect(await printed(receiptVerify, written('own.json', receipt))).toMatchObject({ answers: true })
  const other = written('other.json', { ...receipt, seq: 8 })
  await expect(printed(receiptVerify, other)).rejects.toMatchObject({ rule: 'JOURNAL' })
  await expect(printed(receiptVerify, written('poor.json', { seq: 7 }))).rejects.toMatchObject({ code: 'invalid' })
  await expect(printed(receiptMake, '999999999')).rejects.toMatchObject({ code: 'not-found' })
})

test('a row changed behind the program’s back no longer answers to its receipt', async () => {
  const receipt = written('kept.json', await printed(receiptMake, '9'))
  await asSuperuser(`update platform.journal set act = 'budget.adopt-note' where seq = 9`)
  await expect(printed(receiptVerify, receipt)).rejects.toMatchObject({ rule: 'JOURNAL' })
  await expect(printed(doctor)).rejects.toMatchObject({ rule: 'DOCTOR' })
})

async function printed(command: Command, ...rest: string[]): Promise<Record<string, unknown>> {
  let told: unknown
  await command({ house, rest, say: () => undefined, print: (value) => (told = value) })
  return told as Record<string, unknown>
}

function written(name: string, value: unknown): string {
  const file = path.join(folder, name)
  writeFileSync(file, JSON.stringify(value))
  return file
}

function move(oere: number): Promise<void> {
  return asSuperuser(`update budget.account set used_oere = used_oere + ${oere}, overrun_oere = overrun_oere + ${oere}
    where kind = 'lot' and lot = 'PRACTICE-LOCAL/1'`)
}

/** Whoever owns the machine can switch the triggers off; the hash is what tells. */
async function asSuperuser(statement: string): Promise<void> {
  await house.asOwner(async (client) => {
    await client.query(`set session_replication_role = replica; ${statement}; set session_replication_role = default`)
  })
}
