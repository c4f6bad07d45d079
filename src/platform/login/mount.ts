import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type Provider from 'oidc-provider'

/** Node's own request and response below Hono; the provider speaks no other language. */
export function nodeOf(c: Context): HttpBindings {
  const { incoming, outgoing } = c.env as Partial<HttpBindings>
  if (!incoming || !outgoing) throw new Error('Login kræver en rigtig server: anmodningen har ingen forbindelse')
  return { incoming, outgoing }
}

/** Lets the provider answer a request below /idp, as if it stood alone at the issuer's address. */
export async function answerByProvider(c: Context, provider: Provider, issuer: string): Promise<Response> {
  const { incoming, outgoing } = nodeOf(c)
  const { protocol, host, pathname } = new URL(issuer)
  Object.assign(incoming, { originalUrl: incoming.url, url: (incoming.url ?? '').slice(pathname.length) || '/' })
  // The addresses it answers with are the issuer's, whatever host or scheme the last proxy spoke.
  Object.assign(incoming.headers, { 'x-forwarded-proto': protocol.slice(0, -1), 'x-forwarded-host': host })
  forgetProviderSession(incoming)
  const closed = new Promise((resolve) => outgoing.once('close', resolve))
  await provider.callback()(incoming, outgoing)
  await closed
  return RESPONSE_ALREADY_SENT
}

/** Every login asks anew: remembered, the last persona would be logged in again, and another would first have to log them out. */
function forgetProviderSession({ headers }: HttpBindings['incoming']): void {
  const kept = (headers.cookie ?? '').split('; ').filter((cookie) => !cookie.startsWith('_session'))
  headers.cookie = kept.join('; ')
}
