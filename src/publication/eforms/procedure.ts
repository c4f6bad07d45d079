import type { Content, ContractingProcess } from '../process/process.ts'
import { nutsOf } from './fit.ts'
import { code, said } from './parts.ts'
import type { Subtype } from './subtypes.ts'
import { el, leaf, type Inside, type Xml } from './xml.ts'

/** The notice's own part on the whole purchase: who buys, by which procedure, and what. */
export function contractingParty(p: ContractingProcess, org: string, subtype: Subtype): Xml | undefined {
  // A change names the buyer alone: what it is was said when the purchase was.
  const told = subtype === '38' ? undefined : p.buyer
  return el(
    'cac:ContractingParty',
    el('cac:ContractingPartyType', code('cbc:PartyTypeCode', 'buyer-legal-type', told?.legalType)),
    el('cac:ContractingActivity', code('cbc:ActivityTypeCode', 'authority-activity', told?.activity)),
    el(
      'cac:Party',
      el('cac:PartyIdentification', { name: 'cbc:ID', attributes: { schemeName: 'organization' }, inside: org }),
    ),
  )
}

export function procedureTerms(subtype: Subtype): Xml | undefined {
  if (subtype === 'E1')
    return el(
      'cac:TenderingTerms',
      el(
        'cac:ProcurementLegislationDocumentReference',
        leaf('cbc:ID', 'LocalLegalBasis'),
        said('cbc:DocumentDescription', 'Udbudsloven'),
      ),
    )
  if (subtype !== '20') return undefined
  return el('cac:TenderingTerms', qualification('exclusion-grounds-source', 'epo-procurement-document'))
}

/** Where the requirements to a tenderer are found: in the documents. */
export function qualification(listName: string, value: string): Inside {
  return el(
    'cac:TendererQualificationRequest',
    el('cac:SpecificTendererRequirement', code('cbc:TendererRequirementTypeCode', listName, value)),
  )
}

export function procedureProcess(p: ContractingProcess, subtype: Subtype): Xml | undefined {
  const list = 'procurement-procedure-type'
  if (subtype === '25')
    return el(
      'cac:TenderingProcess',
      code('cbc:ProcedureCode', list, 'neg-wo-call'),
      el(
        'cac:ProcessJustification',
        code('cbc:ProcessReasonCode', 'direct-award-justification', p.notice.directAwardReason),
        said('cbc:ProcessReason', p.notice.directAwardText),
      ),
    )
  if (subtype !== '20' && subtype !== '33') return undefined
  return el(
    'cac:TenderingProcess',
    said('cbc:Description', p.notice.procedureFeatures),
    code('cbc:ProcedureCode', list, 'oth-single'),
  )
}

export function procedureProject(p: ContractingProcess, content: Content, subtype: Subtype): Xml | undefined {
  return el(
    'cac:ProcurementProject',
    leaf('cbc:ID', p.tender, { schemeName: 'InternalID' }),
    said('cbc:Name', content.title),
    said('cbc:Description', content.description),
    nature(content),
    mainCpv(content.cpv[0] ?? p.notice.mainCpv),
    content.cpv
      .slice(1)
      .map((c) => el('cac:AdditionalCommodityClassification', code('cbc:ItemClassificationCode', 'cpv', c))),
    subtype === '38' ? undefined : place(content.place, nutsOf(p)),
  )
}

export function nature(content: Content): Xml | undefined {
  return code('cbc:ProcurementTypeCode', 'contract-nature', content.subject === 'goods' ? 'supplies' : 'services')
}

export function mainCpv(cpv: string | undefined): Xml | undefined {
  return el('cac:MainCommodityClassification', code('cbc:ItemClassificationCode', 'cpv', cpv))
}

export function place(words: string | undefined, nuts: string | undefined): Xml | undefined {
  return el(
    'cac:RealizedLocation',
    said('cbc:Description', words),
    el(
      'cac:Address',
      code('cbc:CountrySubentityCode', 'nuts', nuts),
      el('cac:Country', code('cbc:IdentificationCode', 'country', 'DNK')),
    ),
  )
}
