import { roleNames, type Role } from '../roles.ts'
import { Card, Cards, Heading, Icon, Notice, SubmitButton } from '../web/ui/index.ts'

/** A persona the demo can be entered as. */
export interface PersonCard {
  id: string
  name: string
  role: Role
  organisation?: string | null
  profile: { sentence?: string; job?: string }
}

/** The provider's login page: one form a persona, so that it needs no JavaScript. */
export function PersonasPage({ persons, action }: { persons: readonly PersonCard[]; action: string }) {
  return (
    <>
      <Heading
        title="Hvem vil du være?"
        lead="Vælg en person at logge ind som. Alle er opdigtede, og der er ingen adgangskode."
      />
      <Cards label="Personer">
        {persons.map((person) => (
          <Persona person={person} action={action} />
        ))}
      </Cards>
    </>
  )
}

function Persona({ person, action }: { person: PersonCard; action: string }) {
  const { id, name, role, organisation, profile } = person
  const kicker = [roleNames[role].da, organisation].filter(Boolean).join(' · ')
  return (
    <Card heading={name} kicker={kicker} action={<LogInAs id={id} name={name} action={action} />}>
      {profile.sentence === undefined ? null : <p>{profile.sentence}</p>}
      {profile.job === undefined ? null : <Job job={profile.job} />}
    </Card>
  )
}

function Job({ job }: { job: string }) {
  return (
    <p class="persona-job">
      <Icon name="arrow-forward" />
      <span>
        <strong>Prøv:</strong> {job}
      </span>
    </p>
  )
}

function LogInAs({ id, name, action }: { id: string; name: string; action: string }) {
  return (
    <form method="post" action={action}>
      <SubmitButton kind="secondary" name="persona" value={id}>
        Log ind som {name}
      </SubmitButton>
    </form>
  )
}

/** A login or logout that did not come through, and the way to begin again. */
export function RefusedPage({ sentence }: { sentence: string }) {
  return (
    <>
      <Heading title="Det lykkedes ikke" />
      <Notice kind="warning" live>
        <p>{sentence}</p>
        <p>
          <a href="/login">Log ind igen</a>
        </p>
      </Notice>
    </>
  )
}
