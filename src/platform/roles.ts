/** Who a caller can be, and which of the database's separate logins does that caller's work. */
export const roles = [
  'officer',
  'evaluator',
  'caseworker',
  'mentor',
  'supplier',
  'controller',
  'secretary',
  'hub-manager',
  'enterprise',
  'manager',
  'dpo',
  'auditor',
  'admin',
  'public',
] as const

export type Role = (typeof roles)[number]
export type Login = 'staff' | 'supplier' | 'public' | 'jobs'

export const supplierStaff: readonly Role[] = ['mentor', 'supplier']
export const outsiders: readonly Role[] = ['enterprise', 'public']
export const staff: readonly Role[] = roles.filter((r) => !supplierStaff.includes(r) && !outsiders.includes(r))
/** Staff who may follow money and agreements; an evaluator sees tenders only. */
export const insiders: readonly Role[] = staff.filter((r) => r !== 'evaluator')
export const everyone: readonly Role[] = roles
/** Budget notes and committee papers span all lots: the public and staff read them, a supplier at work sees its own lots only. */
export const openReaders: readonly Role[] = roles.filter((r) => !supplierStaff.includes(r))

export function loginOf(role: Role): Login {
  if (supplierStaff.includes(role)) return 'supplier'
  return outsiders.includes(role) ? 'public' : 'staff'
}

export const roleNames: Record<Role, { da: string; en: string }> = {
  officer: { da: 'Udbudskonsulent', en: 'Procurement officer' },
  evaluator: { da: 'Bedømmer', en: 'Evaluator' },
  caseworker: { da: 'Sagsbehandler', en: 'Caseworker' },
  mentor: { da: 'Mentor hos leverandør', en: 'Supplier’s mentor' },
  supplier: { da: 'Leder hos leverandør', en: 'Supplier’s manager' },
  controller: { da: 'Controller', en: 'Controller' },
  secretary: { da: 'Udvalgssekretær', en: 'Committee secretary' },
  'hub-manager': { da: 'Husleder', en: 'Hub manager' },
  enterprise: { da: 'Socialøkonomisk virksomhed', en: 'Social enterprise' },
  manager: { da: 'Leder', en: 'Manager' },
  dpo: { da: 'Databeskyttelsesrådgiver', en: 'Data protection officer' },
  auditor: { da: 'Revisor', en: 'Auditor' },
  admin: { da: 'Administrator', en: 'Administrator' },
  public: { da: 'Offentligheden', en: 'The public' },
}
