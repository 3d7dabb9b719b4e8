import { expect, test, vi } from 'vitest';
import { ensureNginx, findNginx, type Nginx } from '../../scripts/setup/nginx.mjs';

const without: Nginx = { executable: '/usr/sbin/nginx', version: '1.22.1', brotli: undefined };
const withBrotli: Nginx = { ...without, executable: '/own/nginx', brotli: '/own/brotli.so' };

test('an nginx that is named must run', () => {
  expect(() => findNginx(process.execPath)).toThrow('is not an nginx that runs here');
  expect(() => findNginx('/nowhere/nginx')).toThrow('NGINX_PATH is /nowhere/nginx');
});

test('one with brotli is taken as it is', () => {
  const fetch = vi.fn();
  expect(ensureNginx(() => withBrotli, fetch)).toBe(withBrotli);
  expect(fetch).not.toHaveBeenCalled();
});

test('where none has brotli, one is fetched', () => {
  const find = vi.fn<() => Nginx | undefined>();
  find.mockReturnValueOnce(without).mockReturnValueOnce(withBrotli);
  expect(ensureNginx(find, vi.fn())).toBe(withBrotli);
});

test('one without brotli is better than none', () => {
  expect(ensureNginx(() => without, vi.fn())).toBe(without);
});

test('asked for in words where none can be had', () => {
  expect(() => ensureNginx(() => undefined, vi.fn())).toThrow(/needs? nginx[^]*apt-get install/u);
});
