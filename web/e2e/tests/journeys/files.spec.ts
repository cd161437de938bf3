import { readFile } from 'node:fs/promises';
import { beginWith, comeIn, messagesOf, playExpert } from '../../stage/talks';
import { expect, test } from '../../stage/test';

test('a picture and a text go with messages, an emoji among the words, and trouble is reported', async ({
  newPerson,
}) => {
  const stage = await newPerson();
  const { expertId, phone } = await playExpert(stage);
  const page = await newPerson({ phone: true });
  await comeIn(page);
  await beginWith(page, expertId);

  const field = page.getByRole('textbox', { name: /^Write to/ });
  const picture = { name: 'trace.png', mimeType: 'image/png', buffer: await stage.screenshot() };
  await page.getByLabel('Attach a file').setInputFiles(picture);
  await expect(page.getByText('goes with the next message')).toBeVisible();
  await field.fill('Here is the trace ');
  await page.getByRole('button', { name: 'Emoji' }).click();
  await page.getByRole('button', { name: '🙏' }).click();
  await field.press('Enter');
  for (const side of [page, phone]) {
    await expect(messagesOf(side).getByText('Here is the trace 🙏')).toBeVisible();
    await expect(messagesOf(side).getByRole('img', { name: 'trace.png' })).toBeVisible();
  }

  const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('two lines\nof notes') };
  await page.getByLabel('Attach a file').setInputFiles(notes);
  await expect(page.getByText('goes with the next message')).toBeVisible();
  await page.getByRole('button', { name: 'Send' }).click();
  const file = stage.waitForEvent('download');
  await messagesOf(phone).getByRole('button', { name: 'Save notes.txt' }).click();
  expect(await readFile(await (await file).path(), 'utf8')).toBe('two lines\nof notes');
  await expect(messagesOf(page).getByText('notes.txt')).toHaveCount(1);

  await page.getByRole('button', { name: 'Report or block' }).click();
  const asked = page.getByRole('dialog', { name: 'Report or block' });
  await asked.getByRole('button', { name: 'Report this session' }).click();
  await expect(asked.getByText('Say in a few words what happened.')).toBeVisible();
  await asked.getByLabel('What happened?').fill('He asked me to pay him elsewhere.');
  await asked.getByRole('button', { name: 'Report this session' }).click();
  await expect(asked.getByText('Our team looks at it.')).toBeVisible();
  await asked.getByRole('button', { name: /^Block/ }).click();
  await asked.getByRole('button', { name: /^Unblock/ }).click();
  await expect(asked.getByRole('button', { name: /^Block/ })).toBeVisible();
});
