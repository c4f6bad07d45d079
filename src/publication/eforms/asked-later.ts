import type { ContractingProcess, LotResult, Supplier } from '../process/process.ts'
import { askedOfContent, askedOfPlace } from './asked.ts'
import { suppliersOf } from './organizations.ts'
import { receivedFor } from './result.ts'
import { tellsAgreement, tellsOf } from './told-bids.ts'
import { want, type Asked, type Missing } from './want.ts'

export function askedOfResult(subtype: '25' | '33' | '38'): Asked {
  return (p) => [
    ...askedOfContent(p),
    ...(subtype === '38' ? [] : askedOfPlace(p)),
    ...(subtype === '33'
      ? want(p.notice.procedureFeatures, 'BT-88', 'Hvordan proceduren forløber', 'notice', 'procedureFeatures')
      : []),
    ...askedOfResultOf(subtype, p),
  ]
}

/** The agreement, the winners, and how many tenders came. */
function askedOfResultOf(subtype: '25' | '33' | '38', p: ContractingProcess): Missing[] {
  const told = tellsOf(p, subtype)
  const size = subtype === '33'
  return [
    ...want(
      p.notice.framework,
      'BT-765',
      'Om aftalen er en rammeaftale, og hvordan opgaver tildeles',
      'notice',
      'framework',
    ),
    ...told.flatMap((r) => (r.winners.length ? askedOfWon(p, r, subtype) : askedOfUnwon(p, r, subtype))),
    ...(size ? told.filter((r) => !isEmpty(p, r)).flatMap((r) => askedOfReceived(p, r)) : []),
    ...suppliersOf(p).flatMap((s) => askedOfSupplier(s, size)),
  ]
}

export const askedOfChange: Asked = (p) => {
  const change = p.changes.at(-1)
  return [
    ...want(
      p.notice.changedNotice,
      'BT-1501',
      'Nummeret, TED gav bekendtgørelsen om aftalen',
      'notice',
      'changedNotice',
    ),
    ...want(change?.reason, 'BT-200', 'Grunden til ændringen, som kode', 'notice', 'changeReason'),
    ...want(change?.reasonText, 'BT-201', 'Grunden til ændringen, i ord', 'notice', 'changeReasonText'),
    ...want(change?.description, 'BT-202', 'Hvad der er ændret', 'notice', 'changeDescription'),
  ]
}

function askedOfWon(p: ContractingProcess, r: LotResult, subtype: '25' | '33' | '38'): Missing[] {
  if (subtype === '25') return []
  const agreed = tellsAgreement(p, r.lot)
  const signed = `Indgå aftalen på delaftale ${r.lot}, eller skriv dens`
  return [
    ...want(agreed?.id ?? p.notice.contractNumber, 'BT-150', `${signed} nummer`, 'notice', 'contractNumber'),
    ...want(agreed?.concludedOn ?? p.notice.contractDate, 'BT-145', `${signed} dato`, 'notice', 'contractDate'),
  ]
}

function askedOfUnwon(p: ContractingProcess, r: LotResult, subtype: string): Missing[] {
  if (subtype !== '33') return []
  return want(
    r.noWinner ?? p.notice.noWinner,
    'BT-144',
    `Hvorfor ingen vandt delaftale ${r.lot}, som kode`,
    'notice',
    'noWinner',
  )
}

/** Nobody bid: there is nothing to count. */
const isEmpty = (p: ContractingProcess, r: LotResult) =>
  r.winners.length === 0 && (r.noWinner ?? p.notice.noWinner) === 'no-rece'

function askedOfReceived(p: ContractingProcess, r: LotResult): Missing[] {
  const got = receivedFor(p, r)
  const at = (name: string) => `bidCounts.${r.lot}.${name}`
  return [
    ...want(got?.tenders, 'BT-759', `Antal tilbud på delaftale ${r.lot}`, 'notice', at('tenders')),
    ...want(got?.micro, 'BT-759', `Tilbud fra mikrovirksomheder på delaftale ${r.lot}`, 'notice', at('micro')),
    ...want(got?.small, 'BT-759', `Tilbud fra små virksomheder på delaftale ${r.lot}`, 'notice', at('small')),
    ...want(got?.medium, 'BT-759', `Tilbud fra mellemstore virksomheder på delaftale ${r.lot}`, 'notice', at('medium')),
    ...want(got?.large, 'BT-759', `Tilbud fra store virksomheder på delaftale ${r.lot}`, 'notice', at('large')),
    ...want(got?.otherEea, 'BT-759', `Tilbud fra andre EØS-lande på delaftale ${r.lot}`, 'notice', at('otherEea')),
    ...want(
      got?.outsideEea,
      'BT-759',
      `Tilbud fra lande uden for EØS på delaftale ${r.lot}`,
      'notice',
      at('outsideEea'),
    ),
  ]
}

function askedOfSupplier(s: Supplier, size: boolean): Missing[] {
  const at = (name: string) => `suppliers.${s.id}.${name}`
  return [
    ...want(s.cvr, 'BT-501', `CVR-nummer på ${s.name}`, 'notice', at('cvr')),
    ...want(s.city, 'BT-513', `By for ${s.name}`, 'notice', at('city')),
    ...want(s.postCode, 'BT-512', `Postnummer for ${s.name}`, 'notice', at('postCode')),
    ...want(s.nuts, 'BT-507', `NUTS-kode for ${s.name}`, 'notice', at('nuts')),
    ...(size ? want(s.size, 'BT-165', `Størrelsen på ${s.name}`, 'notice', at('size')) : []),
  ]
}
