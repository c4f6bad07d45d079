import { test } from 'vitest'
import { nothingIsLost } from './kills.ts'

test('a server killed twenty times in the middle of registrations has lost nothing it acknowledged', async () => {
  await nothingIsLost(20)
}, 300_000)
