import { packagedStudies, studyZip } from '../study-zip';

export const prerender = true;

export const entries = () => packagedStudies.map((study) => ({ study }));

/** The data package of a study. */
export function GET({ params }: { params: { study: string } }) {
	return new Response(studyZip(params.study), { headers: { 'content-type': 'application/zip' } });
}
