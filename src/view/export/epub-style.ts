/**
 * The style sheet of EPUB files. It is short, since people choose typeface, size, colours and margins in their e-book
 * reader.
 */
export const epubStyle = `
.kicker span + span::before { content: " · " }
.kicker, .byline, figcaption, .source, .credits { font-size: 0.85em }
.byline span { margin-inline-end: 0.8em }
.standfirst { font-weight: bold }
.key-points { margin: 1em 0; padding: 0.5em 1em; border: 1px solid; break-inside: avoid }
.key-points h2 { margin: 0; font-size: 1em }
.key-points a { color: inherit; text-decoration: none }
mark { background: none; color: inherit; text-decoration: underline }
img { max-width: 100%; height: auto }
figure { margin: 1em 0; break-inside: avoid }
.caption, .credit, .position, .embed-host { display: block }
a[data-host]::after { content: " (" attr(data-host) ")" }
blockquote p { white-space: pre-line }
.media, .embed, .related { margin: 1em 0; padding: 0.5em 1em; border: 1px solid }
.media-headline { margin-inline-end: 0.8em }
table { border-collapse: collapse; font-size: 0.9em }
th, td { padding: 0.3em 0.6em; border-bottom: 1px solid; text-align: start; vertical-align: top }
.post, .source { margin-top: 2em; border-top: 1px solid }
.source { overflow-wrap: anywhere }
`;
