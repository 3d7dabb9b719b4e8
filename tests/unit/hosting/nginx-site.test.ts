import { expect, test } from 'vitest';
import { siteConfiguration, type NginxSite } from '../../../scripts/nginx/site.ts';

const site: NginxSite = {
  root: '/srv/guidelines/current',
  base: '/policies/',
  listen: ['80', '[::]:80'],
  name: 'guidelines.example.org',
  policy: "default-src 'none';script-src 'self' 'sha256-a+/b='",
};

test('nothing of the template is left to fill in', () => {
  expect(siteConfiguration(site)).not.toMatch(/[{]{2}|undefined/u);
  expect(siteConfiguration({ ...site, base: '/' })).not.toContain('/policies');
});

test.each([
  { root: 'relative/folder' },
  { root: '/srv/a b' },
  { root: '/srv/$host' },
  { root: '/srv/../etc;' },
  { base: '/a"b/' },
  { base: 'policies' },
  { listen: ['80; return 200'] },
  { name: 'a.example; }' },
  { policy: 'default-src "none"' },
] as const)('a value that could mean something else to nginx is refused: %o', (wrong) => {
  expect(() => siteConfiguration({ ...site, ...wrong })).toThrow(RangeError);
});

test('headers are added in one place, so that no location loses them', () => {
  const settings = siteConfiguration(site);
  const first = settings.indexOf('\n  location ');
  const [before, inside] = [settings.slice(0, first), settings.slice(first)];
  expect(before).toContain('  default "nosniff";');
  expect(before).toContain(
    'add_header X-Content-Type-Options $guidelines_x_content_type_options always;',
  );
  expect(inside).not.toContain('add_header');
});
