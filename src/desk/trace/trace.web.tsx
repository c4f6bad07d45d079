import type { Hono } from 'hono'
import { formatKroner } from '../../kernel/money.ts'
import { page } from '../../platform/web/pages.tsx'
import { Heading } from '../../platform/web/ui/index.ts'
import type { WebEnv } from '../../platform/web/visit.ts'
import { trace } from './trace.acts.ts'

type Node = Awaited<ReturnType<typeof trace.run>>['tree']

export function tracePages(routes: Hono<WebEnv>): void {
  routes.get(
    '/overblik/spor/:line',
    page(async (visit, c) => {
      const { tree } = await visit.do(trace, { appropriation: c.req.param('line'), year: c.req.query('aar') })
      const title = 'Pengenes vej'
      return {
        title,
        crumbs: [{ href: '/overblik', label: 'Mit overblik' }, { label: title }],
        body: (
          <>
            <Heading
              kicker={title}
              title={tree.label}
              lead="Bevillingen år for år: hvad der er brugt og afregnet, hvad der er disponeret, og hvad der er tilbage. Hvert trin er summen af dem under det."
            />
            <Joint node={tree} open />
          </>
        ),
      }
    }),
  )
}

function Joint({ node, open }: { node: Node; open?: boolean }) {
  const amount = formatKroner(BigInt(node.amountOere))
  if (node.children.length === 0)
    return (
      <p>
        {node.href === '' ? node.label : <a href={node.href}>{node.label}</a>}: {amount}
      </p>
    )
  const newest = node.children.findLastIndex((child) => child.kind === 'year')
  return (
    <details open={open ?? false}>
      <summary>
        {node.label}: {amount}
      </summary>
      {node.href === '' ? null : (
        <p>
          <a href={node.href}>{doors[node.kind] ?? 'Se rækkerne'}</a>
        </p>
      )}
      <ul>
        {node.children.map((child, i) => (
          <li>
            <Joint node={child} open={i === newest} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where a joint's own page is: the same words would not do, for several stand on the page. */
const doors: Readonly<Record<string, string>> = {
  appropriation: 'Se alle posteringer på bevillingen',
  year: 'Se årets posteringer',
  lot: 'Se aftalen',
  claim: 'Se afregningen',
}
