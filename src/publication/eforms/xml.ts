import { Document, serializeToWellFormedString, type Element } from 'slimdom'

/** An element to be written: its name with prefix, its attributes, and text or elements. */
export interface Xml {
  name: string
  attributes: Record<string, string>
  inside: string | Xml[]
}

/** What may stand where an element may: nothing, one, or several. */
export type Inside = Xml | undefined | readonly Inside[]

export const namespaces: Record<string, string> = {
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  efac: 'http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1',
  efbc: 'http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1',
  efext: 'http://data.europa.eu/p27/eforms-ubl-extensions/1',
  ext: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
}

/** An element of elements; without any it is not written, so that no empty element reaches the file. */
export function el(name: string, ...inside: Inside[]): Xml | undefined {
  const children = flat(inside)
  return children.length ? { name, attributes: {}, inside: children } : undefined
}

/** An element of text; without text it is not written. */
export function leaf(name: string, text: string | undefined, attributes: Record<string, string> = {}): Xml | undefined {
  return text === undefined || text === '' ? undefined : { name, attributes, inside: text }
}

/** The file: UTF-8, two spaces in, the same bytes for the same content. */
export function xmlText(root: Xml, namespace: string): string {
  const document = new Document()
  const top = document.createElementNS(namespace, root.name)
  for (const [prefix, uri] of Object.entries(namespaces))
    top.setAttributeNS('http://www.w3.org/2000/xmlns/', `xmlns:${prefix}`, uri)
  document.append(top)
  fill(document, top, root, 1)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeToWellFormedString(document)}\n`
}

function fill(document: Document, element: Element, xml: Xml, depth: number): void {
  for (const [name, value] of Object.entries(xml.attributes)) element.setAttribute(name, value)
  if (typeof xml.inside === 'string') {
    element.append(document.createTextNode(clean(xml.inside)))
    return
  }
  for (const child of xml.inside) {
    const [prefix = ''] = child.name.split(':')
    const made = document.createElementNS(namespaces[prefix] ?? null, child.name)
    element.append(document.createTextNode(`\n${'  '.repeat(depth)}`), made)
    fill(document, made, child, depth + 1)
  }
  element.append(document.createTextNode(`\n${'  '.repeat(depth - 1)}`))
}

/** XML knows no control characters but tab and line break. */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

function flat(inside: readonly Inside[]): Xml[] {
  return inside.flatMap((i): Xml[] => (i === undefined ? [] : 'name' in i ? [i] : flat(i)))
}
