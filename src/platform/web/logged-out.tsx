import type { PageView } from './page-view.ts'
import { Heading, Hidden, Notice, SubmitButton } from './ui/index.ts'

/**
 * A form sent after the session had ended: nothing was saved, and nothing written is lost. The page holds it while the
 * person logs in in another tab, and sends it again under the same key.
 */
export function loggedOutView(path: string, values: Record<string, string>): PageView {
  const written = Object.entries(values).filter(([name, value]) => !name.startsWith('_') && value.trim() !== '')
  const body = (
    <>
      <Heading title="Du er logget ud" lead="Intet er gemt endnu. Det, du skrev, er her stadig." />
      <Notice kind="warning" heading="Sådan går du videre">
        <ol>
          <li>
            <a href="/login?til=/overblik" target="_blank" rel="noopener">
              Log ind i en ny fane
            </a>
          </li>
          <li>Kom tilbage hertil, og send igen.</li>
        </ol>
      </Notice>
      <h2>Det, du skrev</h2>
      <ul>
        {written.map(([, value]) => (
          <li>{value}</li>
        ))}
      </ul>
      <form method="post" action={path}>
        {Object.entries(values).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <SubmitButton>Send igen</SubmitButton>
      </form>
    </>
  )
  return { title: 'Du er logget ud', body, errorTitle: true, status: 401 }
}
