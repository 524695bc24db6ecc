/** The chart library and how we draw with it. Loaded when the first chart is shown. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type ChartConfiguration } from 'chart.js';
import { totalOf, wrapLabel, type Bar, type Series } from './bars';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface Drawing {
	readonly bars: readonly Bar[];
	readonly series: readonly Series[];
	/** What stands at the end of a bar. */
	readonly format: (value: number) => string;
}

/** Draws horizontal bars with their values in a column at the right. Colours and font are those of the canvas in CSS. */
export function drawBars(canvas: HTMLCanvasElement, first: Drawing) {
	let drawing = first;
	const chart = new Chart(canvas, {
		...contentOf(canvas, drawing),
		type: 'bar',
		plugins: [
			{
				id: 'tracks',
				beforeDatasetsDraw(drawn) {
					const { ctx, chartArea } = drawn;
					ctx.fillStyle = cssColour(canvas, 'var(--planregie-color-track)');
					for (const y of rowsOf(drawn)) ctx.fillRect(chartArea.left, y - BAR / 2, chartArea.width, BAR);
				}
			},
			{
				id: 'values',
				afterDatasetsDraw(drawn) {
					const { ctx, width } = drawn;
					ctx.font = fontOf(canvas).css;
					ctx.fillStyle = cssColour(canvas, 'var(--planregie-color-ink)');
					ctx.textAlign = 'right';
					ctx.textBaseline = 'middle';
					rowsOf(drawn).forEach((y, index) => {
						const bar = drawing.bars[index];
						if (bar) ctx.fillText(drawing.format(totalOf(bar)), width, y);
					});
				}
			}
		]
	});
	return {
		update(next: Drawing) {
			drawing = next;
			const { data, options } = contentOf(canvas, drawing);
			chart.data = data;
			chart.options = options;
			chart.update('none');
		},
		destroy: () => chart.destroy()
	};
}

const BAR = 16;

/** The middle of each bar, in pixels from the top. */
const rowsOf = (chart: Chart): number[] => chart.getDatasetMeta(0).data.map(({ y }) => y);

function contentOf(canvas: HTMLCanvasElement, { bars, series, format }: Drawing) {
	const font = fontOf(canvas);
	const widthOf = (text: string) => {
		const context = canvas.getContext('2d');
		if (!context) return 0;
		context.font = font.css;
		return context.measureText(text).width;
	};
	const longest = Math.max(0, ...bars.map(({ label }) => widthOf(label)));
	const labelWidth = () => Math.min(longest, 210, canvas.clientWidth * 0.4);
	const data: ChartConfiguration<'bar'>['data'] = {
		labels: bars.map(({ label }) => label),
		datasets: series.map(({ name, colour }, index) => ({
			label: name,
			data: bars.map(({ values }) => values[index] ?? 0),
			backgroundColor: bars.map((bar) => cssColour(canvas, bar.colour ?? colour)),
			barThickness: BAR,
			inflateAmount: 0
		}))
	};
	const options: NonNullable<ChartConfiguration<'bar'>['options']> = {
		animation: false,
		events: [],
		indexAxis: 'y',
		maintainAspectRatio: false,
		layout: {
			autoPadding: false,
			padding: { right: Math.max(0, ...bars.map((bar) => widthOf(format(totalOf(bar))))) + 12 }
		},
		scales: {
			x: { stacked: true, display: false, max: Math.max(0, ...bars.map(totalOf)) || 1 },
			y: {
				stacked: true,
				border: { display: false },
				grid: { display: false },
				afterFit: (scale) => {
					scale.width = labelWidth() + 10;
					scale.paddingTop = 0;
					scale.paddingBottom = 0;
				},
				ticks: {
					autoSkip: false,
					crossAlign: 'far',
					padding: 10,
					color: cssColour(canvas, 'var(--planregie-color-ink)'),
					font: { family: font.family, size: font.size, lineHeight: 1.15 },
					callback: (_, index) => [...wrapLabel(bars[index]?.label ?? '', (line) => widthOf(line) <= labelWidth() + 1)]
				}
			}
		}
	};
	return { data, options };
}

function fontOf(canvas: HTMLCanvasElement) {
	const { fontFamily: family, fontSize } = getComputedStyle(canvas);
	const size = Number.parseFloat(fontSize);
	return { family, size, css: `${size}px ${family}` };
}

/** A canvas knows no custom properties: the browser works out the colour for the scheme of now. */
function cssColour(canvas: HTMLCanvasElement, colour: string): string {
	canvas.style.color = colour;
	const found = getComputedStyle(canvas).color;
	canvas.style.color = '';
	return found;
}
