import type { ContractingProcess } from '../process/process.ts'
import type { Identity } from './identity.ts'
import { lotOf } from './lot.ts'
import { modification } from './modification.ts'
import { organizations, rosterOf } from './organizations.ts'
import { code, date, extension, moment } from './parts.ts'
import { contractingParty, procedureProcess, procedureProject, procedureTerms } from './procedure.ts'
import { noticeResult } from './result.ts'
import { noticeKinds, type Subtype } from './subtypes.ts'
import { el, leaf, xmlText, type Xml } from './xml.ts'

/** A notice as the file a person sends: eForms SDK 1.15. The same process and instant give the same bytes. */
export function noticeXml(p: ContractingProcess, subtype: Subtype, identity: Identity): string {
  const kind = noticeKinds[subtype]
  const name = kind.document
  const root = { name, attributes: {}, inside: [...body(p, subtype, identity)] }
  return xmlText(root, `urn:oasis:names:specification:ubl:schema:xsd:${name}-2`)
}

function* body(p: ContractingProcess, subtype: Subtype, identity: Identity): Iterable<Xml> {
  const kind = noticeKinds[subtype]
  const gives = kind.document === 'ContractAwardNotice'
  const roster = rosterOf(p, gives)
  const content = p.content
  const planned = subtype === '4' || subtype === 'E1'
  const parts = [
    extension(
      subtype === '38' ? modification(p) : undefined,
      gives ? noticeResult(p, roster, subtype) : undefined,
      el('efac:NoticeSubType', code('cbc:SubTypeCode', 'notice-subtype', subtype)),
      organizations(p, roster, subtype),
    ),
    leaf('cbc:UBLVersionID', '2.3'),
    leaf('cbc:CustomizationID', 'eforms-sdk-1.15'),
    leaf('cbc:ID', identity.noticeId, { schemeName: 'notice-id' }),
    planned ? undefined : leaf('cbc:ContractFolderID', identity.procedureId),
    moment('cbc:IssueDate', 'cbc:IssueTime', identity.issuedAt),
    leaf('cbc:VersionID', identity.version),
    subtype === '4' ? date('cbc:PlannedDate', p.notice.plannedPublication) : undefined,
    leaf('cbc:RegulatoryDomain', kind.legalBasis),
    code('cbc:NoticeTypeCode', kind.form, kind.type),
    leaf('cbc:NoticeLanguageCode', 'DAN'),
    contractingParty(p, roster.buyer, subtype),
    procedureTerms(subtype),
    procedureProcess(p, subtype),
    procedureProject(p, content, subtype),
    content.lots.map((lot) => lotOf({ p, content, roster, subtype }, lot)),
    // The schema wants a date here, and the standard wants this one: the real dates stand with each contract.
    gives ? el('cac:TenderResult', leaf('cbc:AwardDate', '2000-01-01Z')) : undefined,
  ]
  for (const part of parts.flat(2)) if (part && 'name' in part) yield part
}
