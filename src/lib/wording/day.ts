/** Days as a reader writes them: "23 November 2026". */

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
	...['September', 'October', 'November', 'December']
];

/** The day of the reader's own calendar. The browser's own way would take as long as drawing a figure. */
export function dayText(date: Date): string {
	return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

/** The day of an ISO date, "2026-11-23", wherever it is read. */
export function isoDayText(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
	return dayText(new Date(year, month - 1, day));
}
