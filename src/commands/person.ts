import { Refusal } from '../kernel/refusal.ts'
import { roles, type Role } from '../platform/index.ts'
import type { Command } from './context.ts'

/** `vifte person add <subject> <role> "<name>" [<enterprise>]`: the first people of a production house, known by their login's subject. */
export const personAdd: Command = async ({ house, rest, print, say }) => {
  const [id = '', role = '', name = '', enterprise = null] = rest
  if (!id || !name) throw new Refusal('invalid', 'Skriv: person add <login-id> <rolle> "<navn>" [<virksomhed>]')
  if (!isRole(role)) throw new Refusal('invalid', `Rollen ${role} findes ikke. Vælg en af: ${roles.join(', ')}`)
  const supplierRole = role === 'mentor' || role === 'supplier'
  if (supplierRole !== (enterprise !== null))
    throw new Refusal('invalid', 'En mentor eller leder hos en leverandør har en virksomhed, andre har ingen.')
  const world = house.installation.mode === 'demo' ? 'practice' : 'live'
  const added = await house.asOwner((client) =>
    client.query(
      'insert into platform.person (id, name, role, enterprise, world) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [id, name, role, enterprise, world],
    ),
  )
  if (!added.rowCount) throw new Refusal('conflict', `Der er allerede en person med login-id ${id}.`)
  print({ id, name, role, enterprise, world })
  say(`${name} kan nu logge ind.`)
}

function isRole(text: string): text is Role {
  return roles.some((r) => r === text)
}
