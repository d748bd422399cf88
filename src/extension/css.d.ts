/** The build hands style sheets to the content script as text. */
declare module '*.css' {
  const css: string;
  export default css;
}
