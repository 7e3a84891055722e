/** What is needed to cite a study, out of the descriptor of its package. */

import { shortCitation, type Study, type Work } from './study';

/** The parts of a descriptor that say so. */
export interface Descriptor {
	version: string;
	sources: { title: string; path?: string }[];
	study: Omit<Study, 'shortCitation' | 'url' | 'version' | 'works'> & {
		short?: string;
		works?: Work[];
	};
}

export function factsOf({ study, version, sources }: Descriptor): Study {
	const { id, title, authors, year, publisher, place, series, citation } = study;
	const { remark, caveat, shortCaveat, rights } = study;
	return {
		...{ id, title, authors, year, publisher, place, series, citation },
		...{ remark, caveat, shortCaveat, rights },
		shortCitation: shortCitation(study),
		url: sources.find(({ path }) => path?.startsWith('http'))?.path ?? '',
		works: study.works ?? [],
		version
	};
}
