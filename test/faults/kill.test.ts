import { test } from 'vitest'
import { nothingIsLost } from './kills.ts'

test('a server killed three times in the middle of registrations has lost nothing it acknowledged', async () => {
  await nothingIsLost(3)
})
