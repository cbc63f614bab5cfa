/** Style sheets are text in a bundle for Node, and a file beside the bundle in one for the webview. */
declare module '*.css' {
  const text: string;
  export default text;
}
