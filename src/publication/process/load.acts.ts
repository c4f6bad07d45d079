import { formatDay } from '../../kernel/day.ts'
import type { Work } from '../../platform/index.ts'
import { factsFrom, listDialogue, showTender } from '../../procurement/index.ts'
import { changesOf } from '../facts/change.store.ts'
import { buyerOf, noticeFactsOf } from '../facts/facts.store.ts'
import { mergedFacts } from '../facts/merge.ts'
import { sentOf } from '../snapshot/snapshot.store.ts'
import { contentFrom } from './content.ts'
import { noticeFrom } from './notice-facts.ts'
import { outcomeOf } from './outcome.acts.ts'
import type { ContractingProcess, Route } from './process.ts'
import { draftedAt, needTold, publishedVersions, routeDecided } from './process.store.ts'

/** A purchase as it stands now, gathered from the rooms that know it. @throws Refusal not-found */
export async function loadProcess(work: Work, tender: string): Promise<ContractingProcess> {
  const { tx } = work
  const shown = await showTender.run(work, { tender })
  const versions = await publishedVersions(tx, tender)
  const publications = versions.map((v) => ({
    ...{ version: v.version, at: new Date(v.at).toISOString(), reason: v.reason ?? undefined },
    content: contentFrom(factsFrom(v.content)),
  }))
  const typed = mergedFacts(await noticeFactsOf(tx, tender))
  const buyer = await buyerOf(tx, shown.world as never)
  const outcome = await outcomeOf(work, tender, typed)
  const facts = factsFrom(shown.content)
  return {
    tender,
    ocid: `${buyer?.ocidPrefix ?? 'ocds-abc123'}-${tender}`,
    buyer: buyer && { ...buyer, id: buyer.cvr, website: buyer.website },
    draftedAt: ((await draftedAt(tx, tender)) ?? new Date(work.at)).toISOString(),
    content: publications.at(-1)?.content ?? contentFrom(facts),
    route: await routeFrom(work, facts.route),
    need: facts.need === undefined ? undefined : await needTold(tx, facts.need),
    budget: typed.budget ?? [],
    dialogue: (await listDialogue.run(work, { tender })).rows.map((d) => ({
      ...{ id: d.id, heldOn: d.heldOn ?? undefined, said: d.said },
    })),
    publications,
    cancellation: shown.cancelled ?? undefined,
    ...outcome,
    changes: (await changesOf(tx, tender)).map((c) => ({
      ...{ id: c.id, contract: c.agreement, changedOn: c.changed_on, reason: c.reason },
      ...{ reasonText: c.reason_text, description: c.description },
    })),
    notice: noticeFrom(typed, buyer?.reviewBody, await sentOf(tx, tender)),
  }
}

async function routeFrom({ tx }: Work, route: string | undefined): Promise<Route | undefined> {
  const day = route === undefined ? undefined : await routeDecided(tx, route)
  if (route === undefined || day === undefined) return undefined
  return { id: route, rationale: `Vejen er valgt ${formatDay(day)} efter udbudslovens tærskler og regler.` }
}
