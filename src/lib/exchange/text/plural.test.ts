import { expect, test } from 'vitest';
import { pluralOf } from './plural';

test.each([
	['Ambitie', 'Ambities'],
	['Activiteit', 'Activiteiten'],
	['Project', 'Projecten'],
	['Pijler', 'Pijlers'],
	['Doel', 'Doelen'],
	['Thema', 'Thema’s'],
	['Programma', 'Programma’s'],
	['Taak', 'Taken'],
	['Speerpunt', 'Speerpunten'],
	['Opdracht', 'Opdrachten'],
	['Plan', 'Plannen'],
	['Deelplan', 'Deelplannen'],
	['Initiatief', 'Initiatieven'],
	['Maatregel', 'Maatregels'],
	['Werkzaamheid', 'Werkzaamheden'],
	['Spoor', 'Sporen'],
	['Lijn', 'Lijnen'],
	['Dienst', 'Diensten']
])('the plural of %s is %s', (one, many) => {
	expect(pluralOf(one)).toBe(many);
});
