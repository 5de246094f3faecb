import type { Detail } from '../../renderer.ts';

/** Paper: a cover sheet, numbered pages with a running footer, breaks where they do not hurt; in brief on two pages. */
export function printStyle({ detail, footer }: { readonly detail: Detail; readonly footer: string }): string {
  return `
@page{margin:17mm 17mm 19mm;@bottom-left{content:${quotedInStyle(footer)};font:8pt Arial,sans-serif;color:#59636c}@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,sans-serif;color:#59636c}}
@media print{
html{font-size:9.6pt}
th,td{padding-top:.3rem;padding-bottom:.3rem}
thead th,thead td{padding-bottom:.2rem}
.answers{columns:2;column-gap:2rem;font-size:.84rem;line-height:1.4}
.answers dt{break-after:avoid}
.answers dd{break-inside:avoid}
body{background:#fff;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.contents,.skip,.twin{display:none}
.sheet,main{display:block;max-width:none;padding:0;margin:0}
.part{padding:1.6rem 0;border-top:1px solid var(--line)}
h2,h3,h4,thead,.kicker,caption,.heat-key,.heat .domain{break-after:avoid}
.heat .people{display:inline}.heat .again span{display:none}
h2,h3,h4,tr,figure,.said li,.measures,.should,.headline,.ruling,.chain li{break-inside:avoid}
thead{display:table-header-group}
tbody tr:nth-child(-n+2),tbody tr:nth-last-child(-n+3):not(:last-child){break-after:avoid}
p,li{orphans:3;widows:3}
.evidence .said li:nth-last-child(2){break-after:avoid}
.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.measures dd:has(svg){grid-template-columns:minmax(0,1fr) minmax(0,1.35fr)}
.heat{font-size:.8rem}.heat th,.heat td{padding:.1rem .35rem}.heat tbody th{min-width:0;width:40%}.heat thead th{width:auto}.heat tbody td{min-width:0}
.scroll{overflow:visible}
.graph{min-width:0;width:100%}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
}
${detail === 'brief' ? briefPrint : wholePrint}`;
}

const wholePrint = `
@page:first{margin:0;@bottom-left{content:none}@bottom-right{content:none}}
@media print{
.cover{height:100vh;break-after:page;display:flex;flex-direction:column}
.cover>*{margin:0;padding:0 22mm;max-width:none}
.cover .brand{padding-top:20mm}
.cover .title{padding-top:70mm}
.cover h1{font-size:34pt}
.cover .who-answered{margin-top:auto;padding-bottom:22mm}
.part-causes:has(.cause),.part-plan:has(.step),.part-disagreements,.part-appendix{break-before:page}
.part-plan:not(:has(.step))+.part-disagreements{break-before:auto}
}`;

const briefPrint = `
@page{margin:12mm 15mm 14mm}
@media print{
html{font-size:8pt}
body{line-height:1.42}
.cover{background:none;color:var(--ink);border-bottom:3px solid var(--title);padding-bottom:.5rem;display:grid;grid-template-columns:1fr auto;column-gap:2rem}
.cover>*{padding:0;max-width:none}
.cover .title{grid-column:1;padding:0;margin:0}
.cover .brand{grid-column:2;grid-row:1;padding:0;justify-content:end}
.cover .who-answered{grid-column:1/-1;padding:0;margin:.3rem 0 0}
.cover h1{font-size:16pt;color:var(--title);margin:.1rem 0}
.part{padding:.4rem 0 .45rem}
th,td{padding-top:.1rem;padding-bottom:.1rem}
.part>*+*{margin-top:.45rem}
.track.score{margin:-3px 0}
h2{font-size:1.5rem}
h2 .number{display:inline;font-size:1.1rem;margin:0 .4rem 0 0}
.headline{font-size:1.55rem;line-height:1.3}
.part p,.part li,.lead,.ruling{max-width:none}
.lead,.ruling{font-size:1.05rem;line-height:1.45}
.ruling{padding:.4rem 1rem}
.graph{width:auto;max-width:100%;max-height:72mm}
figcaption{padding-top:.2rem;font-size:.82rem}
.timeline td:nth-child(2){white-space:nowrap}
.brief .cause{margin-top:.4rem!important;padding-top:.6rem}
.weak-points li{padding:.25rem 0}
.part-unknowns li{margin:.1rem 0}
}`;

/** Words of a user inside the style sheet: every sign but plain letters, digits and blanks by its number. */
function quotedInStyle(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
