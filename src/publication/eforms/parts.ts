import type { Day } from '../../kernel/day.ts'
import { toDecimal, fraction } from '../../kernel/fraction.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Instant } from '../process/process.ts'
import { danishTime, offsetOn } from '../process/zone.ts'
import { el, leaf, type Inside, type Xml } from './xml.ts'

/** Text in Danish. */
export function said(name: string, text: string | undefined): Xml | undefined {
  return leaf(name, text?.trim(), { languageID: 'DAN' })
}

/** A code of a list. */
export function code(name: string, listName: string, value: string | undefined): Xml | undefined {
  return leaf(name, value, { listName })
}

/** An id of the notice's own: ORG-0001, LOT-0001. */
export function id(name: string, schemeName: string, value: string): Xml | undefined {
  return leaf(name, value, { schemeName })
}

/** Kroner with two decimals, net of VAT as every amount of a notice is. */
export function amount(name: string, oere: Oere | undefined): Xml | undefined {
  return leaf(name, oere === undefined ? undefined : toDecimal(fraction(oere, 100n), 2), { currencyID: 'DKK' })
}

/** 2026-11-25+01:00 */
export function date(name: string, day: Day | undefined): Xml | undefined {
  return leaf(name, day === undefined ? undefined : `${day}${offsetOn(day)}`)
}

/** The day and the time of day of an instant, each with its zone. */
export function moment(dateName: string, timeName: string, at: Instant | undefined): Inside {
  if (at === undefined) return undefined
  const { day, time, offset } = danishTime(at)
  return [leaf(dateName, `${day}${offset}`), leaf(timeName, `${time}${offset}`)]
}

/** Where eForms hangs what UBL has no place for. */
export function extension(...inside: Inside[]): Xml | undefined {
  return el(
    'ext:UBLExtensions',
    el('ext:UBLExtension', el('ext:ExtensionContent', el('efext:EformsExtension', inside))),
  )
}

/** A pointer to an organisation. */
export function party(...[name, org]: [name: string, org: string | undefined]): Xml | undefined {
  return org === undefined ? undefined : el(name, el('cac:PartyIdentification', id('cbc:ID', 'organization', org)))
}

/** 1 → LOT-0001 */
export function numbered(prefix: string, no: number): string {
  return `${prefix}-${String(no).padStart(4, '0')}`
}
