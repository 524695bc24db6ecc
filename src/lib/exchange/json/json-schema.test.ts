import { readFile, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { examplePlan } from '../example/example-plan';
import { fileSchema, planToJson } from './plan-file';
import { richTextSchema } from './rich-text-schema';

const PLACE = 'static/plan.schema.json';
const RENEW = 'UPDATE_SCHEMA=1 npx vitest run src/lib/exchange/json/json-schema.test.ts';

test('the published JSON Schema says what the validator asks', async () => {
	const schema = toJsonSchema(fileSchema, {
		definitions: { richText: richTextSchema },
		ignoreActions: ['check', 'raw_check']
	});
	if (process.env.UPDATE_SCHEMA)
		await writeFile(PLACE, await format(JSON.stringify(schema), { parser: 'json', useTabs: true, printWidth: 120 }));
	expect(JSON.parse(await readFile(PLACE, 'utf8')), `To renew it: ${RENEW}`).toEqual(schema);
});

test('an exported plan is valid by the published JSON Schema, and a plan with a wrong value is not', async () => {
	const validate = new Ajv().compile(JSON.parse(await readFile(PLACE, 'utf8')));
	const file = JSON.parse(planToJson(examplePlan('2026-01-05')));
	expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
	file.plan.activities[3].title = 3;
	expect(validate(file)).toBe(false);
});
