import type { Configuration } from 'openid-client'
import { Refusal } from '../../kernel/refusal.ts'
import { once } from './once.ts'
import type { Attempt } from './cookies.ts'

export interface ClientSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** Where the provider sends people back to, on our own origin. */
  redirectUri: string
  /** The demo's own provider: ES256, and http where the demo itself is http. Another's must be https. */
  own: boolean
}

export interface LoginClient {
  /** The provider's address to send the person to, and what their answer must match. */
  start(til: string, hint: string | undefined): Promise<{ url: URL; attempt: Attempt }>
  /**
   * The subject the provider vouches for: code exchanged under PKCE, state, nonce, signature and userinfo's subject verified.
   * @throws Refusal `stale` when the answer does not belong to the attempt, `conflict` when the provider does not answer
   */
  finish(returned: URL, attempt: Attempt): Promise<string>
}

/** Nothing is asked of the provider before the first login: our own must listen before it can be found. */
export function loginClient(settings: ClientSettings): LoginClient {
  const discovered = once(() => discover(settings))
  return {
    start: async (til, hint) => {
      const oidc = await import('openid-client')
      const config = await discovered().catch(noAnswer)
      const attempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        til,
      }
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri,
        scope: 'openid profile',
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        state: attempt.state,
        nonce: attempt.nonce,
        ...(hint === undefined ? {} : { login_hint: hint }),
      })
      return { url, attempt }
    },
    finish: async (returned, attempt) => {
      const config = await discovered().catch(noAnswer)
      return subjectOf(config, returned, attempt).catch(notConfirmed)
    },
  }
}

async function discover({ issuer, clientId, clientSecret, own }: ClientSettings): Promise<Configuration> {
  const oidc = await import('openid-client')
  const execute = [oidc.enableNonRepudiationChecks]
  if (own && issuer.startsWith('http:')) execute.push(oidc.allowInsecureRequests)
  const metadata = { client_secret: clientSecret, ...(own ? { id_token_signed_response_alg: 'ES256' } : {}) }
  return oidc.discovery(new URL(issuer), clientId, metadata, undefined, { execute, timeout: 10 })
}

async function subjectOf(config: Configuration, returned: URL, attempt: Attempt): Promise<string> {
  const oidc = await import('openid-client')
  const tokens = await oidc.authorizationCodeGrant(config, returned, {
    pkceCodeVerifier: attempt.verifier,
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    idTokenExpected: true,
  })
  const subject = tokens.claims()?.sub
  if (subject === undefined) throw new Error('the id token names nobody')
  const userinfo = await oidc.fetchUserInfo(config, tokens.access_token, subject)
  return userinfo.sub
}

function noAnswer(error: unknown): never {
  throw new Refusal('conflict', 'Login-tjenesten svarer ikke lige nu. Prøv igen om lidt.', { cause: sayingOf(error) })
}

function notConfirmed(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const message =
    code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR'
      ? 'Login blev afbrudt, før det var færdigt. Log ind igen.'
      : 'Dit login kunne ikke bekræftes. Log ind igen.'
  throw new Refusal('stale', message, { cause: sayingOf(error) })
}

function sayingOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
