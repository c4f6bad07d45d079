import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, FileIn, FileOut, Id, insiders, OereOut, Text } from '../../platform/index.ts'
import { answersOf, payments } from './payment.store.ts'
import { batches, insertAmendment, insertBatch, insertReceipts, lineExists, lockFiles, payable } from './batch.store.ts'
import { paymentFile } from './file.ts'
import { readReceipts, sorted } from './receipts.ts'

/** A file to the finance system: every line that is approved and invoiced, and has not gone before, once. */
export const exportPayments = act('claims.export-payments', {
  kind: 'change',
  may: ['controller'],
  summary: 'Lav en betalingsfil af de fakturalinjer, der er godkendt og ikke sendt før',
  input: z.object({}),
  output: z.object({
    /** Null when there is nothing new to pay. */
    batch: z.string().nullable(),
    no: z.number().nullable(),
    lines: z.number(),
    netOere: OereOut,
    vatOere: OereOut,
  }),
  run: async (work) => {
    await lockFiles(work.tx, work.by.world)
    const lines = await payable(work.tx, work.by.world)
    const sum = (of: 'netOere' | 'vatOere') => lines.reduce((n, l) => n + l[of], 0n)
    const made = lines.length === 0 ? null : await insertBatch(work, lines)
    return {
      batch: made?.id ?? null,
      no: made?.no ?? null,
      lines: lines.length,
      netOere: sum('netOere'),
      vatOere: sum('vatOere'),
    }
  },
})

export const paymentsFile = act('claims.payments-file', {
  kind: 'read',
  may: insiders,
  summary: 'Hent en betalingsfil som CSV til økonomisystemet',
  file: true,
  input: z.object({ batch: Id }),
  output: FileOut,
  run: async ({ tx, by }, { batch }) => {
    const [found] = await batches(tx, { world: by.world, id: batch })
    if (!found) throw new Refusal('not-found', 'Betalingsfilen findes ikke. Gå tilbage til listen.')
    return paymentFile(found.no, await payments(tx, { world: by.world, batch }))
  },
})

/** The finance system's answers: paid lines are closed, rejected ones can be amended and go again. Read twice it changes nothing. */
export const matchReceipts = act('claims.match-receipts', {
  kind: 'change',
  may: ['controller'],
  summary: 'Læs økonomisystemets kvitteringer: betalte linjer lukkes, afviste kan rettes',
  takesFile: true,
  input: z.object(FileIn),
  output: z.object({
    paid: z.number(),
    rejected: z.number(),
    already: z.number(),
    strange: z.array(z.object({ row: z.number(), payment: z.string(), text: z.string() })),
  }),
  run: async (work, { base64 }) => {
    await lockFiles(work.tx, work.by.world)
    const rows = readReceipts(base64.bytes.toString('utf8'), work.today)
    const { fresh, ...told } = sorted(
      rows,
      await answersOf(
        work.tx,
        work.by.world,
        rows.map((r) => r.payment),
      ),
    )
    await insertReceipts(work, fresh)
    const paid = fresh.filter((r) => r.status === 'paid').length
    return { paid, rejected: fresh.length - paid, ...told }
  },
})

export const amendPayment = act('claims.amend-payment', {
  kind: 'change',
  may: ['controller'],
  summary: 'Ret en linje, økonomisystemet har afvist; den går med i den næste fil',
  input: z.object({ payment: Id, budgetLine: Code, text: Text('teksten til bilaget', 200) }),
  output: z.object({ payment: z.string() }),
  run: async (work, { payment, budgetLine, text }) => {
    await lockFiles(work.tx, work.by.world)
    const [p] = await payments(work.tx, { world: work.by.world, payment })
    if (!p) throw new Refusal('not-found', 'Betalingslinjen findes ikke. Gå tilbage til listen.')
    if (p.status !== 'rejected' || p.superseded) throw closed(p.status, p.superseded)
    if (!(await lineExists(work.tx, work.by.world, budgetLine))) throw noLine(budgetLine)
    await insertAmendment(work, { payment, supplier: p.supplier, budgetLine, text })
    return { payment }
  },
})

function closed(status: string | null, superseded: boolean): Refusal {
  const message = superseded
    ? 'Linjen er allerede sendt igen.'
    : status === 'paid'
      ? 'Linjen er betalt og kan ikke rettes.'
      : 'Linjen er sendt, og svaret er ikke kommet.'
  return new Refusal('conflict', message, { rule: 'DOUBLE-CLICK' })
}

function noLine(id: string): Refusal {
  const message = `Der er ingen budgetlinje ${id}`
  return new Refusal('invalid', message, { issues: [{ field: 'budgetLine', message }] })
}
