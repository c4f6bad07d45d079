import { Hono, type Context } from 'hono'
import type Provider from 'oidc-provider'
import { Refusal } from '../../kernel/refusal.ts'
import { fromOwnForm } from './own-form.ts'
import { answerByProvider, nodeOf } from './mount.ts'
import { once } from './once.ts'
import { PersonasPage, type PersonCard } from './pages.web.tsx'
import { demoProvider } from './provider.ts'
import type { ClientSettings } from './client.ts'

export interface DemoOptions {
  client: ClientSettings
  origin: string
  persons: () => Promise<PersonCard[]>
  page: (c: Context, view: { title: string; body: unknown }) => Response | Promise<Response>
}

/** The demo's provider below /idp and its login page, which chooses a persona; asked for one by `login_hint`, it asks no further. */
export function demoRoutes({ client, origin, persons, page }: DemoOptions): Hono {
  const provider = once(() => demoProvider(client, persons))
  const routes = new Hono()
  routes.all('/idp/*', async (c) => answerByProvider(c, await provider(), client.issuer))
  routes.get('/idp-login/:uid', async (c) => {
    const { params } = await underWay(c, await provider())
    const everybody = await persons()
    const hinted = everybody.find((person) => person.id === params['login_hint'])
    if (hinted) return choose(c, await provider(), hinted)
    c.header('Cache-Control', 'no-store')
    return page(c, { title: 'Hvem vil du være?', body: PersonasPage({ persons: everybody, action: c.req.path }) })
  })
  routes.post('/idp-login/:uid', async (c) => {
    if (!fromOwnForm(c, origin)) throw new Refusal('forbidden', 'Login skal ske fra Viftes egen side.')
    const { persona } = await c.req.parseBody()
    await underWay(c, await provider())
    const chosen = (await persons()).find((person) => person.id === persona)
    if (!chosen) throw new Refusal('not-found', 'Den person findes ikke.')
    return choose(c, await provider(), chosen)
  })
  return routes
}

/** The provider knows the login by a signed cookie that exists on this path only; a foreign form has neither path nor cookie. */
async function underWay(c: Context, provider: Provider) {
  const { incoming, outgoing } = nodeOf(c)
  const interaction = await provider.interactionDetails(incoming, outgoing).catch(() => undefined)
  if (!interaction || interaction.uid !== c.req.param('uid')) {
    throw new Refusal('stale', 'Dit login er udløbet eller begyndt et andet sted. Log ind igen.')
  }
  return interaction
}

async function choose(c: Context, provider: Provider, { id }: PersonCard): Promise<Response> {
  const { incoming, outgoing } = nodeOf(c)
  return c.redirect(
    await provider.interactionResult(incoming, outgoing, { login: { accountId: id, remember: false } }),
    303,
  )
}
