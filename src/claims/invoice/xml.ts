import { parseXmlDocument, type Element } from 'slimdom'
import { Refusal } from '../../kernel/refusal.ts'

/** An e-invoice is some tens of kilobytes; ten times the largest seen. */
export const largestInvoice = 2_000_000

const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:'
const parts = [`${ubl}CommonBasicComponents-2`, `${ubl}CommonAggregateComponents-2`]

export interface UblRoot {
  name: 'Invoice' | 'CreditNote'
  root: Element
}

/**
 * A UBL 2 invoice or credit note from bytes. A document type is refused before anything is parsed: it is where XML reaches for
 * other files and grows without end.
 * @throws Refusal invalid
 */
export function ublRoot(bytes: Uint8Array): UblRoot {
  if (bytes.length > largestInvoice)
    throw unread('Filen er for stor til at være en e-faktura. Den må højst fylde 2 MB.')
  const text = textOf(bytes)
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    throw unread('Filen har en dokumenttype (DOCTYPE). Det har en e-faktura ikke, og den læses ikke.')
  const root = parsed(text)
  for (const name of ['Invoice', 'CreditNote'] as const)
    if (root?.localName === name && root.namespaceURI === `${ubl}${name}-2`) return { name, root }
  throw unread('Filen er ikke en faktura eller kreditnota i OIOUBL eller Peppol BIS.')
}

/** The elements at a path below, by UBL's own names: `AccountingSupplierParty/Party/EndpointID`. */
export function all(from: Element, path: string): Element[] {
  return path
    .split('/')
    .reduce<Element[]>(
      (found, name) =>
        found.flatMap((e) => e.children.filter((c) => c.localName === name && parts.includes(c.namespaceURI ?? ''))),
      [from],
    )
}

/** The text of the first element at a path that has one. */
export function text(from: Element, path: string): string | undefined {
  return all(from, path)
    .map((e) => (e.textContent ?? '').trim())
    .find((t) => t !== '')
}

export function unread(message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field: 'base64', message }] })
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw unread('Filen er ikke skrevet i UTF-8. Bed leverandøren sende den igen.')
  }
}

function parsed(text: string): Element | null {
  // Deeper than any invoice: the parser's own recursion is not to be tried.
  if (deepest(text) > 60) throw unread('Filen er bygget for dybt til at være en e-faktura.')
  try {
    return parseXmlDocument(text).documentElement
  } catch {
    throw unread('Filen er ikke gyldig XML. Bed leverandøren sende den igen.')
  }
}

/** How deep tags lie in each other, roughly: comments and data sections only make it deeper. */
function deepest(text: string): number {
  let [depth, most] = [0, 0]
  for (const [tag] of text.matchAll(/<\/?[A-Za-z_][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) most = Math.max(most, (depth += 1))
  }
  return most
}
