import { roleNames, staff } from '../../platform/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { recordDuty } from './duty.acts.ts'
import { DutyForm } from './duty-form.tsx'

export const dutyFormPage = page((visit, c) => view(visit, c))

export const dutySubmitted = submitted({
  act: recordDuty,
  input: ({ _key, ...values }) => values,
  done: ({ id }) => `/sager/pligter/${id}?gjort=skrevet`,
  again: view,
})

async function view(visit: Visit, _c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(recordDuty, visit)
  const { rows } = await visit.do(listBodies, {})
  const who = [
    ...staff.map((role) => ({ value: role, label: roleNames[role].da })),
    ...rows.map((body) => ({ value: body.id, label: body.name })),
  ]
  return {
    title: 'Skriv en pligt op',
    crumbs: [
      { href: '/sager', label: 'Sager' },
      { href: '/sager/pligter', label: 'Pligter' },
      { label: 'Skriv en pligt op' },
    ],
    body: <DutyForm attempt={attempt} who={who} />,
  }
}
