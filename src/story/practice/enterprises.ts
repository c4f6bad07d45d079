import type { PracticeEnterprise } from './types.ts'

/** Five invented suppliers: three on lot 1, two on lot 2. */
export const suppliers: readonly PracticeEnterprise[] = [
  supplier('sup-havnen', 'Øvelseskompagniet Havnen', '01000004', 'oevelseskompagniet', 1, 'havnekvarteret', true),
  supplier('sup-fremad', 'Øvelsesværkstedet Fremad', '01002031', 'oevelsesvaerkstedet', 1, 'vestermarken', false),
  supplier('sup-baenken', 'Eksempelbænken', '01004069', 'eksempelbaenken', 1, 'vestermarken', true),
  supplier('sup-mangfold', 'Øvelseskøkkenet Mangfold', '01006096', 'oevelseskoekkenet', 2, 'nordbyen', true),
  supplier('sup-vaeven', 'Eksempelvæven', '01008129', 'eksempelvaeven', 2, 'soendervang', false),
]

/** Fifteen invented enterprises that offer placements and small jobs. */
export const placementEnterprises: readonly PracticeEnterprise[] = [
  placement('ent-bageri', 'Øvelsesbageriet', '01010158', 'oevelsesbageriet', 'Bageri', 'havnekvarteret'),
  placement('ent-lager', 'Øvelseslageret', '01012185', 'oevelseslageret', 'Lager og logistik', 'vestermarken'),
  social('ent-cykel', 'Den Opdigtede Cykelsmedje', '01014218', 'cykelsmedjen', 'Cykelværksted', 'nordbyen'),
  placement('ent-gartneri', 'Eksempelgartneriet', '01016245', 'eksempelgartneriet', 'Gartneri', 'oesterlund'),
  placement('ent-vaskeri', 'Øvelsesvaskeriet', '01018272', 'oevelsesvaskeriet', 'Vaskeri', 'vestermarken'),
  placement('ent-kantine', 'Øvelseskantinen', '01020307', 'oevelseskantinen', 'Kantine', 'midtbyen'),
  placement('ent-rengoering', 'Eksempelrent', '01022334', 'eksempelrent', 'Rengøring', 'midtbyen'),
  social('ent-genbrug', 'Øvelsesbutikken Genbrug', '01024361', 'oevelsesbutikken', 'Genbrugsbutik', 'soendervang'),
  placement('ent-pleje', 'Plejehjemmet Øvelund', '01026399', 'oevelund', 'Pleje og omsorg', 'oesterlund'),
  placement('ent-trykkeri', 'Øvelsestrykkeriet', '01028448', 'oevelsestrykkeriet', 'Trykkeri', 'nordbyen'),
  placement('ent-hotel', 'Hotel Eksempel', '01030477', 'hotel-eksempel', 'Hotel', 'midtbyen'),
  placement('ent-maler', 'Øvelsesmalerne', '01032518', 'oevelsesmalerne', 'Malerfirma', 'havnekvarteret'),
  placement('ent-butik', 'Eksempelkøbmanden', '01034545', 'eksempelkoebmanden', 'Dagligvarebutik', 'soendervang'),
  placement('ent-boernehus', 'Børnehuset Øvelunden', '01036572', 'oevelunden', 'Daginstitution', 'nordbyen'),
  social('ent-cafe', 'Café Opdigtet', '01038605', 'cafe-opdigtet', 'Café', 'havnekvarteret'),
]

function supplier(
  id: string,
  name: string,
  cvr: string,
  host: string,
  lot: 1 | 2,
  district: string,
  isSocial: boolean,
): PracticeEnterprise {
  const trade = 'Beskæftigelsesindsats'
  return { id, kind: 'supplier', name, cvr, mail: mailAt(host), trade, lot, social: isSocial, district }
}

function placement(
  id: string,
  name: string,
  cvr: string,
  host: string,
  trade: string,
  district: string,
): PracticeEnterprise {
  return { id, kind: 'placement', name, cvr, mail: mailAt(host), trade, lot: null, social: false, district }
}

function social(...of: Parameters<typeof placement>): PracticeEnterprise {
  return { ...placement(...of), social: true }
}

function mailAt(host: string): string {
  return `kontakt@${host}.example`
}
