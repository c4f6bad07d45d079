import { ground, openBenchHouse } from './data.ts'
import { createApp } from '../src/main.ts'
import { perform } from '../src/platform/index.ts'
import { showReferral } from '../src/referrals/index.ts'
import { listLots } from '../src/portfolio/index.ts'
const g = await ground(100)
const house = await openBenchHouse(g.database)
const app = await createApp({house, origin:'http://127.0.0.1:3000', onBug:(e)=>{console.error(e)}})
const by = (await house.person('caseworker'))!
async function t(name:string,f:()=>Promise<unknown>,n=400){ for(let r=0;r<4;r++){const c=process.cpuUsage(); for(let i=0;i<n;i++) await f(); const d=process.cpuUsage(c); if(r===3) console.log(name, ((d.user+d.system)/n).toFixed(0))} }
await t('showReferral', ()=>perform(showReferral,{referral:g.referral},house.call(by)))
await t('listLots', ()=>perform(listLots,{},house.call(by)))
const one = async()=>{ const r = await app.request(`http://127.0.0.1:3000/henvisninger/${g.referral}`,{headers:{cookie:g.caseworker,host:'127.0.0.1:3000'}}); const x=await r.text(); if(r.status!==200) throw new Error(x) ; return x}
console.log((await one()).length)
await t('whole page', one)
await house.close(); await g.leave()
