import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assets } from './assets.ts'
import { bundle, scriptNamed, scriptNames } from './scripts.ts'

const app = assets()
const names = scriptNames()

test('a script is one file of its own address, kept for ever, and is what its integrity says', async () => {
  expect(names).toContain('note-grid')
  const { src, integrity, code } = scriptNamed('note-grid')
  expect(src).toMatch(/^\/static\/note-grid-[0-9a-f]{12}\.js$/)
  expect(code).not.toMatch(/\bimport\b/)
  const answer = await app.request(src)
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  const sent = await answer.text()
  expect(`sha384-${createHash('sha384').update(sent).digest('base64')}`).toBe(integrity)
})

test('the address changes with the content, and only with it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vifte-script-'))
  const file = join(folder, 'a.client.ts')
  const built = (text: string) => {
    writeFileSync(file, text)
    return bundle(file)
  }
  const first = built('document.title = "a"')
  expect(built('document.title = "b"').src).not.toBe(first.src)
  expect(built('// the same\ndocument.title = "a"')).toMatchObject({ src: first.src, integrity: first.integrity })
  rmSync(folder, { recursive: true })
})

/** What a bid is sealed with, where it is written. */
const sealing = /node_modules\/(age-encryption|shamir-secret-sharing|@noble\/[a-z-]+|@scure\/base)\//
test('only rules and plain data reach the browser: nothing of the server, no package but those a bid is sealed with', () => {
  for (const name of names) {
    const strange = scriptNamed(name)
      .inputs.filter((input) => !sealing.test(input))
      .filter(
        (input) => !/^(kernel|[a-z]+\/[a-z/]+)\/[a-z-]+(\.client)?\.ts$/.test(input) || input.startsWith('platform/'),
      )
    expect([name, strange]).toEqual([name, []])
  }
})

test('an unknown script is a mistake of ours when a page asks, and not found when a browser does', async () => {
  expect(() => scriptNamed('nothing')).toThrow('0 files are the script nothing')
  expect(() => scriptNamed('../note-grid')).toThrow()
  for (const path of ['nothing-0123456789ab.js', 'note-grid-0123456789ab.js', 'note-grid-.js', 'note-grid.js'])
    expect((await app.request(`/static/${path}`)).status).toBe(404)
})
