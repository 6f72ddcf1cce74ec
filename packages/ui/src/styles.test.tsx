import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as ui from './index.ts';

const folder = import.meta.dirname;
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const sheets = globSync('**/*.css', { cwd: folder })
  .map((name) => ({ name: name.replaceAll('\\', '/'), css: read(name) }))
  .toSorted((a, b) => a.name.localeCompare(b.name));
const components = sheets.filter((sheet) => !sheet.name.startsWith('theme/'));

describe('style sheets', () => {
  it('are all reached from styles.css', () => {
    const imported = [...read('styles.css').matchAll(/@import '\.\/([^']+)'/g)].map((match) => match[1]);
    const written = components.map((sheet) => sheet.name).filter((name) => name !== 'styles.css');
    expect(imported.toSorted()).toEqual(written.toSorted());
  });

  it.each(components)('$name uses tokens that the theme has', ({ css }) => {
    const theme = read('theme/almelo.css');
    const own = components.map((sheet) => sheet.css).join('\n') + theme;
    const used = [...css.matchAll(/var\((--(?:loket|nl|utrecht)-[\w-]+)/g)].map((match) => match[1]!);
    expect(used.filter((name) => !own.includes(`${name}:`))).toEqual([]);
  });

  it.each(components)('$name keeps colours in the theme', ({ css }) => {
    expect(css.match(/#[0-9a-f]{3,8}\b|--loket-color-/gi)).toBeNull();
  });

  it.each(components)('$name reads from right to left too', ({ css }) => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)\b|(?:left|right|top|bottom|width|height):|text-align:\s*(?:left|right)|float:)/g;
    expect(css.match(physical)).toBeNull();
  });

  it.each(sheets)('$name loads nothing from elsewhere', ({ css }) => {
    expect(css.match(/https?:|data:/g)).toBeNull();
  });
});

describe('markup for style-src self', () => {
  it('has no style attribute anywhere', () => {
    const { IconHome: icon } = ui;
    const page = renderToStaticMarkup(
      <ui.PageShell
        skipLinkLabel="Naar de inhoud"
        header={<ui.PageHeader gemeente="g" productnaam="p" homeHref="/" gebruiker={{ naam: 'A B' }} />}
        nav={<ui.MainNav label="n" items={[{ label: 'a', href: '/a', icon }]} />}
        footer={<ui.PageFooter columns={[{ title: 't', items: [{ label: 'l', icon }] }]} />}
      >
        <ui.Hero title="t" />
        <ui.Standing text="t" badge={<ui.StatusBadge kind="beslist" label="Beslist" />} />
        <ui.TermClock stand="binnen" standLabel="s" text="t" progress={0.5} />
        <ui.Timeline labels={{ past: 'p', now: 'n', future: 'f' }} steps={[{ state: 'now', title: 't' }]} />
        <ui.Card title="t" href="/z" icon={icon} meta="m" />
        <ui.ActionCard verb="v" href="/t" until="u" />
        <ui.SkeletonCards label="l" />
        <ui.SkeletonTimeline label="l" />
        <ui.SearchField label="l" buttonLabel="b" shortcut="Ctrl K" />
        <ui.Select label="l" options={[]} />
        <ui.Checkbox label="l" />
        <ui.Notice kind="info" title="t" actions={<ui.Button busy>b</ui.Button>} />
        <ui.Details summary="s">d</ui.Details>
        <ui.LoginButton means="digid" label="l" href="/inloggen/digid" />
        <ui.FileLink href="/d" name="n" type="PDF" />
      </ui.PageShell>,
    );
    expect(page).not.toMatch(/\sstyle="/);
    expect(page).not.toContain('<style');
  });
});
