/** What is known of a study: enough to cite it, and no figure. */

/** One of several works that the figures of a study stand in. */
export interface Work {
	/** What `locators.csv` calls its documents. */
	documents: string[];
	citation: string;
	/** Whether it quotes the study, and is no part of it. */
	quotes?: boolean;
	/** "Hollis (2017)", in a line. */
	short?: string;
	/** Title and authors, where the work is cited by itself. */
	title?: string;
	authors?: Author[];
	/** Where it can be read, where that is known. */
	url?: string;
}

export interface Author {
	given: string;
	family: string;
}

export interface Study {
	id: string;
	/** The work's own title. */
	title: string;
	authors: Author[];
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
	/** The works that it is made of or quoted in; none where it is one work and was read itself. */
	works: Work[];
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
