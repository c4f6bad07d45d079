import { addDays } from '../../kernel/day.ts'
import type { Content, ContractingProcess, Lot } from '../process/process.ts'
import { extensionWords } from '../process/extensions.ts'
import { nutsOf } from './fit.ts'
import { criteria } from './criteria.ts'
import { amount, code, date, extension, id, moment, numbered, party, said } from './parts.ts'
import { mainCpv, nature, place, qualification } from './procedure.ts'
import type { Roster } from './organizations.ts'
import type { Subtype } from './subtypes.ts'
import { el, leaf, type Xml } from './xml.ts'

interface Told {
  p: ContractingProcess
  content: Content
  roster: Roster
  subtype: Subtype
}

/** One lot as the notice tells it; a planning notice tells of parts that may become lots. */
export function lotOf(told: Told, lot: Lot): Xml | undefined {
  const planning = told.subtype === '4'
  return el(
    'cac:ProcurementProjectLot',
    id('cbc:ID', planning ? 'Part' : 'Lot', numbered(planning ? 'PAR' : 'LOT', lot.no)),
    terms(told, lot),
    process(told, lot),
    project(told, lot),
  )
}

const callsForBids = (s: Subtype) => s === '20'

function terms({ p, content, roster, subtype }: Told, lot: Lot): Xml | undefined {
  const review = party('cac:AppealReceiverParty', p.notice.reviewBody ? roster.review : undefined)
  const call = callsForBids(subtype)
  const asks = call || subtype === 'E1'
  return el(
    'cac:TenderingTerms',
    call ? documents(p) : undefined,
    call
      ? [
          qualification('reserved-procurement', reservation(lot)),
          qualification('selection-criteria-source', 'epo-procurement-document'),
          el('cac:ContractExecutionRequirement', code('cbc:ExecutionRequirementCode', 'reserved-execution', 'no')),
          el('cac:ContractExecutionRequirement', code('cbc:ExecutionRequirementCode', 'einvoicing', 'required')),
          criteria(content),
        ]
      : undefined,
    asks ? el('cac:TenderRecipientParty', leaf('cbc:EndpointID', p.notice.submissionUrl)) : undefined,
    subtype === 'E1' ? undefined : el('cac:AppealTerms', review),
    asks ? el('cac:Language', leaf('cbc:ID', 'DAN')) : undefined,
  )
}

function reservation(lot: Lot): string {
  if (!lot.reserved) return 'none'
  return lot.reserved.basis === 'sec-190' ? 'res-pub-ser' : 'res-ws'
}

function documents(p: ContractingProcess): Xml | undefined {
  if (!p.notice.documentsUrl) return undefined
  return el(
    'cac:CallForTendersDocumentReference',
    leaf('cbc:ID', 'DOC-0001'),
    leaf('cbc:DocumentType', 'non-restricted-document'),
    el('cac:Attachment', el('cac:ExternalReference', leaf('cbc:URI', p.notice.documentsUrl))),
  )
}

function process({ p, content, subtype }: Told, lot: Lot): Xml | undefined {
  if (subtype === 'E1')
    return el(
      'cac:TenderingProcess',
      extension(el('efac:AnswerReceptionPeriod', moment('cbc:EndDate', 'cbc:EndTime', p.notice.dialogueClosesAt))),
    )
  if (subtype === '25')
    return el('cac:TenderingProcess', leaf('cbc:GovernmentAgreementConstraintIndicator', 'false'), framework(p))
  if (subtype === '4') return undefined
  if (!callsForBids(subtype)) return el('cac:TenderingProcess', framework(p))
  return el(
    'cac:TenderingProcess',
    code('cbc:SubmissionMethodCode', 'esubmission', 'required'),
    el('cac:TenderSubmissionDeadlinePeriod', moment('cbc:EndDate', 'cbc:EndTime', content.bidsDueAt)),
    isFramework(p) ? el('cac:FrameworkAgreement', leaf('cbc:MaximumOperatorQuantity', String(lot.places))) : undefined,
    framework(p),
  )
}

export function isFramework(p: ContractingProcess): boolean {
  return p.notice.framework !== undefined && p.notice.framework !== 'none'
}

function framework(p: ContractingProcess): Xml | undefined {
  return el('cac:ContractingSystem', code('cbc:ContractingSystemTypeCode', 'framework-agreement', p.notice.framework))
}

function project({ p, content, subtype }: Told, lot: Lot): Xml | undefined {
  return el(
    'cac:ProcurementProject',
    leaf('cbc:ID', `${p.tender}-${lot.no}`, { schemeName: 'InternalID' }),
    said('cbc:Name', lot.title),
    said('cbc:Description', lot.description ?? lot.title),
    nature(content),
    callsForBids(subtype) ? value(p, lot) : undefined,
    mainCpv(lot.cpv ?? content.cpv[0] ?? p.notice.mainCpv),
    subtype === '38' ? undefined : place(lot.area ?? content.place, nutsOf(p)),
    ['4', 'E1', '38'].includes(subtype) ? undefined : period(lot),
    callsForBids(subtype) ? extensions(lot) : undefined,
  )
}

/** The estimate with every extension, and for a framework the most that may ever be bought (C-23/20). */
function value(p: ContractingProcess, lot: Lot): Xml | undefined {
  return el(
    'cac:RequestedTenderTotal',
    isFramework(p) ? extension(amount('efbc:FrameworkMaximumAmount', lot.ceilingOere)) : undefined,
    amount('cbc:EstimatedOverallContractAmount', lot.estimatedOere ?? lot.ceilingOere),
  )
}

function period(lot: Lot): Xml | undefined {
  if (!lot.startsOn || !lot.endsBefore) return undefined
  return el('cac:PlannedPeriod', date('cbc:StartDate', lot.startsOn), date('cbc:EndDate', addDays(lot.endsBefore, -1)))
}

function extensions(lot: Lot): Xml | undefined {
  const words = extensionWords(lot)
  if (!words) return undefined
  return el(
    'cac:ContractExtension',
    leaf('cbc:MaximumNumberNumeric', String(lot.options.length)),
    el('cac:Renewal', el('cac:Period', said('cbc:Description', words))),
  )
}
