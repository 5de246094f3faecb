import type { Audience } from '../../renderer.ts';

/** Paper: a cover sheet, numbered pages with a running footer, breaks where they do not hurt; in brief on two pages. */
export function printStyle({
  audience,
  footer,
}: {
  readonly audience: Audience;
  readonly footer: string;
}): string {
  return `
@page{margin:17mm 17mm 19mm;@bottom-left{content:${quotedInStyle(footer)};font:8pt Arial,sans-serif;color:#59636c}@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,sans-serif;color:#59636c}}
@media print{
html{font-size:10pt}
body{background:#fff;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.contents,.skip,.twin{display:none}
.sheet,main{display:block;max-width:none;padding:0;margin:0}
.part{padding:1.6rem 0;border-top:1px solid var(--line)}
h2,h3,h4,thead,.kicker,caption{break-after:avoid}
tr,figure,.said li,.measures,.should,.headline,.ruling,.chain li{break-inside:avoid}
thead{display:table-header-group}
p,li{orphans:3;widows:3}
.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.measures dd:has(svg){grid-template-columns:minmax(0,1fr) minmax(0,1.35fr)}
.graph{min-width:0;width:100%}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
}
${audience === 'executive' ? briefPrint : wholePrint}`;
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
.part-causes,.part-plan,.part-disagreements,.part-appendix{break-before:page}
}`;

const briefPrint = `
@media print{
html{font-size:8.6pt}
.cover{background:none;color:var(--ink);border-bottom:3px solid var(--title);padding-bottom:.6rem}
.cover>*{padding:0;max-width:none}
.cover .title,.cover .who-answered,.cover .brand{padding:.2rem 0;margin:0}
.cover h1{font-size:20pt;color:var(--title);margin:.2rem 0}
.part{padding:.8rem 0}
.part>*+*{margin-top:.6rem}
.part-not-first{break-before:page}
}`;

/** Words of a user inside the style sheet: every sign but plain letters, digits and blanks by its number. */
function quotedInStyle(text: string): string {
  const short = Array.from(text).slice(0, 70).join('');
  return `"${short.replace(/[^A-Za-z0-9 ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
