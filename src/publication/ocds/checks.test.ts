import { expect, test } from 'vitest'
import { agreed, published, thirds } from '../process/process.example.ts'
import { problemsIn } from './checks.ts'
import type { Json, Release } from './release.ts'
import { releasesOf } from './releases.ts'

const whole = () => structuredClone(releasesOf(agreed()))
const last = (releases: Release[]) => releases.at(-1) as unknown as { [name: string]: Json[] } & Release
const says = (releases: Release[]) => problemsIn(releases).map((p) => p.says)

test('a process that is right has no problems, in thirds too', () => {
  expect(problemsIn(whole())).toEqual([])
  expect(problemsIn(releasesOf(published({ criteria: thirds })))).toEqual([])
})

test.each<[string, (r: ReturnType<typeof last>) => void, string]>([
  ['an id twice in a list', (r) => void r.awards!.push({ ...r.awards![0] }), 'Nummeret award-1 står to gange'],
  ['an empty field', (r) => void (r.awards![0]!['title'] = ' '), 'Feltet er tomt'],
  [
    'a day without time and zone',
    (r) => void (r.awards![0]!['date'] = '2027-01-20'),
    'Tidspunktet har ikke klokkeslæt og tidszone',
  ],
  [
    'a code outside its closed list',
    (r) => void (r.awards![0]!['status'] = 'given'),
    'Koden "given" er ikke på listen',
  ],
  ['a lot that is not there', (r) => void (r.awards![0]!['relatedLots'] = ['lot-9']), 'Delaftalen lot-9 findes ikke'],
  ['a bid that is not there', (r) => void (r.awards![0]!['relatedBids'] = ['bid-9']), 'Tilbuddet bid-9 findes ikke'],
  [
    'an award that is not there',
    (r) => void (r.contracts![0]!['awardID'] = 'award-9'),
    'Tildelingen award-9 findes ikke',
  ],
  [
    'a party without its role',
    (r) => void (r.parties![0]!.roles = ['buyer']),
    'Parten mangler rollen: procuringEntity DK-CVR-01000012',
  ],
  [
    'a role nobody has',
    (r) => void r.parties![0]!.roles.push('funder'),
    'Ingen peger på rollen: funder DK-CVR-01000012',
  ],
  ['a prefix that is none', (r) => void (r.ocid = 'vifte-1'), 'Processens ocid har ikke et gyldigt præfiks'],
])('%s is named', (_, plant, message) => {
  const releases = whole()
  plant(last(releases))
  expect(says(releases)).toContain(message)
})

test('weights that are a hair from the whole are named', () => {
  const releases = structuredClone(releasesOf(published()))
  const lots = last(releases).tender!['lots'] as Json[]
  const numbers = ((lots[0]!['awardCriteria'] as Json)['criteria'] as Json[])[0]!['numbers'] as Json[]
  numbers[0]!['number'] = 32.01
  expect(says(releases)).toEqual(['Vægtene giver ikke præcis det hele'])
})

test('a release twice, and two processes in one, are named', () => {
  const releases = whole()
  expect(says([...releases, releases[0]!])).toContain('Udgivelsen PRACTICE-TENDER-2LOTS-planning står to gange')
  expect(says([{ ...releases[0]!, ocid: 'ocds-abc123-other' }, releases[1]!])).toContain(
    'Udgivelserne har ikke samme ocid',
  )
})
