/** Reads what is needed to cite a study from the descriptor of its package, at build time. */

import type { Study } from './study';
import { factsOf, type Descriptor } from './study-facts-of';

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
	return factsOf(descriptor);
}
