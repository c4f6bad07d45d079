import type { Waiting, Work } from '../../platform/index.ts'
import { invitationsOf } from '../proposal/invitation.store.ts'
import { standingOf as ownStanding } from '../proposal/invitation.ts'
import { ownStateOf } from '../proposal/proposal.ts'
import { effortsWhere } from './effort.store.ts'
import { type EffortState, stateOf } from './effort.ts'
import { standingOf } from './shown.ts'

/** What waits in the efforts: the next step for those who buy, an answer for those who are invited. */
export async function effortsWaiting(work: Work): Promise<Waiting[]> {
  if (work.by.enterprise !== null) return forInvited(work)
  return work.by.role === 'officer' ? forBuyers(work) : []
}

async function forBuyers({ tx, by, today }: Work): Promise<Waiting[]> {
  const rows = await effortsWhere(tx, { world: by.world })
  return rows.flatMap((row) => {
    const next = steps[stateOf(standingOf(row), today)]
    if (next === undefined) return []
    const why = row.answer_by !== null && next.why === '' ? proposalsWords(row.proposals, row.invited) : next.why
    const href = `/indkoeb/saerindsatser/${row.id}${next.to}`
    return [{ what: `${next.what}: ${row.title}`, why, href, due: null, weight: next.weight }]
  })
}

function proposalsWords(proposals: number, invited: number): string {
  if (proposals === 0) return `Fristen er gået, og ingen af de ${invited} indkaldte har svaret.`
  return `Fristen er gået. ${proposals} af ${invited} indkaldte har sendt et forslag.`
}

type Next = { what: string; why: string; to: string; weight: 1 | 2 }

const steps: Partial<Record<EffortState, Next>> = {
  told: {
    what: 'Afdæk markedet',
    why: 'Udvalget er orienteret om behovet. Næste trin er at finde egnede virksomheder.',
    to: '/marked',
    weight: 2,
  },
  surveyed: { what: 'Indkald forslag', why: 'Markedet er afdækket.', to: '/indkald', weight: 2 },
  due: { what: 'Vurdér forslagene', why: '', to: '/vurder', weight: 1 },
  assessed: {
    what: 'Beslut tildelingen',
    why: 'Forslagene er vurderet, og virksomhederne venter.',
    to: '/tildel',
    weight: 1,
  },
  awarded: {
    what: 'Skriv, hvem der gennemfører',
    why: 'Aftalen er tildelt. Rollerne skal ligge fast, før indsatsen begynder.',
    to: '/gennemfoer',
    weight: 2,
  },
}

async function forInvited({ tx, by, today }: Work): Promise<Waiting[]> {
  const rows = await invitationsOf(tx, by)
  return rows
    .filter((row) => ['to-answer', 'withdrawn'].includes(ownStateOf(ownStanding(row), today)))
    .map((row) => ({
      what: `Svar på indkaldelsen: ${row.title}`,
      why: 'Kommunen har bedt jer om et forslag til en særindsats.',
      href: `/indkoeb/saerindsatser/mine/${row.effort}`,
      due: row.answer_by,
      weight: 0 as const,
    }))
}
