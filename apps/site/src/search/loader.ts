/** Checked against the module, since the script below is text. */
const opener: keyof typeof import('./search.ts') = 'openSearch';

/**
 * The only script of a page before its reader acts: loads the search on a press of the button, of `/`
 * outside a field or of Ctrl or Cmd with K. Written by hand so that it stays below a kilobyte; where
 * loading fails, the button remains the link to the list of everything that it is without script. Its
 * handler gives nothing back: `false` would keep Tab and Enter from doing what they do.
 */
export const searchLoader = (script: string): string => `{
const link = document.querySelector('.find')
const open = (event) => {
event.preventDefault()
import('${script}').then((search) => search.${opener}(), () => (location.href = link.href))
}
link.role = 'button'
link.onclick = open
link.onkeydown = (event) => {
if (event.key === ' ') open(event)
}
onkeydown = (event) => {
const field = event.composedPath()[0].closest?.('input,select,textarea,[contenteditable]')
const command = event.ctrlKey || event.metaKey
if (command ? event.key === 'k' : event.key === '/' && !event.altKey && !field) open(event)
}
}`;
