import { loginOf, type Waiting, type Work } from '../../platform/index.ts'
import { formatDay, type Day } from '../../kernel/day.ts'
import { tenderHref } from '../tender/tender.view.ts'
import { lapsingDocuments, type Lapsing } from './documents.store.ts'
import * as store from './rows.store.ts'

type Weight = Waiting['weight']

/** What waits in the tenders for this person, by role. */
export async function tendersWaiting({
  tx,
  by,
  at,
  today,
}: Pick<Work, 'tx' | 'by' | 'at' | 'today'>): Promise<Waiting[]> {
  if (by.role === 'supplier') {
    const lapsing = await lapsingDocuments(tx, by, today)
    return [...(await store.changesWaiting(tx, by, at)).map(changed), ...lapsing.map((d) => lapses(d, today))]
  }
  if (loginOf(by.role) !== 'staff') return []
  const shares = (await store.sharesWaiting(tx, by, at)).map(share)
  if (by.role === 'evaluator') return [...shares, ...(await store.scoresWaiting(tx, by)).map(scores)]
  if (by.role === 'manager') return [...shares, ...(await store.awardsWaiting(tx, by)).map(award)]
  if (by.role !== 'officer') return shares
  return [
    ...(await store.questionsWaiting(tx, by)).map(questions),
    ...(await store.openingsWaiting(tx, by, at)).map(opening),
    ...shares,
    ...(await store.awardsWaiting(tx, by)).map(award),
    ...(await store.lettersWaiting(tx, by)).map(letters),
  ]
}

const row = (weight: Weight, href: string, what: string, why: string): Waiting => ({
  what,
  why,
  href,
  due: null,
  weight,
})

const questions = (w: store.Waits) =>
  row(
    1,
    tenderHref(w.tender, '/spoergsmaal'),
    `Besvar ${w.count === 1 ? 'et spørgsmål' : `${w.count} spørgsmål`} til udbuddet: ${w.title}`,
    'Tilbudsgiverne får alle svaret, og de regner med det, før de byder.',
  )
const opening = (w: store.Waits & { price: boolean }) =>
  row(
    1,
    tenderHref(w.tender, '/aabning'),
    `Åbn ${w.price ? 'priserne' : 'tilbuddene'}: ${w.title}`,
    w.price ? 'Kvaliteten er låst.' : 'Fristen for tilbud er udløbet.',
  )
const share = (w: store.Waits & { price: boolean }) =>
  row(
    1,
    tenderHref(w.tender, '/aabning'),
    `Giv din andel til at åbne ${w.price ? 'priserne' : 'tilbuddene'}: ${w.title}`,
    'Du er en af åbnerne, og der mangler andele.',
  )
const scores = (w: store.Waits) =>
  row(
    1,
    tenderHref(w.tender, '/bedoemmelse'),
    `Bedøm tilbuddene: ${w.title}`,
    'Du bedømmer alene, og ingen ser pointene, før alle har afleveret.',
  )
const award = (w: store.Waits) =>
  row(1, tenderHref(w.tender, '/tildeling'), `Beslut tildelingen: ${w.title}`, 'Evalueringen er regnet ud af en anden.')
const letters = (w: store.Waits & { award: string }) =>
  row(
    1,
    `/indkoeb/${encodeURIComponent(w.award)}`,
    `Send brevene: ${w.title}`,
    'Tildelingen er besluttet, og standstill løber først fra brevene.',
  )
const changed = (w: store.Waits) =>
  row(
    1,
    tenderHref(w.tender),
    `Udbuddet er ændret efter jeres tilbud: ${w.title}`,
    'Se ændringen, og erstat tilbuddet, hvis det skal laves om.',
  )
const lapses = ({ title, until }: Lapsing, today: Day) =>
  row(
    2,
    '/indkoeb/dokumenter',
    until <= today ? `Jeres dokument er udløbet: ${title}` : `Jeres dokument udløber snart: ${title}`,
    `Det gælder ikke fra ${formatDay(until)}. Læg et nyt ind, før I byder.`,
  )
