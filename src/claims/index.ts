import { actsIn, type Room } from '../platform/index.ts'
import * as accrualActs from './accrual/accrual.acts.ts'
import * as answerActs from './claim/answer.acts.ts'
import * as approveActs from './claim/approve.acts.ts'
import * as attestActs from './claim/attest.acts.ts'
import * as generateActs from './claim/generate.acts.ts'
import * as listActs from './claim/list.acts.ts'
import * as recomputeActs from './claim/recompute.acts.ts'
import * as showActs from './claim/show.acts.ts'
import * as invoiceActs from './invoice/invoice.acts.ts'
import * as invoicesActs from './invoice/invoices.acts.ts'
import * as batchesActs from './payment/batches.acts.ts'
import * as paymentActs from './payment/payment.acts.ts'
import { ports } from './ports.ts'

export { listAccruals } from './accrual/accrual.acts.ts'
export { confirmClaim, proposeCorrection } from './claim/answer.acts.ts'
export { allowDespite, approveClaim } from './claim/approve.acts.ts'
export { answerCorrection, attestClaim } from './claim/attest.acts.ts'
export { generateClaims } from './claim/generate.acts.ts'
export { listClaims } from './claim/list.acts.ts'
export { recomputeClaims } from './claim/recompute.acts.ts'
export { showClaim } from './claim/show.acts.ts'
export { readInvoiceFile, recordInvoice } from './invoice/invoice.acts.ts'
export { listInvoices, returnInvoice, showInvoice } from './invoice/invoices.acts.ts'
export { listBatches, listPayments, showBatch } from './payment/batches.acts.ts'
export { amendPayment, exportPayments, matchReceipts, paymentsFile } from './payment/payment.acts.ts'
export {
  claimLinesOf,
  claimsOf,
  invoicesOf,
  type ClaimLineMoney,
  type ClaimMoney,
  type ClaimsWanted,
  type InvoiceMoney,
} from './face.store.ts'

export const claims: Room = {
  name: 'claims',
  acts: actsIn(
    generateActs,
    listActs,
    showActs,
    recomputeActs,
    answerActs,
    attestActs,
    approveActs,
    invoiceActs,
    invoicesActs,
    accrualActs,
    paymentActs,
    batchesActs,
    ports,
  ),
  entry: listActs.listClaims,
  pages: async () => (await import('./claims.web.tsx')).pages(),
  uploads: [/^\/afregning\/(fakturaer|betalinger\/kvitteringer)$/],
  ports,
}
