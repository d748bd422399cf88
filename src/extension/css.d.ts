/** Declares style sheets as text modules, which the build makes of them. */
declare module '*.css' {
  const css: string;
  export default css;
}
