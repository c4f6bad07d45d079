import type { Tx, World } from '../platform/index.ts'

export async function insertConclusion(
  tx: Tx,
  world: World,
  c: { agreement: string; award: string; concludedOn: string; by: string },
): Promise<void> {
  await tx
    .insertInto('agreements.conclusion')
    .values({ world, agreement: c.agreement, award: c.award, concluded_on: c.concludedOn, by_id: c.by })
    .execute()
}

export async function insertRecording(
  tx: Tx,
  world: World,
  r: { agreement: string; document: string; place: string; by: string },
): Promise<void> {
  await tx
    .insertInto('agreements.recording')
    .values({ world, agreement: r.agreement, document: r.document, place: r.place, by_id: r.by })
    .execute()
}
