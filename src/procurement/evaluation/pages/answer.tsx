/** What a bid answers to a criterion, as it was written. */
export function Answer({ text }: { text: string | undefined }) {
  if (text === undefined) return <p class="soft">Tilbuddet besvarer ikke kriteriet.</p>
  return <blockquote class="answer">{text}</blockquote>
}
