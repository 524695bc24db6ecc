/** The only door to chart.js: it is loaded when the first chart is shown. */
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	type ChartConfiguration,
	type Plugin
} from 'chart.js';
import { wrapped } from './wrapped';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface BarsPicture {
	readonly bars: readonly string[];
	/** Without a filling a part has an outline. */
	readonly parts: readonly {
		readonly name: string;
		readonly fill: string | null;
		readonly values: readonly number[];
	}[];
	readonly atAxis: (value: number) => string;
	/** What stands in a part where there is room for it. */
	readonly inPart: (value: number) => string;
	readonly colours: { readonly ground: string; readonly ink: string; readonly line: string; readonly onFill: string };
	readonly font: { readonly family: string; readonly size: number };
	/** The width on paper in CSS pixels; null for what fits on the screen. */
	readonly paper: number | null;
}

/** Where a part stands in the drawing, in CSS pixels. */
export interface Place {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface Drawing {
	readonly show: (picture: BarsPicture) => void;
	readonly destroy: () => void;
}

/** Draws stacked horizontal bars. @param onplaces hears where the parts of each bar stand whenever that changes */
export function drawBars(
	canvas: HTMLCanvasElement,
	onplaces: (places: readonly (readonly Place[])[]) => void
): Drawing {
	let chart: Chart<'bar'> | null = null;
	let shown: BarsPicture | null = null;
	const numbers: Plugin<'bar'> = {
		id: 'numbers',
		afterUpdate: (drawn) => onplaces(placesIn(drawn)),
		afterDatasetsDraw: (drawn) => shown && writeNumbers(drawn, shown)
	};
	return {
		show(picture) {
			shown = picture;
			const { data, options } = contentOf(picture);
			if (chart) {
				chart.data = data;
				chart.options = options;
				chart.update();
			} else chart = new Chart(canvas, { type: 'bar', data, options, plugins: [numbers] });
			if (picture.paper === null) chart.resize();
			else chart.resize(picture.paper, chart.height);
		},
		destroy: () => chart?.destroy()
	};
}

const THICKNESS = 28;
/** Sharp enough for a printer. */
const PAPER_RATIO = 3;
/** The widest that a name may be, beside the bars and in pixels. */
const LABEL = { share: 0.37, most: 290 };

function contentOf(picture: BarsPicture): Required<Pick<ChartConfiguration<'bar'>, 'data' | 'options'>> {
	const { bars, parts, colours, atAxis } = picture;
	const font = { family: picture.font.family, size: picture.font.size, lineHeight: 1.15 };
	return {
		data: {
			labels: [...bars],
			datasets: parts.map(({ name, fill, values }) => ({
				label: name,
				data: [...values],
				barThickness: THICKNESS,
				borderSkipped: false,
				backgroundColor: fill ?? colours.ground,
				borderColor: fill === null ? colours.ink : colours.ground,
				borderWidth: fill === null ? 1 : { right: 1 }
			}))
		},
		options: {
			indexAxis: 'y',
			maintainAspectRatio: false,
			animation: false,
			events: [],
			...(picture.paper === null ? {} : { devicePixelRatio: PAPER_RATIO }),
			scales: {
				x: {
					stacked: true,
					border: { display: false },
					grid: { color: colours.line },
					ticks: {
						color: colours.ink,
						font,
						precision: 0,
						maxTicksLimit: 8,
						autoSkipPadding: 12,
						maxRotation: 0,
						callback: (value) => atAxis(Number(value))
					}
				},
				y: {
					stacked: true,
					border: { color: colours.ink },
					grid: { display: false },
					ticks: {
						color: colours.ink,
						font,
						autoSkip: false,
						crossAlign: 'far',
						callback(_, index) {
							const { ctx, width } = this.chart;
							ctx.font = `${font.size}px ${font.family}`;
							return [
								...wrapped(
									bars[index] ?? '',
									Math.min(LABEL.most, width * LABEL.share),
									(text) => ctx.measureText(text).width
								)
							];
						}
					}
				}
			}
		}
	};
}

const NOWHERE: Place = { left: 0, top: 0, width: 0, height: 0 };

function placesIn(chart: Chart<'bar'>): readonly (readonly Place[])[] {
	const bars = chart.data.labels ?? [];
	return bars.map((_, bar) =>
		chart.data.datasets.map((_, part) => {
			const element = chart.getDatasetMeta(part).data[bar];
			if (!(element instanceof BarElement)) return NOWHERE;
			const { x, y, base, height } = element.getProps(['x', 'y', 'base', 'height'], true);
			if (x === null || y === null) return NOWHERE;
			return { left: Math.min(x, base), top: y - height / 2, width: Math.abs(x - base), height };
		})
	);
}

function writeNumbers(chart: Chart<'bar'>, { parts, inPart, colours, font }: BarsPicture): void {
	const { ctx } = chart;
	ctx.save();
	ctx.font = `600 ${font.size}px ${font.family}`;
	ctx.textAlign = 'center';
	ctx.textBaseline = 'middle';
	for (const [bar, places] of placesIn(chart).entries())
		for (const [part, { left, top, width, height }] of places.entries()) {
			const text = inPart(parts[part]?.values[bar] ?? 0);
			if (ctx.measureText(text).width + 8 > width) continue;
			ctx.fillStyle = parts[part]?.fill ? colours.onFill : colours.ink;
			ctx.fillText(text, left + width / 2, top + height / 2 + 1);
		}
	ctx.restore();
}
