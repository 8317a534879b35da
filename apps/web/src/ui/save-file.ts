/** Long enough for any browser to have begun to save. */
const keptMs = 60_000;

/** Has the browser save a file under its name. */
export function saveFile(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, keptMs);
}

/** The same for JSON as it came. */
export function saveJson(name: string, json: string): void {
  saveFile(name, new Blob([json], { type: 'application/json' }));
}
