import type { z } from 'zod'
import { address } from '../platform/web/address.ts'
import { page, type PageView } from '../platform/web/pages.tsx'
import { Facts, Heading, Notice, Provenance, type Fact } from '../platform/web/ui/index.ts'
import { unknownIn } from '../platform/web/worlds.ts'
import { cvrWords, kindWords } from './enterprise.view.ts'
import { showEnterprise } from './enterprise.acts.ts'

type Enterprise = z.output<(typeof showEnterprise)['output']>

export const enterprisePage = page(async (visit, c) =>
  enterpriseView(await visit.do(showEnterprise, { id: c.req.param('id') }), {
    new: c.req.query('ny') === 'ja',
    world: visit.by.world,
  }),
)

export function enterpriseView(enterprise: Enterprise, seen: { new: boolean; world: string }): PageView {
  const verden = enterprise.world === seen.world || enterprise.world !== 'papers' ? undefined : 'papirer'
  return {
    title: enterprise.name,
    world: enterprise.world as NonNullable<PageView['world']>,
    crumbs: [{ href: address('/registre', { verden }), label: 'Virksomheder' }, { label: enterprise.name }],
    body: <EnterpriseBody enterprise={enterprise} fresh={seen.new} verden={verden} />,
  }
}

interface BodyProps {
  enterprise: Enterprise
  fresh: boolean
  verden: string | undefined
}

function EnterpriseBody({ enterprise, fresh, verden }: BodyProps) {
  const lots = address('/tilbud', { leverandoer: enterprise.id, verden })
  return (
    <>
      {fresh ? (
        <Notice kind="success" heading="Virksomheden er optaget" live>
          Den kan nu vælges som leverandør eller arbejdsplads.
        </Notice>
      ) : null}
      <Heading kicker={kicker(enterprise)} title={enterprise.name} lead={enterprise.trade ?? undefined} />
      <Facts items={facts(enterprise)} />
      {enterprise.kind === 'employer' ? null : (
        <p>
          <a href={lots}>Se delaftalerne i tilbudsviften</a>
        </p>
      )}
    </>
  )
}

function kicker({ internal, kind }: Enterprise): string {
  return internal ? `Kommunens egen · ${kindWords(kind).toLowerCase()}` : kindWords(kind)
}

function facts(e: Enterprise): Fact[] {
  const aliases = e.aliases.length === 0 ? 'ingen' : e.aliases.join('; ')
  return [
    { label: 'Andre skrivemåder og navne', value: aliases },
    { label: 'Cvr-nummer', value: cvrWords(e.cvr, e.world) },
    { label: 'E-mail', value: e.mail === null ? unknownIn(e.world) : <a href={`mailto:${e.mail}`}>{e.mail}</a> },
    { label: 'Hjemmeside', value: e.web ?? unknownIn(e.world) },
    { label: 'Kilde', value: <Provenance source={e.source} /> },
  ]
}
