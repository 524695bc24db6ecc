import { activities } from './nl/activities';
import { budget } from './nl/budget';
import { common } from './nl/common';
import { copies } from './nl/copies';
import { diagnosis } from './nl/diagnosis';
import { editor } from './nl/editor';
import { files } from './nl/files';
import { find } from './nl/find';
import { findings } from './nl/findings';
import { importing } from './nl/importing';
import { joining } from './nl/joining';
import { matrix } from './nl/matrix';
import { merging } from './nl/merging';
import { overview } from './nl/overview';
import { programmes } from './nl/programmes';
import { presence } from './nl/presence';
import { room } from './nl/room';
import { server } from './nl/server';
import { settings } from './nl/settings';
import { shelf } from './nl/shelf';
import { shell } from './nl/shell';
import { spreadsheet } from './nl/spreadsheet';
import { steps } from './nl/steps';
import { storage } from './nl/storage';

export const nl = {
	common,
	shell,
	steps,
	shelf,
	importing,
	joining,
	activities,
	find,
	matrix,
	files,
	spreadsheet,
	budget,
	overview,
	programmes,
	settings,
	findings,
	editor,
	storage,
	copies,
	merging,
	server,
	room,
	diagnosis,
	presence
};

export type Dictionary = typeof nl;
