import { formatDay } from '../../kernel/day.ts'
import type { World } from '../../platform/index.ts'
import { page, type PageView } from '../../platform/web/pages.tsx'
import { Empty, Heading } from '../../platform/web/ui/index.ts'
import { check } from './check.acts.ts'
import { checkLead, groupsOf, type Checked, type FindingShown, type Group } from './check.view.ts'

/** `/sager/:id/eftersyn`: what the rules find in a paper, both readings beside each other, and what readers have noticed. */
export const checkPage = page(async (visit, c) => checkView(await visit.do(check, { document: c.req.param('id') })))

export function checkView(checked: Checked): PageView {
  return {
    title: `Efterset: ${checked.title}`,
    world: checked.world as World,
    crumbs: [
      { href: '/sager', label: 'Sager' },
      { href: hrefOf(checked), label: checked.title },
      { label: 'Efterset' },
    ],
    body: <CheckBody {...checked} />,
  }
}

function CheckBody(checked: Checked) {
  const groups = groupsOf(checked.findings)
  return (
    <>
      <Heading kicker="Efterset" title={checked.title} lead={checkLead(checked)} />
      <p>
        <a href={hrefOf(checked)}>Åbn papiret</a>
      </p>
      {groups.length > 0 ? null : (
        <Empty title="Intet at se på" icon="check">
          Reglerne har holdt papirets summer, numre, navne, koder og dage op mod hinanden, mod andre papirer og mod
          registrene.
        </Empty>
      )}
      {groups.map((group) => (
        <FindingGroup group={group} document={checked.document} />
      ))}
      <Remarks remarks={checked.remarks} />
    </>
  )
}

function FindingGroup({ group, document }: { group: Group; document: string }) {
  return (
    <section>
      <h2>{group.heading}</h2>
      <p>{group.says}</p>
      {group.findings.map((finding) => (
        <FindingParts finding={finding} document={document} />
      ))}
    </section>
  )
}

function FindingParts({ finding, document }: { finding: FindingShown; document: string }) {
  return (
    <article class="finding">
      <h3>{finding.where}</h3>
      <ul class="readings">
        {finding.readings.map((reading) => (
          <li class="reading">
            <p class="reading-place">
              {reading.place}
              {reading.document === null || reading.document === document ? null : (
                <>
                  {' i '}
                  <a href={reading.href}>{reading.title ?? reading.document}</a>
                </>
              )}
            </p>
            <p>{reading.says}</p>
          </li>
        ))}
      </ul>
    </article>
  )
}

function Remarks({ remarks }: Pick<Checked, 'remarks'>) {
  if (remarks.length === 0) return null
  return (
    <section>
      <h2>Bemærket af læsere</h2>
      <p>Det finder ingen regel. Begge læsninger står, som læseren har skrevet dem.</p>
      {remarks.map((remark) => (
        <article class="finding">
          <h3>{remark.says}</h3>
          <p class="reading-place">
            {remark.place}, bemærket {formatDay(remark.made_on)}
          </p>
          <ul class="readings">
            {remark.readings.map((says) => (
              <li class="reading">
                <p>{says}</p>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}

function hrefOf({ document }: Pick<Checked, 'document'>): string {
  return `/sager/${encodeURIComponent(document)}`
}
