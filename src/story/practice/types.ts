/** ISO day, 'YYYY-MM-DD'. */
export type Day = string

export interface PracticeBody {
  id: string
  kind: 'municipality' | 'administration' | 'committee' | 'unit'
  name: string
  parent: string | null
}

export interface PracticeDistrict {
  id: string
  name: string
}

export interface PracticeTargetGroup {
  id: string
  name: string
  nameEn: string
}

/** A lot of the practice agreement: `suppliers` and `districts` are ids of this folder. */
export interface PracticeLot {
  no: 1 | 2
  title: string
  districts: readonly string[]
  targetGroup: string
  suppliers: readonly string[]
}

/** An invented enterprise. `cvr` passes the check digit and begins with 0, which no real number does. */
export interface PracticeEnterprise {
  id: string
  kind: 'supplier' | 'placement'
  name: string
  cvr: string
  mail: string
  trade: string
  lot: 1 | 2 | null
  social: boolean
  district: string
}

export type PersonaId =
  | 'officer'
  | 'evaluator-1'
  | 'evaluator-2'
  | 'caseworker'
  | 'mentor-lot1'
  | 'supplier-lot1'
  | 'supplier-lot2'
  | 'controller'
  | 'controller-2'
  | 'secretary'
  | 'hub-manager'
  | 'enterprise'
  | 'manager'
  | 'dpo'
  | 'auditor'
  | 'admin'
  | 'public'

export type PersonaRole =
  | 'officer'
  | 'evaluator'
  | 'caseworker'
  | 'mentor'
  | 'supplier-manager'
  | 'controller'
  | 'secretary'
  | 'hub-manager'
  | 'enterprise'
  | 'manager'
  | 'dpo'
  | 'auditor'
  | 'admin'
  | 'public'

/** One of the cast: who it is and one job to try, in Danish and English. */
export interface Persona {
  id: PersonaId
  name: string
  role: PersonaRole
  roleName: string
  roleNameEn: string
  organisation?: string
  sentence: string
  job: string
  sentenceEn: string
  jobEn: string
  /** Where the job begins: a page that opens for the role. */
  path: string
}

/** A synthetic citizen. `cpr` is ten digits whose day is 61-91, so it is no date and no real number of this form. */
export interface Citizen {
  id: string
  firstName: string
  lastName: string
  sex: 'female' | 'male'
  birthDate: Day
  cpr: string
  district: string
  targetGroup: string
  lot: 1 | 2
  protectedAddress: boolean
}
