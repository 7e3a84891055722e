/** Reads what is needed to cite a study from the descriptor of its package, at build time. */

import type { Study } from './study';

interface Descriptor {
	version: string;
	sources: { title: string; path?: string }[];
	study: {
		id: string;
		title: string;
		authors: { given: string; family: string }[];
		year: number;
		publisher: string;
		place: string;
		series: string;
		citation: string;
	};
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
	return {
		...study,
		shortCitation: `${study.authors.map((author) => author.family).join(' and ')} (${study.year})`,
		url: sources.find((source) => source.path?.startsWith('http'))?.path ?? '',
		version
	};
}
