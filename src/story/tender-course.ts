import type { z } from 'zod'
import type { House } from '../house.ts'
import { instantOn, perform, type Act } from '../platform/index.ts'
import type { Day } from '../kernel/day.ts'
import {
  demoIdentity,
  giveShare,
  listOpeners,
  makeTenderSeal,
  openEnvelopes,
  publishCheckpoint,
  publishTender,
  registerDemoKey,
  rehearseSeal,
  sealedCeremony,
  showSeal,
  submitBid,
  unwrapShare,
} from '../procurement/index.ts'
import { sealedEnvelopes } from './practice/bid-letters.ts'
import type { PracticeBid } from './practice/tender-bids.ts'
import type { Teller } from './teller.ts'

/** Three who open, two of them enough; the auditor and the controller are outside procurement. */
export const openers = ['officer', 'controller', 'auditor'] as const
const enough = 2

/** One tender's course, each step through its act on its day; told again it goes on where it was. */
export interface Course {
  tell: Teller['tell']
  ask<I extends z.ZodType, O extends z.ZodType>(
    persona: string,
    day: Day,
    act: Act<I, O>,
    input: unknown,
  ): Promise<z.output<O>>
  tender: string
  house: House
}

export function courseOf(house: House, { tell }: Teller, tender: string): Course {
  const ask: Course['ask'] = async (persona, day, act, input) => {
    const by = await house.person(persona)
    if (!by) throw new Error(`Fortællingen kender ikke ${persona}`)
    return (await perform(act, input, house.call(by, { at: instantOn(day) }))) as never
  }
  return { house, tender, ask, tell: (key, ...rest) => tell(`${tender}/${key}`, ...rest) }
}

/** The key is made, split and tried; then the tender is published. */
export async function sealAndPublish(c: Course, sealedOn: Day, publishedOn: Day): Promise<void> {
  const { tell, ask, tender } = c
  for (const person of openers) await tell(`key/${person}`, sealedOn, person, registerDemoKey, {})
  const listed = await ask('officer', sealedOn, listOpeners, {})
  const ceremony = await sealedCeremony(tender, enough, listed, openers)
  await tell('seal', sealedOn, 'officer', makeTenderSeal, ceremony)
  for (const person of openers.slice(0, enough)) await share(c, sealedOn, person, 'rehearsal')
  await tell('rehearse', sealedOn, 'officer', rehearseSeal, { tender })
  await tell('publish', publishedOn, 'officer', publishTender, { tender, version: 1 })
}

async function share(c: Course, day: Day, person: string, envelopes: 'quality' | 'price' | 'rehearsal'): Promise<void> {
  const { own } = await c.ask(person, day, showSeal, { tender: c.tender })
  const wrapped = own.find((o) => o.envelopes === envelopes)?.wrapped ?? ''
  const secret = c.house.signet.demoSecret(person)
  if (!secret) throw new Error('Nøglerne findes kun i en øvelse')
  const unwrapped = await unwrapShare(demoIdentity(secret), Buffer.from(wrapped, 'base64'))
  const input = { tender: c.tender, envelopes, secret: Buffer.from(unwrapped).toString('base64') }
  await c.tell(`share/${envelopes}/${person}`, day, person, giveShare, input)
}

/** Each bid is sealed before it comes, by whoever leads the tenderer. */
export async function bidOn(c: Course, day: Day, bids: readonly PracticeBid[], leader: (supplier: string) => string) {
  const { seals } = await c.ask('officer', day, showSeal, { tender: c.tender })
  const recipient = (of: string) => seals.find((s) => s.envelopes === of)?.recipient ?? ''
  const to = { quality: recipient('quality'), price: recipient('price') }
  for (const bid of bids) {
    const envelopes = await sealedEnvelopes(c.tender, bid, to)
    await c.tell(`bid/${bid.supplier}`, day, leader(bid.supplier), submitBid, { tender: c.tender, ...envelopes })
  }
}

/** After the deadline: the number is published, the shares are given, and the envelopes opened. */
export async function open(c: Course, day: Day, envelopes: 'quality' | 'price'): Promise<void> {
  const { tell, tender } = c
  if (envelopes === 'quality') await tell('checkpoint', day, 'officer', publishCheckpoint, { tender })
  for (const person of openers.slice(0, enough)) await share(c, day, person, envelopes)
  await tell(`open/${envelopes}`, day, 'officer', openEnvelopes, { tender, envelopes })
}
