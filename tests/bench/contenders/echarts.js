/** ECharts with the parts that the figure needs, drawn as SVG, without animation. */

import { CustomChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { COLOURS, LABELS, ROW, WIDTH, pngOf, valueText } from '../figure';

use([CustomChart, ScatterChart, GridComponent, SVGRenderer]);

const name = ({ measure, group }) => `${measure}, ${group}`;

function options(shares) {
	return {
		animation: false,
		grid: { left: LABELS, right: 10, top: 0, bottom: 30 },
		xAxis: { min: 0, max: 100 },
		yAxis: {
			type: 'category',
			inverse: true,
			data: shares.map(name),
			axisTick: { show: false },
			splitLine: { show: true, lineStyle: { type: 'dotted' } },
			axisLabel: { fontSize: 14, interval: 0 }
		},
		series: [
			{
				type: 'custom',
				data: shares.map(({ group, lower, upper }, index) => ({
					value: [lower, index, upper],
					itemStyle: { color: COLOURS[group] }
				})),
				renderItem: (_, drawing) => {
					const api = drawing;
					const [x1, y1] = api.coord([api.value(0), api.value(1)]);
					const [x2] = api.coord([api.value(2), api.value(1)]);
					return {
						type: 'line',
						shape: { x1, y1, x2, y2: y1 },
						style: { stroke: api.visual('color'), lineWidth: 2 }
					};
				}
			},
			{
				type: 'scatter',
				symbolSize: 10,
				label: {
					show: true,
					position: 'right',
					distance: 40,
					formatter: ({ dataIndex }) => valueText(shares[dataIndex])
				},
				data: shares.map(({ group, value }, index) => ({
					value: [value, index],
					itemStyle: { color: COLOURS[group] }
				}))
			}
		]
	};
}

/** @type {import('../figure').Contender} */
export const draw = (place, shares) => {
	const chart = init(place, null, {
		renderer: 'svg',
		width: WIDTH,
		height: shares.length * ROW + 30
	});
	const flush = () => chart.getZr().flush();
	chart.setOption(options(shares));
	flush();
	return {
		update: (shown) => {
			chart.resize({ height: shown.length * ROW + 30, silent: true });
			chart.setOption(options(shown));
			flush();
		},
		svg: () => chart.renderToSVGString(),
		png: () => pngOf(place)
	};
};
