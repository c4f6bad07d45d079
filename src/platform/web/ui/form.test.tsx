import { expect, test } from 'vitest'
import { ErrorSummary } from './error-summary.tsx'
import { Checkbox, DateField, fieldId, Field, NumberField, Radios, Select, TextArea, TextField } from './form.tsx'
import { rendered } from './rendered.ts'

test('a field that must be mended is wired to its help and its error', async () => {
  const out = await rendered(
    <NumberField name="count" label="Hvor mange?" hint="Et helt tal." error="Skriv et tal" value="1.2" />,
  )
  expect(out).toContain('<label class="form-label" for="felt-count">Hvor mange?</label>')
  expect(out).toContain('aria-describedby="felt-count-hint felt-count-error"')
  expect(out).toContain('aria-invalid="true"')
  expect(out).toContain('id="felt-count-hint"')
  expect(out).toMatch(/id="felt-count-error"><span class="sr-only">Fejl: <\/span>Skriv et tal/)
  expect(out).toContain('value="1.2"')
})

test('a field in order carries neither', async () => {
  const out = await rendered(<TextField name="title" label="Navn" />)
  expect(out).not.toContain('aria-invalid')
  expect(out).not.toContain('aria-describedby')
  expect(out).not.toContain('undefined')
})

test('what a person wrote comes back unharmed and unable to harm', async () => {
  const evil = '"><script>x</script>'
  const out = await rendered(
    <>
      <TextField name="a" label={evil} value={evil} hint={evil} error={evil} />
      <TextArea name="b" label="B" value={'</textarea><b>'} />
      <Select name="c" label="C" choices={[{ value: evil, label: evil }]} value={evil} />
    </>,
  )
  expect(out).not.toContain('<script>')
  expect(out).not.toContain('</textarea><b>')
  expect(out).toContain('&lt;/textarea&gt;&lt;b&gt;')
  expect(out).toMatch(/<option value="&quot;&gt;&lt;script&gt;x&lt;\/script&gt;" selected/)
})

test('a group of choices names itself and its error, and the summary leads to it', async () => {
  const choices = [
    { value: 'ja', label: 'Ja' },
    { value: 'nej', label: 'Nej', hint: 'Så er der ikke mere.' },
  ]
  const group = await rendered(<Radios name="known" label="Er det kendt?" choices={choices} value="nej" error="Vælg" />)
  expect(group).toMatch(
    /<fieldset id="felt-known" aria-describedby="felt-known-error" tabindex="-1"><legend class="form-label">Er det kendt\?/,
  )
  expect(group).toMatch(/id="felt-known-2"[^>]*value="nej" checked/)
  expect(group).toContain('aria-describedby="felt-known-2-hint"')
  const summary = await rendered(
    <ErrorSummary errors={[{ name: 'known', message: 'Vælg' }, { message: 'Hele skemaet' }]} />,
  )
  expect(summary).toContain('<a href="#felt-known">Vælg</a>')
  expect(summary).toContain('<li>Hele skemaet</li>')
  expect(summary).toContain('Ret 2 fejl')
  expect(summary).toContain('role="alert"')
})

test('without errors there is no summary', async () => {
  expect(await rendered(<ErrorSummary errors={[]} />)).toBe('')
})

test('a lone checkbox says its error', async () => {
  const out = await rendered(<Checkbox name="ok" label="Jeg har læst det" error="Sæt kryds" />)
  expect(out).toContain('aria-describedby="felt-ok-error"')
  expect(out).toContain('aria-invalid="true"')
})

test('a date is a text, so that it may be written kindly', async () => {
  expect(await rendered(<DateField name="from" label="Fra" optional />)).toMatch(/\(frivilligt\).*type="text"/s)
})

test('an id is made of a name with points and brackets', () => {
  expect(fieldId('lots.1[price]')).toBe('felt-lots-1-price-')
})

test('a field of one’s own takes any control', async () => {
  expect(
    await rendered(
      <Field name="x" label="X">
        <meter value="1"></meter>
      </Field>,
    ),
  ).toContain('<meter')
})
