import { randomBytes } from 'node:crypto'
import type { ClientSettings } from './client.ts'

/** The demo's own provider, below the same origin: on another port `form-action 'self'` would stop the way back from its form. */
export function demoSettings(origin: string): ClientSettings {
  return {
    issuer: `${origin}/idp`,
    clientId: 'vifte',
    clientSecret: randomBytes(32).toString('base64url'),
    redirectUri: redirectUri(origin),
    own: true,
  }
}

/**
 * The municipality's identity provider, from the environment.
 * @throws Error at start, in Danish, when a variable is missing: without them nobody can log in
 */
export function productionSettings(origin: string, env: NodeJS.ProcessEnv): ClientSettings {
  return {
    issuer: needed(env, 'OIDC_ISSUER'),
    clientId: needed(env, 'OIDC_CLIENT_ID'),
    clientSecret: needed(env, 'OIDC_CLIENT_SECRET'),
    redirectUri: redirectUri(origin),
    own: false,
  }
}

function redirectUri(origin: string): string {
  return `${origin}/login/tilbage`
}

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (!value) throw new Error(`Miljøvariablen ${name} mangler: i drift kræver login en OpenID-tjeneste.`)
  return value
}
