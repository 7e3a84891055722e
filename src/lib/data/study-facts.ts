/** Reads what is needed to cite a study from the descriptor of its package, at build time. */

import { shortCitation, type Study } from './study';

interface Descriptor {
	version: string;
	sources: { title: string; path?: string }[];
	study: Omit<Study, 'shortCitation' | 'url' | 'version'>;
}

const descriptors = import.meta.glob<Descriptor>('/data/*/datapackage.json', {
	import: 'default',
	eager: true
});

/**
 * The facts of one bundled study.
 *
 * @throws Error when no package has this id
 */
export function studyFacts(id: string): Study {
	const descriptor = Object.values(descriptors).find((one) => one.study.id === id);
	if (!descriptor) throw new Error(`There is no data package for the study "${id}".`);
	const { study, version, sources } = descriptor;
	const { id: key, title, authors, year, publisher, place, series, citation } = study;
	const { remark, caveat, shortCaveat, rights } = study;
	return {
		id: key,
		title,
		authors,
		year,
		publisher,
		place,
		series,
		citation,
		remark,
		caveat,
		shortCaveat,
		rights,
		shortCitation: shortCitation(study),
		url: sources.find((source) => source.path?.startsWith('http'))?.path ?? '',
		version
	};
}
