import { effortsPath } from './effort.view.ts'

/** From the room's own page to what stands beside the awards. */
export function EffortDoors() {
  return (
    <p>
      <a href={effortsPath}>Særindsatser</a> · <a href="/indkoeb/virksomheder">Virksomheder, der gerne vil indkaldes</a>{' '}
      · <a href="/indkoeb/vejledning">Vejledning om køb hos socialøkonomiske virksomheder</a>
    </p>
  )
}
