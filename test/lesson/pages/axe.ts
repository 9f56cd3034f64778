import {readFile} from 'node:fs/promises';
import type {Page} from 'puppeteer-core';

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly {readonly html: string; readonly failureSummary: string}[];
}

/** What of a page keeps people out, seriously, by axe's rules. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  const violations = (await page.evaluate(
    // A page that is a file may not read its styles again.
    '(async () => (await axe.run({preload: false})).violations)()',
  )) as readonly Violation[];
  return violations
    .filter(({impact}) => impact === 'serious' || impact === 'critical')
    .flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
    );
}
