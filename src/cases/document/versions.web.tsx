import { formatDay } from '../../kernel/day.ts'
import { page } from '../../platform/web/pages.tsx'
import { Heading } from '../../platform/web/ui/index.ts'
import { showDocument } from './document.acts.ts'
import { changeWords } from './changes.view.ts'
import { listVersions } from './version.acts.ts'
import type { World } from '../../platform/index.ts'

export const versionsPage = page(async (visit, c) => {
  const paper = await visit.do(showDocument, { id: c.req.param('id') })
  const { rows } = await visit.do(listVersions, { id: paper.id })
  const here = `/sager/${encodeURIComponent(paper.id)}`
  return {
    title: `Versioner: ${paper.title}`,
    world: paper.world as World,
    crumbs: [{ href: '/sager', label: 'Sager' }, { href: here, label: paper.title }, { label: 'Versioner' }],
    body: (
      <>
        <Heading
          title="Versioner"
          lead="Den nyeste øverst. Hver rettelse står med sin grund, og hvad der stod før, bliver stående."
        />
        {rows.map((v) => (
          <section aria-label={`Version ${v.no}`}>
            <h2>
              Version {v.no}, {formatDay(v.filedOn)}
            </h2>
            <p>{v.reason ?? 'Som den blev journaliseret.'}</p>
            {v.changes.length === 0 ? null : (
              <ul>
                {v.changes.map(changeWords).map(({ where, old, now }) => (
                  <li>
                    <span class="soft">{where}</span>: {old} → <strong>{now}</strong>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </>
    ),
  }
})
