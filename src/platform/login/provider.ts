import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Configuration, JWK, default as Provider } from 'oidc-provider'
import type { ClientSettings } from './client.ts'

export interface Persona {
  id: string
  name: string
}

/**
 * The demo's own OpenID provider. Keys and logins under way live in this process's memory and end with it; our sessions live in
 * the database and do not. Never in production. Imported at first use: the library takes longer to load than the server to start.
 */
export async function demoProvider(
  client: ClientSettings,
  persons: () => Promise<readonly Persona[]>,
): Promise<Provider> {
  const { default: OidcProvider } = await import('oidc-provider')
  const provider = quietly(() => new OidcProvider(client.issuer, configuration(client, persons)))
  provider.proxy = true
  return provider
}

function configuration(client: ClientSettings, persons: () => Promise<readonly Persona[]>): Configuration {
  return {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [client.redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [signingKey()] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      long: { httpOnly: true, sameSite: 'lax', path: '/idp' },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    pkce: { required: () => true },
    responseTypes: ['code'],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/idp-login/${interaction.uid}` },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3600, IdToken: 600, Interaction: 3600, Session: 3600 },
    findAccount: async (_ctx, id) => {
      const persona = (await persons()).find((person) => person.id === id)
      return persona && { accountId: id, claims: () => ({ sub: id, name: persona.name }) }
    },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId, clientId: oidc.client?.clientId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    renderError: (ctx) => {
      ctx.type = 'html'
      ctx.body = errorPage
    },
  }
}

const errorPage = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Login lykkedes ikke – Vifte</title>
<h1>Login lykkedes ikke</h1><p>Det tog for lang tid, eller det blev begyndt et andet sted. <a href="/login">Log ind igen</a>.</p></html>`

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { ...privateKey.export({ format: 'jwk' }), kty: 'EC', use: 'sig', alg: 'ES256', kid: 'demo' }
}

/** The library warns of its in-memory store while it is made, between the lines that say where the demo is. Memory is what we want. */
function quietly<T>(make: () => T): T {
  const { warn, info } = console
  console.warn = console.info = () => undefined
  try {
    return make()
  } finally {
    Object.assign(console, { warn, info })
  }
}
