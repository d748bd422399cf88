// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { renderSpans } from '../../../src/view/render-spans.ts';
import { spoofedHost } from '../../../src/view/link-spoofing.ts';

test.each([
  ['www.dw.com', 'https://harbour.example/', 'harbour.example'],
  ['https://www.dw.com/en/login', 'https://www.dw.com@harbour.example/', 'harbour.example'],
  ['www.dw.com', 'https://www.dw.com.harbour.example/', 'dw.com.harbour.example'],
  // The first letter is Cyrillic, in text and URL.
  ['www.\u0501w.com', 'https://www.\u0501w.com/', 'xn--w-54b.com'],
  ['dw\u3002com', 'https://harbour.example/', 'harbour.example'],
  ['harbour.example', 'https://www.harbour.example/boats', undefined],
  ['www.harbour.example/boats', 'https://harbour.example/boats', undefined],
  ['news.harbour.example', 'https://harbour.example/', undefined],
  ['Amazon.com', 'https://www.dw.com/en/topic/t-1', undefined],
  ['the harbour office', 'https://harbour.example/', undefined],
  ['3.5 million', 'https://harbour.example/', undefined],
  ['dw.com', 'mailto:keeper@harbour.example', undefined],
])('"%s" that leads to %s: %s', (text, href, host) => {
  expect(spoofedHost(text, href)).toBe(host);
});

test('a link whose text names another host has the true one in data-host, and its text is unchanged', () => {
  const [link] = renderSpans(document, [{ text: 'www.dw.com', href: 'https://harbour.example/' }]) as HTMLElement[];
  expect(link?.dataset['host']).toBe('harbour.example');
  expect(link?.textContent).toBe('www.dw.com');
  const [plain] = renderSpans(document, [{ text: 'the office', href: 'https://harbour.example/' }]) as HTMLElement[];
  expect(plain?.hasAttribute('data-host')).toBe(false);
});
