/** What the build makes, by `src/build/catalogue.ts`. */
declare module 'built:catalogue' {
	const catalogue: import('$lib/data/choices').StudyChoices[];
	export default catalogue;
}
