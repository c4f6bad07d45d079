import { Document, serializeToWellFormedString, type Element } from 'slimdom'
import { purchaseHref } from './open.view.ts'
import type { Laid } from './rows.ts'

const atom = 'http://www.w3.org/2005/Atom'

interface Where {
  origin: string
  municipality: string
  at: string
}

/** What was laid open, newest first, for a reader of feeds (RFC 4287). */
export function feedText(laid: readonly Laid[], { origin, municipality, at }: Where): string {
  const document = new Document()
  const feed = document.createElementNS(atom, 'feed')
  document.append(feed)
  const add = (parent: Element, name: string, text: string, attributes: Record<string, string> = {}) => {
    const child = document.createElementNS(atom, name)
    for (const [key, value] of Object.entries(attributes)) child.setAttribute(key, value)
    if (text) child.append(document.createTextNode(text))
    parent.append(child)
    return child
  }
  add(feed, 'title', `${municipality}: åbne indkøb`)
  add(feed, 'id', `${origin}/aabent#${at}`)
  add(feed, 'link', '', { href: `${origin}/aabent` })
  add(feed, 'link', '', { rel: 'self', href: `${origin}/aabent/feed.xml` })
  add(feed, 'updated', laid[0]?.at ?? '1970-01-01T00:00:00Z')
  add(add(feed, 'author', ''), 'name', municipality)
  for (const l of laid.slice(0, 100)) {
    const entry = add(feed, 'entry', '')
    add(entry, 'title', `${stepWords[l.step]}: ${l.title}`)
    add(entry, 'id', `${origin}${purchaseHref(l.tender)}#${l.sha256.slice(0, 16)}`)
    add(entry, 'link', '', { href: `${origin}${purchaseHref(l.tender)}` })
    add(entry, 'updated', l.at)
    add(entry, 'summary', l.told.tender.description ?? l.title)
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeToWellFormedString(document)}\n`
}

const stepWords = { planning: 'Planlagt', tender: 'Udbud', award: 'Tildeling', contract: 'Aftale' } as const
