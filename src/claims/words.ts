import { formatDay } from '../kernel/day.ts'
import { state } from '../platform/web/ui/index.ts'

export function invoiceState(i: { returnedReason: string | null; receivedOn: string }) {
  return i.returnedReason === null
    ? state('good', `taget imod ${formatDay(i.receivedOn)}`)
    : state('bad', `sendt tilbage: ${i.returnedReason}`)
}

interface Answered {
  status: 'paid' | 'rejected' | null
  reference: string | null
  superseded: boolean
}

export function paymentState({ status, reference, superseded }: Answered) {
  if (status === null) return state('waiting', 'sendt, intet svar')
  const why = reference === null || reference === '' ? '' : `: ${reference}`
  if (status === 'paid') return state('good', `betalt${why}`)
  return state(superseded ? 'neutral' : 'bad', `afvist${why}${superseded ? ', sendt igen' : ''}`)
}
