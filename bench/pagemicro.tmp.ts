import { ground, openBenchHouse } from './data.ts'
import { createApp } from '../src/main.ts'
import { perform } from '../src/platform/index.ts'
import { showReferral } from '../src/referrals/index.ts'
import { referralView } from '../src/referrals/referral.web.tsx'
import { rendered } from '../src/platform/web/ui/rendered.ts'
import { lotNames } from '../src/referrals/words.ts'
const g = await ground(100)
const house = await openBenchHouse(g.database)
const app = await createApp({house, origin:'http://127.0.0.1:3000', onBug:(e)=>{console.error(e)}})
const by = (await house.person('caseworker'))!
async function t(name:string,f:()=>Promise<unknown>,n=3000){ for(let r=0;r<4;r++){const c=process.cpuUsage(); for(let i=0;i<n;i++) await f(); const d=process.cpuUsage(c); if(r===3) console.log(name, ((d.user+d.system)/n).toFixed(0))} }
const referral = await perform(showReferral,{referral:g.referral},house.call(by))
console.log(JSON.stringify(referral,(k,v)=>typeof v==='bigint'?Number(v):v).length, referral.offered.length)
const may = {answer:false,end:true,seeCitizen:true,seeMoney:true,atSupplier:false}
const draw = async()=>rendered(referralView({referral, lotName: lotNames(referral.lots), today:'2026-10-06', may, message: undefined, over: []} as any).body)
await t('body', draw)
await t('output parse', async()=>showReferral.output.parse(referral))
const one = async()=>{ const r = await app.request(`http://127.0.0.1:3000/henvisninger/${g.referral}`,{headers:{cookie:g.caseworker,host:'127.0.0.1:3000'}}); const x=await r.text(); if(r.status!==200) throw new Error(x) ; return x}
const om = async()=>{ const r = await app.request(`http://127.0.0.1:3000/om/tilgaengelighed`,{headers:{cookie:g.caseworker,host:'127.0.0.1:3000'}}); const x=await r.text(); if(r.status!==200) throw new Error(x) ; return x}
await t('showReferral', ()=>perform(showReferral,{referral:g.referral},house.call(by)))
import { referral as rawSql } from './servers/raw.sql.ts'
import { transact } from '../src/platform/transact.ts'
import { claimsOf } from '../src/platform/by.ts'
import { sql } from 'kysely'
const pool = house.databases.pools.staff
await t('raw sql as staff (no rows)', ()=>pool.query({name:'r',text:rawSql,values:[g.referral]}))
await t('owner raw', ()=>0 as any)
await t('select 1 named', ()=>pool.query({name:'s',text:'select 1',values:[]}))
await t('transact select 1', ()=>transact(pool, claimsOf(by,true), async (tx)=>sql`select 1`.execute(tx)))
await t('transact select 1 + row', ()=>transact(pool, claimsOf(by,true), async (tx)=>sql`select 1`.execute(tx), ()=>({row:{at:'2026-10-06T10:00:00.000Z',act:'x.y',kind:'read',citizens:[],purpose:null,input:{},outputHash:null}})))
await t('about page', om)
await t('whole page', one)
await house.close(); await g.leave()
