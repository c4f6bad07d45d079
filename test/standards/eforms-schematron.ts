import { readFileSync } from 'node:fs'
import path from 'node:path'
import fontoxpath from 'fontoxpath'
import { parseXmlDocument, type Document, type Element, type Node } from 'slimdom'
import { nested } from './nested.ts'
import { eforms } from './shared.ts'

// A CommonJS module: its functions are the default export's.
const { createTypedValueFactory, evaluateXPath, evaluateXPathToBoolean, evaluateXPathToNodes } = fontoxpath

export interface Finding {
  id: string
  role: string
  /** The element the rule stood on. */
  on: string
  /** The field the rule is about, as the SDK names it. */
  about: string
}

type Known = Record<string, unknown>

const folder = path.join(eforms, 'schematrons', 'static')
const schematron = 'http://purl.oclc.org/dsdl/schematron'
const wellKnown: Record<string, string> = {
  fn: 'http://www.w3.org/2005/xpath-functions',
  xs: 'http://www.w3.org/2001/XMLSchema',
}

/** The static rules a notice breaks, by the phase of its subtype. A rule that cannot be evaluated is a bug, and thrown. */
export function schematronFindings(xml: string): Finding[] {
  const notice = parseXmlDocument(xml)
  const main = read('complete-validation.sch')
  const known = variables(childrenOf(main.documentElement, 'let'), notice, {})
  const subtype = evaluateXPath('string($noticeSubType)', notice, null, known, evaluateXPath.STRING_TYPE, options())
  const phase = all(main, 'phase').find((p) => p.getAttribute('id') === `eforms-${subtype}`)
  if (!phase) throw new Error(`There is no phase for subtype ${subtype}`)
  return all(phase, 'active').flatMap((active) => {
    const name = (active.getAttribute('pattern') ?? '').replace('EFORMS-', '')
    return patternFindings(read(`${name}.sch`), notice, known)
  })
}

export function errorsIn(xml: string): string[] {
  return schematronFindings(xml)
    .filter((f) => f.role === 'ERROR')
    .map((f) => `${f.id} ${f.about} on ${f.on}`)
}

function patternFindings(pattern: Document, notice: Document, outer: Known): Finding[] {
  const known = variables(childrenOf(pattern.documentElement, 'let'), notice, outer)
  // The first rule of a pattern that matches a node is the only one that is asked of it.
  const met = new Set<Node>()
  return all(pattern, 'rule').flatMap((rule) => {
    const nodes: Node[] = evaluateXPathToNodes(contextOf(rule), notice, null, known, options())
    return nodes.flatMap((node) => {
      if (met.has(node)) return []
      met.add(node)
      const here = variables(childrenOf(rule, 'let'), node, known)
      return [...childrenOf(rule, 'assert'), ...childrenOf(rule, 'report')].flatMap((c) => findingOf(c, node, here))
    })
  })
}

function findingOf(check: Element, node: Node, known: Known): Finding[] {
  const holds = evaluateXPathToBoolean(nested(check.getAttribute('test') ?? ''), node, null, known, options())
  if (holds === (check.localName === 'assert')) return []
  const told = (name: string) => check.getAttribute(name) ?? ''
  return [{ id: told('id'), role: told('role'), on: node.nodeName, about: told('diagnostics') }]
}

/** A rule's context is a pattern: it matches anywhere unless it begins at the root. */
function contextOf(rule: Element): string {
  const parts = (rule.getAttribute('context') ?? '').split(/\s+\|\s+/)
  return parts.map((p) => (p.startsWith('/') ? p : `//${p}`)).join(' | ')
}

function variables(lets: Element[], at: Node, outer: Known): Known {
  const known = { ...outer }
  for (const l of lets) {
    const value = evaluateXPath(
      nested(l.getAttribute('value') ?? ''),
      at,
      null,
      known,
      evaluateXPath.ALL_RESULTS_TYPE,
      options(),
    )
    known[l.getAttribute('name') ?? ''] = sequence(value as unknown[])
  }
  return known
}

/** An array would be read as an XPath array; what was found is a sequence. */
function sequence(values: unknown[]): unknown {
  const [first] = values
  const type = typeof first
  const named = type === 'string' ? 'xs:string*' : type === 'number' ? 'xs:double*' : 'xs:boolean*'
  const of = first === undefined ? 'item()*' : type === 'object' ? 'node()*' : named
  return createTypedValueFactory(of)(values, facade)
}

const facade = {
  getAllAttributes: (n: Element) => [...(n.attributes ?? [])],
  getAttribute: (n: Element, name: string) => n.getAttribute(name),
  getChildNodes: (n: Node) => n.childNodes,
  getData: (n: { data?: string; value?: string }) => n.data ?? n.value ?? '',
  getFirstChild: (n: Node) => n.firstChild,
  getLastChild: (n: Node) => n.lastChild,
  getNextSibling: (n: Node) => n.nextSibling,
  getParentNode: (n: Node & { ownerElement?: Element }) => (n.nodeType === 2 ? n.ownerElement : n.parentNode),
  getPreviousSibling: (n: Node) => n.previousSibling,
} as never

const prefixes = new Map<string, string>()

function options() {
  if (!prefixes.size)
    for (const ns of all(read('complete-validation.sch'), 'ns'))
      prefixes.set(ns.getAttribute('prefix') ?? '', ns.getAttribute('uri') ?? '')
  return {
    language: evaluateXPath.XPATH_3_1_LANGUAGE,
    namespaceResolver: (prefix: string) => (prefix === '' ? null : (prefixes.get(prefix) ?? wellKnown[prefix] ?? null)),
  }
}

const files = new Map<string, Document>()

function read(name: string): Document {
  const kept = files.get(name) ?? parseXmlDocument(readFileSync(path.join(folder, name), 'utf8'))
  files.set(name, kept)
  return kept
}

function all(within: Document | Element, name: string): Element[] {
  return within.getElementsByTagNameNS(schematron, name)
}

function childrenOf(element: Element | null, name: string): Element[] {
  return (element?.children ?? []).filter((c) => c.localName === name)
}
