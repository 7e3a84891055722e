import { background } from '$lib/data/background';
import { tables } from '$lib/data/bundled';
import { STUDIES } from '$lib/data/vocabulary';
import { dictionaryOf } from '$lib/ui/about/dictionary';
import { aboutData } from '$lib/ui/about/page-data';
import { studyZip } from '../../data/study-zip';

const descriptors = import.meta.glob<unknown>('/data/*/datapackage.json', {
	import: 'default',
	eager: true
});

/** The page about the study, worked out once at build time. */
export function load() {
	const study = STUDIES[0]!;
	return {
		about: aboutData(tables, background, study),
		dictionary: dictionaryOf(descriptors[`/data/${study}/datapackage.json`]),
		zipBytes: studyZip(study).length
	};
}
