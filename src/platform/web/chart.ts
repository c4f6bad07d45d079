import type { ComposeOption } from 'echarts/core'
import type { BarSeriesOption, CustomSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TitleComponentOption,
} from 'echarts/components'
import { fontFamily, palette, series } from './charts/palette.ts'
import { safe, said } from './charts/svg.ts'

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | CustomSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TitleComponentOption
  | AriaComponentOption
>

export interface ChartFrame {
  /** Unique on the page; becomes part of the ids inside. */
  id: string
  title: string
  /** One sentence with what the picture shows. */
  desc: string
  /** Pixels of the drawing; it scales with the page. */
  width: number
  height: number
}

/** An SVG string with name and description, free of `style`, so that it may stand inline under `style-src 'self'`. */
export async function renderChart(option: ChartOption, frame: ChartFrame): Promise<string> {
  const echarts = await library()
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: frame.width, height: frame.height })
  try {
    chart.setOption({ ...common, ...option })
    return clean(chart.renderToSVGString(), frame)
  } finally {
    chart.dispose()
  }
}

const common = {
  animation: false,
  color: [...series],
  backgroundColor: 'transparent',
  textStyle: { fontFamily, fontSize: 14, color: palette.ink },
}

let loaded: Promise<typeof import('echarts/core')> | undefined

/** Loaded at the first picture: the library costs half a second that a start should not pay. */
function library(): Promise<typeof import('echarts/core')> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<typeof import('echarts/core')> {
  const [core, charts, components, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  core.use([charts.BarChart, charts.LineChart, charts.ScatterChart, charts.CustomChart])
  core.use([
    components.GridComponent,
    components.LegendComponent,
    components.MarkLineComponent,
    components.MarkAreaComponent,
  ])
  core.use([components.TitleComponent, components.AriaComponent, renderers.SVGRenderer])
  return core
}

/** The library writes one `<style>` (hover only) and `style` on texts; both are blocked by our policy, so they become attributes. */
function clean(svg: string, { id, title, desc }: ChartFrame): string {
  const names = said(id, title, desc)
  return svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_, css: string) => attributes(css))
    .replace(/ (class="[^"]*cls-\d+"|ecmeta_\w+="[^"]*")/g, '') // counted per process: the same figures must give the same bytes
    .replace(/\bzr\d+-/g, `${safe(id)}-`)
    .replace(/<svg ([^>]*)>/, `<svg $1 class="chart" role="img" ${names.attributes}>${names.elements}`)
}

function attributes(css: string): string {
  return css
    .split(';')
    .map((declaration) => declaration.split(/:(.*)/s))
    .flatMap(([name, value]) => (name && value ? [` ${name.trim()}="${value.trim()}"`] : []))
    .join('')
}
