import { expect, test } from 'vitest'
import { frameWords } from '../words.ts'
import { Page, type PageProps } from './page.tsx'
import { rendered } from './rendered.ts'

const base: PageProps = {
  title: 'Aftaler',
  lang: 'da',
  nonce: 'n0nce',
  path: '/aftaler?side=2',
  menu: [
    { href: '/aftaler', label: 'Aftaler', current: true },
    { href: '/udbud', label: 'Udbud', current: false },
  ],
  world: null,
  words: frameWords.da,
}

test('a page is whole: language, title, way past the menu, one main', async () => {
  const out = await rendered(<Page {...base} />)
  expect(out).toMatch(/^<!doctype html>\s*<html lang="da"/)
  expect(out).toContain('<title>Aftaler – Vifte</title>')
  expect(out).toContain('<a class="skipnav" href="#main-content">Gå til sidens indhold</a')
  expect(out.match(/<main /g)).toHaveLength(1)
  expect(out).toContain('<a href="/aftaler" aria-current="page">')
  expect(out).not.toMatch(/ style=|undefined/)
})

test('what is not for this visitor is not offered, and a Danish page in an English frame says so', async () => {
  const out = await rendered(<Page {...base} lang="en" bodyLang="da" words={frameWords.en} papers />)
  expect(out).toContain('tabindex="-1" lang="da">')
  expect(out).toContain('href="/udvalg"')
  const without = await rendered(<Page {...base} bodyLang="da" />)
  expect(without).toMatch(/tabindex="-1"\s*>/)
  expect(without).not.toContain('href="/udvalg"')
})

test('an error is the first word of the title', async () => {
  expect(await rendered(<Page {...base} errorTitle />)).toContain('<title>Fejl: Aftaler – Vifte</title>')
})

test('practice says so before anything else; production says nothing', async () => {
  const practice = await rendered(<Page {...base} world="practice" today="tirsdag den 3. marts 2026" />)
  expect(practice).toContain('Øvelse – opdigtet kommune')
  expect(practice).toContain('I dag er det tirsdag den 3. marts 2026')
  expect(practice.indexOf('practice-band')).toBeLessThan(practice.indexOf('<header'))
  expect(await rendered(<Page {...base} world="live" />)).not.toContain('practice-band')
})

test('a script carries the nonce and its integrity', async () => {
  const out = await rendered(<Page {...base} scripts={['/a.js', { src: '/b.js', integrity: 'sha384-x' }]} />)
  expect(out).toContain('<script type="module" src="/a.js" nonce="n0nce"></script>')
  expect(out).toContain('src="/b.js" nonce="n0nce" integrity="sha384-x"')
})

test('the other language is named in its own words and leads back here', async () => {
  const out = await rendered(<Page {...base} />)
  expect(out).toContain(
    '<a class="frame-link" href="/sprog/en?tilbage=%2Faftaler%3Fside%3D2" lang="en" hreflang="en">English</a>',
  )
})

test('logging out is a post with the server’s token', async () => {
  const person = { name: 'Karen <Holm>', roleLabel: 'Fagkonsulent' }
  const out = await rendered(<Page {...base} person={person} links={{ csrf: { name: 'token', value: 't1' } }} />)
  expect(out).toContain('action="/logout" method="post"><input type="hidden" name="token" value="t1"')
  expect(out).toContain('Karen &lt;Holm&gt;')
})
