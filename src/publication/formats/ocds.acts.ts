import { z } from 'zod'
import { act, Code, everyone, FileOut } from '../../platform/index.ts'
import { recordPackage, releasePackage, type Head } from '../ocds/package.ts'
import type { Json } from '../ocds/release.ts'
import { released } from './released.acts.ts'

const input = z.object({
  tender: Code,
  /** As it was last laid open, also for staff, who otherwise get it as it stands now. */
  asPublished: z.boolean().default(false),
})

export const ocdsPackage = act('publication.ocds', {
  kind: 'read',
  may: everyone,
  summary: 'Hent et indkøb som åbne data: OCDS 1.1.5, en udgivelse for hvert skridt',
  file: true,
  input,
  output: FileOut,
  run: async (work, { tender, asPublished }) => {
    const { releases, head, at } = await released(work, tender, asPublished)
    const file = releasePackage(head, releases, at, addressOf(head, tender, 'ocds.json'))
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
  run: async (work, { tender, asPublished }) => {
    const { releases, head, at } = await released(work, tender, asPublished)
    const file = recordPackage(head, releases, at, addressOf(head, tender, 'record.json'))
    return jsonFile(`${tender}-record.json`, file)
  },
})

/** Where the file can be fetched; until the buyer is described there is no address but its name. */
function addressOf({ buyer }: Head, tender: string, file: string): string {
  const path = `aabent/udbud/${encodeURIComponent(tender)}/${file}`
  return buyer?.website ? `${buyer.website.replace(/\/$/, '')}/${path}` : `urn:vifte:${path}`
}

function jsonFile(name: string, value: Json) {
  const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
  return { name, mediaType: 'application/json', bytes }
}
