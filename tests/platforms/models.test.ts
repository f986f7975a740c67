import { describe, expect, test } from 'vitest';
import { scoreModelSchema } from '../../lib/engine/score-model';
import { platforms } from '../../lib/platforms';
import { defaultModel } from '../../lib/platforms/own/default-model';

const models = [...platforms.flatMap((platform) => platform.models), defaultModel];

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  test('fits the schema', () => {
    expect(scoreModelSchema.parse(model)).toEqual(model);
  });
});
