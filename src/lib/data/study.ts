/** What is known of a study: enough to cite it, and no figure. */

export interface Study {
	id: string;
	/** The work's own title. */
	title: string;
	authors: { given: string; family: string }[];
	year: number;
	publisher: string;
	place: string;
	series: string;
	/** "Not an NSPCC publication". */
	remark: string;
	/** Whom the figures describe, and what they are no estimate for. */
	caveat: string;
	/** The same in the few words that a slide has room for. */
	shortCaveat: string;
	/** Whose the text and the findings are. */
	rights: string;
	/** "Hollis and Belton (2017)". */
	shortCitation: string;
	citation: string;
	/** Where the summary can be read. */
	url: string;
	/** Version of the data package. */
	version: string;
}

/** What a study is called in a line: its own name for itself, or "Hollis and Belton (2017)". */
export function shortCitation({
	authors,
	year,
	short
}: Pick<Study, 'authors' | 'year'> & { short?: string }): string {
	return short ?? `${authors.map(({ family }) => family).join(' and ')} (${year})`;
}
