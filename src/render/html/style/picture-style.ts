/** Bars, dots, tables that are pictures, and the causal picture. */
export const pictureStyle = `
table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--quiet);font-size:.9rem;padding-bottom:.6rem}
th,td{text-align:left;vertical-align:middle;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}
thead th,thead td{font-size:.8rem;color:var(--quiet);font-weight:600;vertical-align:bottom;white-space:nowrap;padding-bottom:.35rem}
tbody th{font-weight:500}
th:last-child,td:last-child{padding-right:0}
.figure{text-align:right;white-space:nowrap}
.range,.last{white-space:nowrap}
.whole th,.whole td{font-weight:700;border-top:2px solid var(--ink)}
.wide{width:32%;min-width:5rem}
.track{display:block;overflow:visible}
.ground{fill:var(--soft)}
.fill{fill:var(--mark)}
.fill.weak{fill:var(--weak)}.fill.fragile{fill:var(--fragile)}.fill.sound{fill:var(--sound)}.fill.strong{fill:var(--strong)}
.range{stroke:var(--ink);stroke-width:1.5}
.band{white-space:nowrap}
.band::before{content:"";display:inline-block;width:.62em;height:.62em;border-radius:50%;margin-right:.5em;background:var(--mark)}
.band.weak::before{background:var(--weak)}.band.fragile::before{background:var(--fragile)}.band.sound::before{background:var(--sound)}.band.strong::before{background:var(--strong)}
.own{fill:var(--weak)}.inherited{fill:var(--fragile)}
.lasting{fill:var(--strong)}.relapse{fill:var(--fragile)}
.tick{stroke:var(--line)}
.axis text{font:600 .8rem var(--sans);fill:var(--quiet)}
.phase{fill:var(--title)}
.due{fill:var(--paper);stroke:var(--accent);stroke-width:3}
.scale{stroke:var(--line);stroke-width:2}
.apart{stroke:var(--mark);stroke-width:4}
.worse{fill:var(--paper);stroke:var(--weak);stroke-width:3}
.better{fill:var(--strong);stroke:var(--strong);stroke-width:3}
.scroll{overflow-x:auto;position:relative}
@media screen{.scroll{background:linear-gradient(90deg,var(--paper) 40%,transparent) left/2.5rem 100% no-repeat local,linear-gradient(270deg,var(--paper) 40%,transparent) right/2.5rem 100% no-repeat local,linear-gradient(90deg,var(--line),transparent) left/1rem 100% no-repeat,linear-gradient(270deg,var(--line),transparent) right/1rem 100% no-repeat}}
@media screen and (max-width:42rem){.scroll:has(.graph)::before{content:"Push it sideways to see all of it.";position:sticky;left:0;display:block;width:max-content;padding-bottom:.5rem;font-size:.86rem;color:var(--quiet)}}
.graph{display:block;max-width:100%;height:auto;min-width:44rem;margin:0 auto}
.graph text{font:12px Arial,Helvetica,"Liberation Sans",sans-serif;fill:var(--ink)}
.node rect{fill:var(--paper);stroke:var(--mark);stroke-width:1.5}
.node-cause rect{fill:var(--title);stroke:var(--title)}
.node-cause text{fill:var(--paper);font-weight:700}
.node-capability rect{stroke:var(--fragile);stroke-width:2}
.node-symptom rect{fill:var(--soft);stroke:var(--line)}
.node-outcome rect{stroke:var(--weak);stroke-width:2.5}
.node-outcome text{font-weight:700}
.link{opacity:.5}.link path{fill:none;stroke:var(--mark)}.link polygon{fill:var(--mark)}
.strong-link{opacity:.8}.strong-link path{stroke:var(--accent)}.strong-link polygon{fill:var(--accent)}
figcaption,.keys{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.86rem;padding-top:.9rem}
.key::before{content:"";display:inline-block;width:.95em;height:.75em;margin-right:.45em;border:2px solid var(--mark);border-radius:2px}
.key-cause::before{background:var(--title);border-color:var(--title)}
.key-capability::before{border-color:var(--fragile)}
.key-symptom::before{background:var(--soft);border-color:var(--line);border-radius:.4em}
.key-lasting::before{background:var(--strong);border-color:var(--strong)}
.key-relapse::before{background:var(--fragile);border-color:var(--fragile)}
.key-outcome::before{border-color:var(--weak)}
@media screen and (max-width:42rem){
.stack,.stack caption,.stack tbody,.stack tr{display:block}
.stack thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.stack tr{display:flex;flex-wrap:wrap;align-items:center;gap:.1rem .9rem;padding:.7rem 0;border-bottom:1px solid var(--line)}
.stack th,.stack td{border:0;padding:0;display:block}
.stack tbody th{flex:1 0 100%}
.stack .wide{flex:1 1 8rem;width:auto;min-width:0}
.stack [data-name]::before{content:attr(data-name) " ";color:var(--quiet)}.timeline .wide{flex-basis:100%}
.stack .last{flex:1 1 auto;white-space:normal}
.stack .whole{border-top:2px solid var(--ink)}.stack .whole th,.stack .whole td{border:0}
.gaps .wide{order:1;flex-basis:100%}
.gaps td:nth-child(2){order:2;flex:1}.gaps td:nth-child(4){order:3;flex:1;text-align:right}
}
`;
