import { z } from 'zod'
import { act, Code, everyone, FileOut, type Work } from '../../platform/index.ts'
import { buyerOf } from '../facts/facts.store.ts'
import { recordPackage, releasePackage } from '../ocds/package.ts'
import type { Json } from '../ocds/release.ts'
import { released } from './released.acts.ts'

const input = z.object({ tender: Code })

export const ocdsPackage = act('publication.ocds', {
  kind: 'read',
  may: everyone,
  summary: 'Hent et indkøb som åbne data: OCDS 1.1.5, en udgivelse for hvert skridt',
  file: true,
  input,
  output: FileOut,
  run: async (work, { tender }) => {
    const { releases, head, at } = await released(work, tender)
    const file = releasePackage(head, releases, at, await addressOf(work, tender, 'ocds.json'))
    return jsonFile(`${tender}-ocds.json`, file)
  },
})

export const ocdsRecord = act('publication.record', {
  kind: 'read',
  may: everyone,
  summary: 'Hent et indkøbs samlede stand som åbne data: OCDS-record med alle udgivelser',
  file: true,
  input,
  output: FileOut,
  run: async (work, { tender }) => {
    const { releases, head, at } = await released(work, tender)
    const file = recordPackage(head, releases, at, await addressOf(work, tender, 'record.json'))
    return jsonFile(`${tender}-record.json`, file)
  },
})

/** Where the file can be fetched; until the buyer is described there is no address but its name. */
async function addressOf({ tx, by }: Work, tender: string, file: string): Promise<string> {
  const told = by.role === 'public' || by.enterprise !== null ? undefined : await buyerOf(tx, by.world)
  const path = `aabent/udbud/${encodeURIComponent(tender)}/${file}`
  return told ? `${told.address.replace(/\/$/, '')}/${path}` : `urn:vifte:${path}`
}

function jsonFile(name: string, value: Json) {
  const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
  return { name, mediaType: 'application/json', bytes }
}
