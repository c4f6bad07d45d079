import type { Lot } from '../process/process.ts'
import { nutsOf } from './fit.ts'
import { want, type Asked, type Missing } from './want.ts'

export const askedOfBuyer: Asked = ({ buyer }) => [
  ...want(buyer?.name, 'BT-500', 'Kommunens navn', 'buyer', 'name'),
  ...want(buyer?.cvr, 'BT-501', 'Kommunens CVR-nummer', 'buyer', 'cvr'),
  ...want(buyer?.street, 'BT-510', 'Kommunens vej og nummer', 'buyer', 'street'),
  ...want(buyer?.postCode, 'BT-512', 'Kommunens postnummer', 'buyer', 'postCode'),
  ...want(buyer?.city, 'BT-513', 'Kommunens by', 'buyer', 'city'),
  ...want(buyer?.nuts, 'BT-507', 'Kommunens NUTS-kode', 'buyer', 'nuts'),
  ...want(buyer?.email, 'BT-506', 'Kommunens e-mail til udbud', 'buyer', 'email'),
  ...want(buyer?.phone, 'BT-503', 'Kommunens telefon til udbud', 'buyer', 'phone'),
  ...want(buyer?.legalType, 'BT-11', 'Køberens retlige type', 'buyer', 'legalType'),
  ...want(buyer?.activity, 'BT-10', 'Køberens hovedaktivitet', 'buyer', 'activity'),
]

export const askedOfReview: Asked = ({ notice: { reviewBody } }) =>
  want(reviewBody, 'OPT-301', 'Klageinstansen med adresse og CVR-nummer', 'buyer', 'reviewBody')

/** What every notice says of the purchase and its lots. */
export const askedOfContent: Asked = (p) => [
  ...want(p.content.description, 'BT-24', 'Beskrivelse af udbuddet', 'tender', 'description'),
  ...want(p.content.cpv[0] ?? p.notice.mainCpv, 'BT-262', 'CPV-kode for udbuddet', 'notice', 'mainCpv'),
]

export const askedOfPlace: Asked = (p) =>
  want(nutsOf(p), 'BT-5071', 'NUTS-kode på tredje niveau, fx DK011, for stedet, hvor ydelsen leveres', 'notice', 'nuts')

export const askedOfCall: Asked = (p) => [
  ...askedOfContent(p),
  ...askedOfPlace(p),
  ...want(p.notice.procedureFeatures, 'BT-88', 'Hvordan proceduren forløber', 'notice', 'procedureFeatures'),
  ...want(p.notice.documentsUrl, 'BT-15', 'Adressen, hvor udbudsmaterialet ligger', 'notice', 'documentsUrl'),
  ...want(p.notice.submissionUrl, 'BT-18', 'Adressen, hvor tilbud afleveres', 'notice', 'submissionUrl'),
  ...want(
    p.notice.framework,
    'BT-765',
    'Om aftalen er en rammeaftale, og hvordan opgaver tildeles',
    'notice',
    'framework',
  ),
  ...want(p.content.bidsDueAt, 'BT-131', 'Tilbudsfristen', 'tender', 'bidsDueAt'),
  ...p.content.lots.flatMap(askedOfLot),
]

function askedOfLot(lot: Lot, i: number): Missing[] {
  const at = (name: string) => `lots.${i}.${name}`
  return [
    ...want(lot.ceilingOere, 'BT-271', `Loftet på delaftale ${lot.no}`, 'tender', at('ceilingOere')),
    ...want(lot.startsOn, 'BT-536', `Startdatoen på delaftale ${lot.no}`, 'tender', at('startsOn')),
    ...want(lot.endsBefore, 'BT-537', `Slutdatoen på delaftale ${lot.no}`, 'tender', at('endsBefore')),
  ]
}

export function askedOfEarly(subtype: '4' | 'E1'): Asked {
  return (p) => [
    ...askedOfContent(p),
    ...askedOfPlace(p),
    ...(subtype === '4'
      ? want(
          p.notice.plannedPublication,
          'BT-127',
          'Dagen, hvor udbuddet ventes offentliggjort',
          'notice',
          'plannedPublication',
        )
      : [
          ...want(
            p.notice.dialogueClosesAt,
            'BT-800',
            'Fristen for svar til markedsdialogen',
            'notice',
            'dialogueClosesAt',
          ),
          ...want(p.notice.submissionUrl, 'BT-18', 'Adressen, hvor svar sendes hen', 'notice', 'submissionUrl'),
        ]),
  ]
}

export const askedOfDirect: Asked = (p) => [
  ...want(
    p.notice.directAwardReason,
    'BT-136',
    'Grunden til at tildele uden udbud, som kode',
    'notice',
    'directAwardReason',
  ),
  ...want(p.notice.directAwardText, 'BT-135', 'Grunden til at tildele uden udbud, i ord', 'notice', 'directAwardText'),
  ...want(p.notice.contractNumber, 'BT-150', 'Nummeret, aftalen vil få', 'notice', 'contractNumber'),
]
