import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { Errors } from './pages.tsx'
import { rendered } from './ui/rendered.ts'

const told = (code: 'conflict' | 'stale' | 'invalid', name?: string) => {
  const error = name === undefined ? { message: 'Sådan er det.' } : { name, message: 'Sådan er det.' }
  const attempt = { values: {}, errors: [error], refusal: new Refusal(code, 'Sådan er det.') }
  return rendered(<Errors attempt={attempt} />)
}

test('where the world has moved on there is nothing to mend', async () => {
  expect(await told('conflict')).toContain('Det kan ikke gøres nu')
  expect(await told('stale')).toContain('Oplysningerne er ændret')
  expect(await told('invalid')).toContain('Ret én fejl, før du går videre')
  expect(await told('conflict', 'hours')).toContain('Ret én fejl, før du går videre')
})
