/** Reads a package's descriptor and says what is wrong with its shape. */

import * as v from 'valibot';
import { packageShape, resourceShape, type Resource, type Work } from './descriptor-shape.ts';
import { problemAt, type Problem } from './problem.ts';

export const DESCRIPTOR = 'datapackage.json';

export interface Descriptor {
	file: string;
	/** Folder of the descriptor, with its slash; empty where files are named without a folder. */
	folder: string;
	/** The tables whose description has the right shape. */
	resources: Resource[];
	/** The works that the study names, where each has the right shape. */
	works: Work[];
	/** Whether each described table is among them. */
	whole: boolean;
}

/** Reads the text of a descriptor. Tables of the right shape are read even where others are not. */
export function readDescriptor(
	file: string,
	text: string
): { descriptor: Descriptor | null; problems: Problem[] } {
	const folder = file.slice(0, -DESCRIPTOR.length);
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		const reason = (error as Error).message;
		return {
			descriptor: null,
			problems: [
				problemAt(
					{ file, row: lineOf(reason, text) },
					null,
					`the descriptor is not valid JSON (${reason})`,
					'correct the JSON; commas and double quotes are the usual suspects'
				)
			]
		};
	}
	const problems = shapeProblems(file, packageShape, json, '');
	const works = v.safeParse(packageShape.entries.study.entries.works, worksIn(json));
	const study = (json as { study?: { id?: unknown } } | null)?.study?.id;
	const folderName = folder.split('/').at(-2);
	if (folderName && typeof study === 'string' && study !== folderName) {
		problems.push(
			problemAt(
				{ file, row: null },
				null,
				`the study id "${study}" is not the name of the folder, "${folderName}"`,
				`change study.id to "${folderName}", or rename the folder`
			)
		);
	}
	const described = (json as { resources?: unknown } | null)?.resources;
	const resources: Resource[] = [];
	const list: unknown[] = Array.isArray(described) ? described : [];
	list.forEach((one, i) => {
		problems.push(...shapeProblems(file, resourceShape, one, `resources[${i}].`));
		const result = v.safeParse(resourceShape, one);
		if (result.success) resources.push(result.output);
	});
	const whole = resources.length > 0 && resources.length === list.length;
	const named = works.success ? (works.output ?? []) : [];
	return { descriptor: { file, folder, resources, works: named, whole }, problems };
}

function worksIn(json: unknown): unknown {
	return (json as { study?: { works?: unknown } } | null)?.study?.works;
}

/** One problem for each part of a value that does not have its shape. */
function shapeProblems(
	file: string,
	shape: v.GenericSchema,
	value: unknown,
	prefix: string
): Problem[] {
	const result = v.safeParse(shape, value);
	if (result.success) return [];
	return result.issues.map((issue) => {
		const path = prefix + (v.getDotPath(issue) ?? '');
		const where = path.replace(/\.$/, '') || 'the descriptor';
		const place = { file, row: null };
		if (issue.type === 'strict_object') {
			return problemAt(
				place,
				null,
				`${where} is not a property that is checked`,
				`take ${where} out`
			);
		}
		if (issue.received === 'undefined') {
			return problemAt(place, null, `${where} is missing`, `add ${where}`);
		}
		// The shapes word each expectation; an object has none of its own.
		const expected = issue.message.startsWith('Invalid') ? 'an object' : issue.message;
		return problemAt(
			place,
			null,
			`${where} is ${JSON.stringify(issue.input)} and not ${expected}`,
			`change ${where} to ${expected}`
		);
	});
}

/** Line of the fault, where the parser names its position. */
function lineOf(reason: string, text: string): number | null {
	const position = /position (\d+)/.exec(reason)?.[1];
	return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
