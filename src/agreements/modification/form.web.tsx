import type { Hono } from 'hono'
import { formPage, type Attempt } from '../../platform/web/pages.tsx'
import { onlyFor } from '../../platform/web/only-for.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { agreementOf, hrefOf, under } from '../sub-page.ts'
import { ModificationForm } from './form.tsx'
import { indexFrom, listsFrom } from './form-values.ts'
import { prepareModification } from './modification.acts.ts'

export function modificationForm(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/:code/aendringer/ny', {
    act: prepareModification,
    input: (values, c) => ({
      ...{ agreement: c.req.param('code'), kind: values['kind'], reason: values['reason'], words: values['words'] },
      ...{ effectiveOn: values['effectiveOn'], regime: values['regime'], assessment: values['assessment'] },
      keepsNature: values['keepsNature'] ?? 'nej',
      indexHundredths: indexFrom(values['index']),
      ...listsFrom(values),
    }),
    done: ({ modification }, _values, c) =>
      `${hrefOf({ code: c.req.param('code') ?? '' }, `/aendringer/${modification}`)}?gjort=forberedt`,
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt) {
  onlyFor(prepareModification, visit)
  const agreement = await agreementOf(visit, c)
  const errors = attempt?.errors.map((e) => ({ ...e, name: placed(e.name, attempt.values) }))
  const shown =
    attempt === undefined || errors === undefined ? attempt : { ...attempt, errors: errors as typeof attempt.errors }
  return under(agreement, 'Ny ændring', <ModificationForm agreement={agreement} attempt={shown} today={visit.today} />)
}

/** An error in the act's lists stands beside the field that was written. */
function placed(name: string | undefined, values: Readonly<Record<string, string>>): string | undefined {
  const match = /^(lots|prices)(?:\.(\d+)\.(\w+))?$/.exec(name ?? '')
  if (!match) return name
  const [, list, at, field] = match
  const written = Object.keys(values)
    .flatMap((n) => /^vaerdi-(\d+)$/.exec(n)?.[1] ?? [])
    .filter((no) => list !== undefined && (values[`${list === 'lots' ? 'vaerdi' : 'pris'}-${no}`] ?? '').trim() !== '')
  const no =
    written[Number(at ?? 0)] ??
    Object.keys(values)
      .find((n) => n.startsWith('vaerdi-'))
      ?.slice(7) ??
    '1'
  const own = { valueOere: 'vaerdi', exceedanceOere: 'over', unit: 'slags', amountOere: 'pris', validFrom: 'fra' }
  return `${own[(field ?? (list === 'lots' ? 'valueOere' : 'amountOere')) as keyof typeof own] ?? 'vaerdi'}-${no}`
}
