/** Where the visitor's own choice of colours is kept, once there is one. */
const themeKey = 'guide-theme';

/** What the media query of the dark `theme-color` is while the system decides. */
export const systemDark = '(prefers-color-scheme:dark)';

/**
 * Puts the colours that the visitor has chosen into force before the first paint, and keeps the choice
 * when it is made; a visitor who chooses nothing, or "system", has nothing stored. Runs again where a
 * page comes back from the browser's memory. Written by hand: with the search's loader it stays below a
 * kilobyte. Storage that is blocked costs the memory of the choice and not the choice.
 */
export const themeScript = `{
const key='${themeKey}',find=(s)=>document.querySelector(s)
const paint=(theme)=>{
find(':root').dataset.theme=theme
find('[media]').media={light:'not all',dark:'all'}[theme]||'${systemDark}'
;(find('#theme')||{}).value=theme
}
const read=()=>{try{paint(localStorage[key]||'')}catch{}}
read()
onpageshow=read
onchange=({target:{id,value}})=>{
if(id!='theme')return
paint(value)
try{value?localStorage[key]=value:delete localStorage[key]}catch{}
}
}`;
