// Tries the web reference in a headless browser: node check.mjs FOLDER [SCREENSHOTS]
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = resolve(process.argv[2]);
const pictures = process.argv[3];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const home = pathToFileURL(folder + '/').href;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const wrong = [];
const contexts = [];
let checks = 0;

async function open(file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  contexts.push(context);
  const page = await context.newPage();
  page.on('console', (message) => wrong.push(`${file}: ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`${file}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) {
      wrong.push(`${file} asks for ${request.url()}`);
    }
  });
  await page.goto(home + file);
  return page;
}

async function check(name, run) {
  try {
    await run();
    checks++;
  } catch (error) {
    wrong.push(`${name}: ${error.message}`);
  }
  await Promise.all(contexts.splice(0).map((context) => context.close()));
}

async function picture(page, name) {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: `${pictures}/${name}.png` });
  }
}

const results = (page) => page.locator('#results [role=option]');
const texts = async (locator) => (await locator.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

await check('search by name', async () => {
  const page = await open('index.html');
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
  await page.keyboard.type('uartcr');
  assert.match((await texts(results(page)))[0], /^UARTCR register of pl011/);
  assert.equal(await page.getAttribute('#search', 'aria-expanded'), 'true');
  await picture(page, 'search');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.getAttribute('#search', 'aria-activedescendant'), 'result-0');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/pl011.html#UARTCR');
  assert.ok(await page.locator('#UARTCR').isVisible());
});

await check('search by name of a field, with that of its device', async () => {
  const page = await open('hpet.html');
  await page.fill('#search', 'pl011 lbe');
  assert.match((await texts(results(page)))[0], /^UARTCR\.LBE field of pl011 /);
  await results(page).first().click();
  await page.waitForURL('**/pl011.html#UARTCR.LBE');
});

await check('search by offset', async () => {
  const page = await open('index.html');
  await page.fill('#search', '0x31');
  const found = await texts(results(page));
  assert.ok(found.some((text) => /^UARTCR register of pl011 · at offset 0x31/.test(text)), found.join('; '));
});

await check('search by address on a board', async () => {
  const page = await open('index.html');
  await page.fill('#search', '0x09000030');
  assert.match((await texts(results(page)))[0], /^UARTCR register of pl011 · uart on virt at 0x9000000 \+ 0x30/);
  await page.fill('#search', '0xfed00148');
  assert.match((await texts(results(page)))[0], /^timer\[2\]\.COMP register of hpet · hpet on pc/);
  await page.fill('#search', '0xfed00800');
  assert.deepEqual(await texts(results(page)), ['Nothing has this name or address.']);
});

await check('search ends with Escape', async () => {
  const page = await open('index.html');
  await page.fill('#search', 'hpet');
  await page.keyboard.press('Escape');
  assert.ok(await page.locator('#results').isHidden());
  assert.equal(await page.inputValue('#search'), '');
});

const register = (page, id) => page.locator(`[id="${id}"]`);
const field = (page, id) => page.locator(`[id="${id}"] .part`);

await check('calculator from value to fields', async () => {
  const page = await open('pl011.html');
  const value = register(page, 'UARTCR-value');
  assert.equal(await value.inputValue(), '0x00000300');
  assert.ok(await field(page, 'UARTCR.TXE').isChecked());
  await value.fill('0x81');
  assert.ok(!await field(page, 'UARTCR.TXE').isChecked());
  assert.ok(await field(page, 'UARTCR.LBE').isChecked());
  assert.equal(await register(page, 'UARTCR').locator('text.value[data-bit="7"]').textContent(), '1');
  await value.fill('0b1_0000_0000');
  assert.ok(await field(page, 'UARTCR.TXE').isChecked());
  await value.fill('640');
  await value.blur();
  assert.equal(await value.inputValue(), '0x00000280');
});

await check('calculator from fields to value', async () => {
  const page = await open('pl011.html');
  const value = register(page, 'UARTIFLS-value');
  await field(page, 'UARTIFLS.RXIFLSEL').fill('5');
  assert.equal(await value.inputValue(), '0x0000002a');
  await field(page, 'UARTCR.DTR').check();
  assert.equal(await register(page, 'UARTCR-value').inputValue(), '0x00000700');
  await register(page, 'UARTCR').getByRole('button', { name: 'Reset value' }).click();
  assert.equal(await register(page, 'UARTCR-value').inputValue(), '0x00000300');
});

await check('calculator with 64 bits, names of values and signs of mistakes', async () => {
  const page = await open('test-device.html');
  await register(page, 'POLICIES-value').fill('0xfedcba9876543210');
  assert.equal(await field(page, 'POLICIES.TOP').inputValue(), '0xfedcba98');
  await field(page, 'POLICIES.TOP').fill('0xffffffff');
  assert.equal(await register(page, 'POLICIES-value').inputValue(), '0xffffffff76543210');
  await field(page, 'CTRL.SPEED').selectOption({ label: '0x2 FAST' });
  assert.equal(await register(page, 'CTRL-value').inputValue(), '0x00000044');
  await field(page, 'CTRL.DIV').fill('16');
  assert.equal(await field(page, 'CTRL.DIV').getAttribute('aria-invalid'), 'true');
  assert.equal(await register(page, 'CTRL').locator('.note').innerText(), 'DIV has only 4 bits.');
  await register(page, 'DATA8-value').fill('0x100');
  assert.equal(await register(page, 'DATA8').locator('.note').innerText(), 'The register has only 8 bits.');
  await register(page, 'DATA8-value').fill('none');
  assert.match(await register(page, 'DATA8').locator('.note').innerText(), /^A number is expected/);
  assert.ok(await page.locator('[id="CTRL.TUNE"] .badge.unmodelled').isVisible());
});

await check('anchors of registers, fields and values', async () => {
  const page = await open('pl011.html#UARTCR=0x80');
  assert.equal(await register(page, 'UARTCR-value').inputValue(), '0x00000080');
  assert.ok(await page.locator('nav.contents a.here').innerText() === 'UARTCR');
  await page.click('nav.contents a[href="#UARTIFLS"]');
  assert.ok((await page.evaluate(() => document.querySelector(':target').id)) === 'UARTIFLS');
  const top = await page.evaluate(() => document.querySelector(':target').getBoundingClientRect().top);
  const header = await page.evaluate(() => document.querySelector('header').getBoundingClientRect().bottom);
  assert.ok(top >= header - 1, `the header covers the target: ${top} < ${header}`);
});

await check('addresses on a board and of one repeat', async () => {
  const page = await open('hpet.html');
  const offset = register(page, 'timer.COMP').locator('h3 .offset');
  assert.equal(await offset.innerText(), '0x108 + 0x20 n');
  await page.selectOption('#base-0', { label: 'pc: hpet at 0xfed00000' });
  assert.equal(await offset.innerText(), '0xfed00108 + 0x20 n');
  await page.fill('#repeat-timer', '2');
  assert.equal(await offset.innerText(), '0xfed00148');
  await page.fill('#repeat-timer', '32');
  assert.equal(await page.getAttribute('#repeat-timer', 'aria-invalid'), 'true');
});

await check('dark and light', async () => {
  const background = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await open('pl011.html', { colorScheme: 'dark' });
  assert.equal(await background(dark), 'rgb(13, 17, 23)');
  await picture(dark, 'dark');
  const page = await open('pl011.html', { colorScheme: 'light' });
  assert.equal(await background(page), 'rgb(255, 255, 255)');
  const button = page.locator('#theme');
  await button.click();
  await button.click();
  assert.equal(await button.innerText(), 'Theme: dark');
  assert.equal(await background(page), 'rgb(13, 17, 23)');
  await page.goto(home + 'hpet.html');
  assert.equal(await background(page), 'rgb(13, 17, 23)', 'the choice is kept');
});

await check('keyboard only', async () => {
  const page = await open('pl011.html');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).hash, '#main');
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.id) === 'UARTCR-value') {
      break;
    }
  }
  assert.equal(await page.evaluate(() => document.activeElement.id), 'UARTCR-value');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('0x1');
  assert.ok(await field(page, 'UARTCR.UARTEN').isChecked());
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, 'solid');
});

const pages = ['index.html', 'pl011.html', 'hpet.html', 'test-device.html', 'board-pc.html', 'board-virt.html'];
for (const file of pages) {
  await check(`${file} on a phone`, async () => {
    const page = await open(file, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const [width, content] = await page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
    assert.ok(content <= width, `the page is ${content} wide`);
    await picture(page, `phone-${file}`);
  });
  await check(`${file} on a desk`, async () => {
    const page = await open(file);
    const { width } = await page.locator('main').boundingBox();
    assert.ok(width > 800, `the text is ${width} wide`);
  });
  for (const colorScheme of ['light', 'dark']) {
    await check(`${file} by axe, ${colorScheme}`, async () => {
      const page = await open(file, { colorScheme });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run({ preload: false }));
      assert.deepEqual(
        violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html).join(' ')}`), []);
    });
  }
}

await check('the search by axe', async () => {
  const page = await open('index.html');
  await page.fill('#search', 'uart');
  await page.keyboard.press('ArrowDown');
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run({ preload: false }));
  assert.deepEqual(violations.map((v) => `${v.id}: ${v.help}`), []);
});

await check('boards are pictures with words', async () => {
  const page = await open('board-virt.html');
  const wiring = page.getByRole('img', { name: 'Wiring' });
  assert.match(await wiring.locator('desc').textContent(), /uart irq 0 to gic input 1/);
  const map = page.getByRole('img', { name: 'Memory map' });
  assert.match(await map.locator('desc').textContent(), /0x09000000 to 0x09000fff uart/);
  await page.locator('main').getByRole('link', { name: 'pl011', exact: true }).click();
  await page.waitForURL('**/pl011.html');
});

await browser.close();
wrong.forEach((problem) => console.error(problem));
console.log(`${checks} checks passed, ${wrong.length} problems`);
process.exit(wrong.length ? 1 : 0);
