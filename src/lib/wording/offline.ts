/** What the page says about being kept in the browser. */

export const OFFLINE = {
	heading: 'Without a network',
	keeping: 'The explorer is being kept in this browser, so that it will work without a network.',
	kept: 'The whole explorer is kept in this browser and works without a network.',
	off: 'The explorer is not kept in this browser, so it needs a network.',
	unsupported: 'This browser does not keep pages, so the explorer needs a network.',
	failed:
		'The explorer could not be kept in this browser, so it needs a network. Reload the page to try again.',
	switchOff: 'Remove and switch off',
	switchOn: 'Keep it here',
	removed:
		'The kept explorer is removed from this browser. Briefings stay until you delete them on the page “Briefing”.',
	notRemoved:
		'The browser did not let the page remove everything. Clear the data of this site in the settings of the browser.'
} as const;

export const UPDATE = {
	heading: 'A new version',
	ready: 'A new version is ready. This page goes on with the version that it began with.',
	use: 'Reload with the new version',
	later: 'Later'
} as const;
