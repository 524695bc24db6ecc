import type { Dictionary } from './nl';
import { activities } from './en/activities';
import { budget } from './en/budget';
import { common } from './en/common';
import { copies } from './en/copies';
import { diagnosis } from './en/diagnosis';
import { editor } from './en/editor';
import { files } from './en/files';
import { find } from './en/find';
import { findings } from './en/findings';
import { importing } from './en/importing';
import { joining } from './en/joining';
import { matrix } from './en/matrix';
import { merging } from './en/merging';
import { overview } from './en/overview';
import { programmes } from './en/programmes';
import { presence } from './en/presence';
import { room } from './en/room';
import { server } from './en/server';
import { settings } from './en/settings';
import { shelf } from './en/shelf';
import { shell } from './en/shell';
import { spreadsheet } from './en/spreadsheet';
import { steps } from './en/steps';
import { storage } from './en/storage';

export const en: Dictionary = {
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
