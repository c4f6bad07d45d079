import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const data = path.resolve(`data/test-leave-${process.pid}`)
mkdirSync(data, { recursive: true, mode: 0o755 })
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('asked to leave while the story plays, the server finishes, stops its database and goes on next time', async () => {
  const first = await played('SIGINT')
  expect(first).toMatchObject({ code: 0 })
  expect(first.said).toContain('Databasen er stoppet')
  expect(first.said).toContain('hviler')
  expect(first.said).not.toContain('Error')
  const second = await played('SIGTERM')
  expect(second).toMatchObject({ code: 0 })
  expect(second.said).not.toContain('0001_platform.sql')
})

/** A server on an empty directory, until the story has told its first months and the signal has been answered. */
function played(signal: NodeJS.Signals): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, VIFTE_DATA: data, PORT: '0', VIFTE_ORIGIN: 'http://localhost:1', DATABASE_URL: '' }
  const child = spawn(process.execPath, ['--import', './hook.mjs', 'src/serve.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let asked = false
  const hear = (chunk: Buffer) => {
    said += chunk.toString()
    if (asked || !said.includes('Øvelsen er nået til 2024')) return
    asked = true
    child.kill(signal)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}
