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
	/** "Hollis and Belton (2017)". */
	shortCitation: string;
	citation: string;
	/** Where the summary can be read. */
	url: string;
	/** Version of the data package. */
	version: string;
}
