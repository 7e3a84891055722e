/** Stands in for the list of studies, which belongs to the data: the three groups and their marks. */

export const CATALOGUE = [
	{
		dimensions: [
			{
				groups: [
					{ id: 'ta-only', mark: 'circle' },
					{ id: 'both', mark: 'square' },
					{ id: 'offline-only', mark: 'triangle' }
				]
			}
		]
	}
];
