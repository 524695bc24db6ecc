import type { Partner } from '$lib/plan/model';

/** Some of them work along in one programme only; MBO Digitaal is a partner of the whole plan. */
export const PARTNERS: readonly Omit<Partner, 'removed'>[] = [
	{ id: 'partner-po-raad', name: 'PO-Raad' },
	{ id: 'partner-vo-raad', name: 'VO-raad' },
	{ id: 'partner-sivon', name: 'SIVON' },
	{ id: 'partner-ocw', name: 'Ministerie van OCW' },
	{ id: 'partner-surf', name: 'SURF' },
	{ id: 'partner-mbo-digitaal', name: 'MBO Digitaal' },
	{ id: 'partner-nolai', name: 'NOLAI' },
	{ id: 'partner-utrecht-university', name: 'Universiteit Utrecht' },
	{ id: 'partner-velon', name: 'Velon' },
	{ id: 'partner-vo-content', name: 'VO-content' },
	{ id: 'partner-cito', name: 'Cito' },
	{ id: 'partner-talent-technology', name: 'Platform Talent voor Technologie' },
	{ id: 'partner-slo', name: 'SLO' }
];
