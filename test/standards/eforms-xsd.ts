import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { eforms } from './shared.ts'

/** What the XML schema says of a notice: its complaints, none when it is valid. */
export async function xsdErrors(xml: string): Promise<string[]> {
  const root = /<(ContractNotice|ContractAwardNotice|PriorInformationNotice)\b/.exec(xml)?.[1]
  if (!root) return ['The root is no notice']
  const common = path.join(eforms, 'schemas', 'common')
  const result = await validateXML({
    xml: [{ fileName: 'notice.xml', contents: xml }],
    schema: [flat(path.join(eforms, 'schemas', 'maindoc', `UBL-${root}-2.3.xsd`))],
    preload: readdirSync(common).map((fileName) => ({ fileName, contents: flat(path.join(common, fileName)) })),
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  })
  return result.errors.map((e) => `${e.loc?.lineNumber ?? ''} ${e.message}`)
}

/** The validator keeps its files in one folder. */
function flat(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('schemaLocation="../common/', 'schemaLocation="')
}
