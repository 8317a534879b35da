/** The build puts a text file's words in the script. */
declare module '*.txt' {
  const text: string;
  export default text;
}
