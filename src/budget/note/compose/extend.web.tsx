import type { Hono } from 'hono'
import { Refusal } from '../../../kernel/refusal.ts'
import { onlyFor } from '../../../platform/web/only-for.ts'
import { page, type PageView } from '../../../platform/web/pages.tsx'
import type { FieldError } from '../../../platform/web/ui/index.ts'
import type { Visit, WebEnv } from '../../../platform/web/visit.ts'
import { listAgreements, showAgreement } from '../../../portfolio/index.ts'
import { listDistricts } from '../../../registers/index.ts'
import { issuesOf } from '../../../platform/tell.ts'
import { proposeExtension } from '../extension/extension.acts.ts'
import { composeNote } from '../version/compose.acts.ts'
import { ExtendForm, type ExtendProps } from './extend.tsx'
import { formView } from './form-page.web.tsx'
import { draftOf } from './from-note.ts'
import { postsHundredths, priceOere } from './posts.ts'

type Asked = Readonly<Record<string, string>>

/** An agreement's lots become the rows of a note, opened in the form and not yet saved. */
export function extendPage(app: Hono<WebEnv>): void {
  app.get(
    '/budget/notater/forlaeng',
    page(async (visit, c) => {
      onlyFor(composeNote, visit)
      const asked = c.req.query()
      const lots = c.req.queries('lot') ?? []
      if (asked['fra'] === undefined) return extendView(visit, asked, lots, [])
      const wrong = wrongIn(asked, lots)
      if (wrong.length > 0) return extendView(visit, asked, lots, wrong)
      return proposed(visit, asked, lots)
    }),
  )
}

async function proposed(visit: Visit, asked: Asked, lots: readonly string[]): Promise<PageView> {
  try {
    const { note, warnings } = await visit.do(proposeExtension, inputOf(asked, lots))
    const districts = (await visit.do(listDistricts, {})).rows.map(({ name }) => ({ name, on: false }))
    const draft = draftOf(note)
    return await formView(visit, undefined, {
      draft: { ...draft, lists: { ...draft.lists, d: districts } },
      unsaved: true,
      warnings: warnings.map(({ message }) => ({ message })),
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'forbidden') throw error
    const issues = issuesOf(error)
    const errors = issues.length
      ? issues.map(({ field, message }) => ({ ...named(field, lots), message }))
      : [{ message: error.message }]
    return extendView(visit, asked, lots, errors)
  }
}

function inputOf(asked: Asked, lots: readonly string[]): object {
  const amounts = lots.flatMap((lot) => {
    const oere = priceOere(asked[`belob.${lot}`] ?? '')
    return oere === undefined ? [] : [{ lot, yearlyOere: String(oere) }]
  })
  const posts = postsHundredths(asked['posts'] ?? '')
  const price = priceOere(asked['price'] ?? '')
  return {
    agreement: asked['aftale'],
    lots,
    amounts,
    from: asked['fra'],
    years: asked['antal'],
    priceLevel: asked['prisniveau'],
    code: asked['code'],
    title: asked['title'],
    ...(posts === undefined ? {} : { post: { postsHundredths: posts, pricePerPostOere: String(price) } }),
  }
}

/** What the form knows of before the act does: nothing chosen, and what cannot be read. */
function wrongIn(asked: Asked, lots: readonly string[]): FieldError[] {
  const posts = asked['posts']?.trim() ?? ''
  const given = Object.entries(asked).filter(([name, text]) => name.startsWith('belob.') && text.trim() !== '')
  return [
    ...(lots.length === 0 ? [{ name: 'lot', message: 'Vælg mindst én delaftale' }] : []),
    ...given.flatMap(([name, text]) =>
      priceOere(text) === undefined ? [{ name, message: 'Skriv beløbet i kroner, fx 1.540.000' }] : [],
    ),
    ...(posts !== '' && postsHundredths(posts) === undefined
      ? [{ name: 'posts', message: 'Skriv årsværk som et tal med højst to decimaler, fx 1,5' }]
      : []),
    ...(posts !== '' && priceOere(asked['price'] ?? '') === undefined
      ? [{ name: 'price', message: 'Skriv prisen i kroner, fx 540.000' }]
      : []),
  ]
}

const fieldNames: Record<string, string> = {
  ...{ agreement: 'aftale', lots: 'lot', from: 'fra', years: 'antal', priceLevel: 'prisniveau' },
  ...{ code: 'code', title: 'title', 'post.postsHundredths': 'posts', 'post.pricePerPostOere': 'price' },
}

function named(place: string, lots: readonly string[]): { name?: string } {
  if (place.startsWith('amounts')) return { name: `belob.${lots[Number(place.split('.')[1] ?? 0)] ?? lots[0]}` }
  const name = fieldNames[place] ?? fieldNames[place.split('.')[0] ?? '']
  return name === undefined ? {} : { name }
}

async function extendView(
  visit: Visit,
  asked: Asked,
  lots: readonly string[],
  errors: readonly FieldError[],
): Promise<PageView> {
  const { rows } = await visit.do(listAgreements, {})
  const chosen = asked['aftale'] ? await offered(visit, asked['aftale']) : undefined
  const fresh = asked['fra'] === undefined
  const title = 'Forlæng en aftale'
  return {
    title,
    crumbs: [{ href: '/budget', label: 'Budget' }, { label: title }],
    errorTitle: errors.length > 0,
    ...(errors.length > 0 ? { status: 422 as const } : {}),
    body: (
      <ExtendForm
        agreements={rows.filter((a) => a.lots > 0).map((a) => ({ value: a.code, label: a.name }))}
        chosen={chosen}
        asked={fresh ? { ...chosen?.suggested, ...asked } : asked}
        lots={fresh ? (chosen?.lots.map(({ no }) => String(no)) ?? []) : lots}
        errors={errors}
      />
    ),
  }
}

type Offered = NonNullable<ExtendProps['chosen']> & { suggested: Asked }

/** The extension begins in the year the agreement ends. */
async function offered(visit: Visit, code: string): Promise<Offered> {
  const agreement = await visit.do(showAgreement, { agreement: code })
  const lots = agreement.lots.flatMap(({ lot, title, area, suppliers, yearlyOere }) =>
    lot === null
      ? []
      : [{ no: lot, title: title ?? area ?? 'Delaftale', suppliers: suppliers.map((s) => s.name), yearlyOere }],
  )
  const from = (agreement.endsBefore ?? visit.today).slice(0, 4)
  const suggested = { fra: from, antal: '2', prisniveau: from, title: `Forlængelse af ${agreement.name}` }
  return { code, name: agreement.name, lots, suggested }
}
