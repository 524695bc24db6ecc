import { activities } from './nl/activities';
import { budget } from './nl/budget';
import { common } from './nl/common';
import { editor } from './nl/editor';
import { findings } from './nl/findings';
import { importing } from './nl/importing';
import { overview } from './nl/overview';
import { programmes } from './nl/programmes';
import { settings } from './nl/settings';
import { shelf } from './nl/shelf';
import { shell } from './nl/shell';
import { steps } from './nl/steps';

export const nl = {
	common,
	shell,
	steps,
	shelf,
	importing,
	activities,
	budget,
	overview,
	programmes,
	settings,
	findings,
	editor
};

export type Dictionary = typeof nl;
