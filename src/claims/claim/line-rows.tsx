import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import { Rows } from '../../platform/web/rows.tsx'
import { NumberField, Select, TextField } from '../../platform/web/ui/index.ts'
import { lineChoice, type ClaimLine } from './claim.view.ts'
import { list } from './form.ts'

/** Single lines of a claim with an amount and a reason; rows left empty say nothing. */
export function LineRows(props: {
  lines: readonly ClaimLine[]
  attempt: Attempt | undefined
  /** The question of the amount; left out where there is none. */
  amount?: string
  reason: string
}) {
  const { lines, attempt, amount, reason } = props
  const of = (i: number, field: string) => fieldOf(attempt, `${list}.${i}.${field}`)
  const choices = lines.map((l) => ({ value: l.id, label: lineChoice(l) }))
  return (
    <Rows list={list} least={1} attempt={attempt} more="Endnu en linje" wide>
      {(i) => (
        <>
          <Select {...of(i, 'line')} label="Linje" empty="Vælg" choices={choices} />
          {amount === undefined ? null : <NumberField {...of(i, 'amount')} label={amount} suffix="kr." />}
          <TextField {...of(i, 'reason')} label={reason} maxlength={1000} />
        </>
      )}
    </Rows>
  )
}
