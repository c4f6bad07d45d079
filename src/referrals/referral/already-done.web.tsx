import * as ui from '../../platform/web/ui/index.ts'

/** Instead of the form in red: someone, perhaps the same person, was here first. */
export function AlreadyDone({ referral, words }: { referral: string; words: string }) {
  return (
    <ui.Notice kind="info" heading="Det er allerede gjort" live>
      {words} <a href={`/henvisninger/${referral}`}>Se henvisningen</a>
    </ui.Notice>
  )
}
