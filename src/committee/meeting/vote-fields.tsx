import { type Attempt, fieldOf } from '../../platform/web/pages.tsx'
import { type Choice, Radios, TextField } from '../../platform/web/ui/index.ts'

const voteChoices: readonly Choice[] = [
  { value: 'none', label: 'Uden afstemning' },
  { value: 'unanimous', label: 'Enstemmigt' },
  { value: 'vote', label: 'Ved afstemning' },
  { value: 'not-printed', label: 'Det fremgår ikke' },
]

export function VoteFields({ attempt, vote }: { attempt: Attempt | undefined; vote: string }) {
  const names = 'Skriv navnene med komma imellem.'
  return (
    <>
      <Radios {...fieldOf(attempt, 'vote', vote)} label="Hvordan blev der stemt?" choices={voteChoices} />
      <TextField {...fieldOf(attempt, 'for')} label="Hvem stemte for?" hint={names} width="l" optional />
      <TextField {...fieldOf(attempt, 'against')} label="Hvem stemte imod?" hint={names} width="l" optional />
      <TextField {...fieldOf(attempt, 'abstained')} label="Hvem undlod at stemme?" hint={names} width="l" optional />
    </>
  )
}
