import { FormKey, fieldOf } from '../../platform/web/pages.tsx'
import { Hidden, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { EntryShown } from './entry.input.ts'
import type { RegisterProps } from './register.body.tsx'

interface EntryProps {
  own: NonNullable<RegisterProps['own']>
  known: EntryShown | undefined
  attempt: RegisterProps['attempt']
}

export function EntryForm({ own, known, attempt }: EntryProps) {
  return (
    <>
      <h2>{own.stands ? 'Ret det, I har skrevet' : 'Skriv jer på listen'}</h2>
      <form method="post" action="/indkoeb/virksomheder">
        <p>Alle kan læse det. Skriv ingen oplysninger om enkelte personer.</p>
        <FormKey />
        <Hidden name="entries" value={own.entries} />
        <TextArea {...fieldOf(attempt, 'offers', known?.offers)} label="Hvad tilbyder I?" rows={3} maxlength={2000} />
        <TextArea
          {...fieldOf(attempt, 'targetGroups', known?.targetGroups)}
          label="Hvilke målgrupper kender I?"
          rows={2}
          maxlength={2000}
        />
        <TextArea
          {...fieldOf(attempt, 'knowledge', known?.knowledge ?? '')}
          label="Hvad viser, at I kender dem?"
          hint="Fx forløb, I har haft, og hvad der kom ud af dem. Kommunen skal kunne dokumentere kendskabet."
          rows={3}
          maxlength={2000}
          optional
        />
        <TextField
          {...fieldOf(attempt, 'areas', known?.areas ?? '')}
          label="Hvor kan I arbejde?"
          width="l"
          maxlength={300}
          optional
        />
        <SubmitButton>{own.stands ? 'Gem rettelsen' : 'Skriv os på listen'}</SubmitButton>
      </form>
      {own.stands ? (
        <form method="post" action="/indkoeb/virksomheder/af">
          <FormKey />
          <SubmitButton kind="tertiary">Tag os af listen</SubmitButton>
        </form>
      ) : null}
    </>
  )
}
