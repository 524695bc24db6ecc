import type { Dictionary } from '../nl';

export const findings: Dictionary['findings'] = {
	title: 'What is still missing',
	none: 'Nothing is missing',
	nothingYet: 'There is nothing to check yet.',
	rules: {
		M1: (value) => `${value} without a theme`,
		M2: (value) => `${value} without an owner`,
		M3: (value) => `${value} without a result`,
		F1: (value) => `Costs without funding: ${value}`,
		F2: (value) => `Funding without costs: ${value}`,
		F3: (value) => `Above the ceiling: ${value}`
	}
};
