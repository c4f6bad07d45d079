/** The practice world as data: an invented municipality, its suppliers, enterprises, personas and synthetic citizens. */
export { citizens } from './citizens.ts'
export { placementEnterprises, suppliers } from './enterprises.ts'
export { lots, municipality, practiceBodies, practiceDistricts, practiceTargetGroups } from './municipality.ts'
export { personas } from './personas.ts'
export type {
  Citizen,
  Persona,
  PersonaId,
  PersonaRole,
  PracticeBody,
  PracticeDistrict,
  PracticeEnterprise,
  PracticeLot,
  PracticeTargetGroup,
} from './types.ts'
