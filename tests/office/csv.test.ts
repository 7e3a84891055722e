import { expect, test } from 'vitest';
import { csvText } from '$lib/export/csv';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import { EVERY, study } from '../wording/every-figure';
import { converted } from './libreoffice';
import { pdfPages } from '../pdf';

test('LibreOffice reads a CSV file as UTF-8 and shows each finding', async () => {
	const [, figure] = EVERY.find(([name]) => name === 'prevalence')!;
	const { view } = figure;
	const file = csvText(
		CSV_HEADER,
		csvRows(view, figure.words, study, 'https://example.org/', new Date(0))
	);
	const words = (await pdfPages(await converted(new TextEncoder().encode(file), 'csv'))).join(' ');
	for (const datum of view.evidence) expect(words).toContain(datum.id);
	expect(words).not.toContain('â€');
});
