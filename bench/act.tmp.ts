import { ground, openBenchHouse } from './data.ts'
import { perform } from '../src/platform/index.ts'
import { showReferral } from '../src/referrals/index.ts'
import { transact } from '../src/platform/transact.ts'
import { claimsOf } from '../src/platform/by.ts'
import { sql } from 'kysely'
import { runTogether, functionCall } from '../src/platform/wire.ts'
const g = await ground(100)
const house = await openBenchHouse(g.database)
const by = (await house.person('caseworker'))!
async function t(name:string,f:()=>Promise<unknown>,n=3000){ for(let r=0;r<4;r++){const c=process.cpuUsage(); let i=0; await Promise.all(Array.from({length:10},async()=>{while(i++<n) await f()})); const d=process.cpuUsage(c); if(r===3) console.log(name, ((d.user+d.system)/n).toFixed(0), 'user', (d.user/n).toFixed(0))} }
const pool = house.databases.pools.staff
await t('pool.query select 1', ()=>pool.query({name:'s',text:'select 1',values:[]}))
await t('connect/release', async()=>{const c=await pool.connect(); c.release()})
await t('group select 1', async()=>{const c=await pool.connect(); await runTogether(c,[{name:'q1',text:'select 1',parameters:[]}]); c.release()})
await t('transact select 1', ()=>transact(pool, claimsOf(by,true), async (tx)=>sql`select 1`.execute(tx)))
const row={at:'2026-10-06T10:00:00.000Z',act:'x.y',kind:'read' as const,citizens:[],purpose:null,input:{},outputHash:null}
await t('transact select 1 + row', ()=>transact(pool, claimsOf(by,true), async (tx)=>sql`select 1`.execute(tx), ()=>({row})))
await t('showReferral', ()=>perform(showReferral,{referral:g.referral},house.call(by)))
await house.close(); await g.leave()
