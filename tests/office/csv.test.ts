import { expect, test } from 'vitest';
import { csvText } from '$lib/export/csv';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import { EVERY, study } from '../wording/every-figure';
import { converted } from './libreoffice';
import { pdfPages } from '../pdf';

test('LibreOffice reads a CSV file as UTF-8 and shows each finding', async () => {
	const [, { view }] = EVERY.find(([name]) => name === 'prevalence')!;
	const file = csvText(CSV_HEADER, csvRows(view, study, 'https://example.org/'));
	const words = (await pdfPages(await converted(new TextEncoder().encode(file), 'csv'))).join(' ');
	for (const datum of view.evidence) expect(words).toContain(datum.id);
	expect(words).not.toContain('â€');
});
