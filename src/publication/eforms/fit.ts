import { isDanishArea } from '../../procurement/index.ts'
import type { ContractingProcess } from '../process/process.ts'
import { weighed } from '../process/weights.ts'
import type { Missing } from './want.ts'

/** The place's code where it is precise enough for a notice: the tender's own, or the one typed for the notice. */
export function nutsOf({ content, notice }: ContractingProcess): string | undefined {
  return [content.nuts, notice.nuts].find((code) => code !== undefined && isDanishArea(code))
}

/** Texts longer than TED takes. They are not cut: what is left out is a person's choice. */
export function tooLong({ content }: ContractingProcess): Missing[] {
  const names = weighed(content.criteria).map((c) => c.name)
  return [
    ...longer(content.description, 6000, 'BT-24', 'Beskrivelsen af udbuddet', 'description'),
    ...names.flatMap((name) => longer(name, 400, 'BT-734', 'Navnet på et kriterium', 'criteria')),
  ]
}

function longer(text = '', most: number, field: string, what: string, input: string): Missing[] {
  const length = text.replace(/\s+/g, ' ').trim().length
  const label = `${what} er på ${length} tegn, og bekendtgørelsen har plads til ${most}`
  return length > most ? [{ field, label, where: 'tender', input, rule: 'NOTICE-FIELDS' }] : []
}
