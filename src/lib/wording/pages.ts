/** Titles and leads of the pages, and what stands under each of them. */

export const SITE_NAME = 'TA-HSB findings explorer';

/** The pages of the explorer; where there is little room, the rest of a name is heard only. */
export const SITE_LINKS = [
	{ href: '/', label: 'Findings', rest: '' },
	{ href: '/explore/', label: 'Explore', rest: ' subgroups' },
	{ href: '/briefing/', label: 'Briefing', rest: '' },
	{ href: '/about/', label: 'About', rest: ' the study' }
] as const;

export const FINDINGS_PAGE = {
	title: `What one UK study found about TA-HSB · ${SITE_NAME}`,
	description:
		'The findings of Hollis and Belton (2017) on technology-assisted harmful sexual behaviour, each with its base, its source and its kind of evidence.',
	heading: 'Technology-assisted harmful sexual behaviour: what one UK study found',
	explore: 'Explore subgroups',
	glance: 'The numbers that were published',
	lead: (cases: string, files: string) =>
		`In 2017 the NSPCC published a study of harmful sexual behaviour that children and young people displayed online or with technology. It looked at ${cases} assessed by one service, and read ${files} of boys and young men in depth.`
};

export const EXPLORE_PAGE = {
	title: `Explore subgroups · ${SITE_NAME}`,
	description:
		'Compare the groups of the study side by side, follow what came before what, and download the figures with their base and source.',
	heading: 'Explore the findings by subgroup',
	lead: 'Tick groups and parts of the study. Tick one group alone for its profile. The link in the address bar always opens this same view.',
	/** What can be scrolled where the table is wider than its place. */
	table: 'Rows and columns'
};

export const BRIEFING_PAGE = {
	title: `Briefings · ${SITE_NAME}`,
	description:
		'Put the figures of the study in order, add your own words and notes, present them, and hand them out.',
	heading: 'Briefings'
};

/** What stands where a page should be, by whether there is none or it did not arrive. */
export const ERROR_PAGE = {
	missing: {
		title: `Page not found · ${SITE_NAME}`,
		heading: 'This page does not exist',
		before: 'There is nothing at ',
		after: '. Check the address, or start from one of these:'
	},
	failed: {
		title: `Page not loaded · ${SITE_NAME}`,
		heading: 'Something went wrong on this page',
		text: 'The page could not be loaded. Check your connection and reload the page, or start from one of these:'
	}
};

export const ABOUT_PAGE = {
	title: `About the study · ${SITE_NAME}`,
	description:
		'The study, its groups and terms, what is not published, the limits of the figures, and how to cite them.',
	heading: 'About the study'
};

/** Under every page, whichever study it shows. */
export const FOOTER = {
	study: 'About these figures',
	support: 'If you are worried about a child',
	source: 'Source',
	cite: 'How to cite',
	accessibility: 'Accessibility statement'
} as const;
