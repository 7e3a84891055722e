import { background } from '$lib/data/background';
import { tables } from '$lib/data/bundled';
import { CATALOGUE } from '$lib/data/catalogue';
import { MAIN_STUDY } from '$lib/data/main-study';
import { studyFacts } from '$lib/data/study-facts';
import { dictionaryOf } from '$lib/ui/about/dictionary';
import { aboutData } from '$lib/ui/about/page-data';
import { studyZip } from '../../data/study-zip';

const descriptors = import.meta.glob<unknown>('/data/*/datapackage.json', {
	import: 'default',
	eager: true
});

/** The page about the study, worked out once at build time. */
export function load() {
	const study = MAIN_STUDY;
	return {
		about: aboutData(tables, background, study),
		dictionary: dictionaryOf(descriptors[`/data/${study}/datapackage.json`]),
		zipBytes: studyZip(study).length,
		companions: CATALOGUE.slice(1).map((choices) => ({ choices, study: studyFacts(choices.id) }))
	};
}
