/** Bars, dots, tables that are pictures, and the causal picture. */
export const pictureStyle = `
table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--quiet);font-size:.9rem;padding-bottom:.6rem}
th,td{text-align:left;vertical-align:middle;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}
thead th,thead td{font-size:.8rem;color:var(--quiet);font-weight:600;vertical-align:bottom;white-space:nowrap;padding-bottom:.35rem}
tbody th{font-weight:500}
th:last-child,td:last-child{padding-right:0}
.figure{text-align:right}
.whole th,.whole td{font-weight:700;border-top:2px solid var(--ink)}
.wide{width:34%;min-width:5rem}
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
.scroll{overflow-x:auto}
.graph{display:block;max-width:100%;height:auto;min-width:44rem;margin:0 auto}
.graph text{font:12px Arial,Helvetica,"Liberation Sans",sans-serif;fill:var(--ink)}
.node rect{fill:var(--paper);stroke:var(--mark);stroke-width:1.5}
.node-cause rect{fill:var(--title);stroke:var(--title)}
.node-cause text{fill:var(--paper);font-weight:700}
.node-capability rect{stroke:var(--fragile);stroke-width:2}
.node-symptom rect{fill:var(--soft);stroke:var(--line)}
.node-outcome rect{stroke:var(--weak);stroke-width:2.5}
.node-outcome text{font-weight:700}
.link{fill:none;stroke:var(--mark);opacity:.45}
.strong-link{stroke:var(--accent);opacity:.75}
figcaption{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.86rem;padding-top:.9rem}
.key::before{content:"";display:inline-block;width:.95em;height:.75em;margin-right:.45em;border:2px solid var(--mark);border-radius:2px}
.key-cause::before{background:var(--title);border-color:var(--title)}
.key-capability::before{border-color:var(--fragile)}
.key-symptom::before{background:var(--soft);border-color:var(--line);border-radius:.4em}
.key-outcome::before{border-color:var(--weak)}
@media (max-width:40rem){
.scores .last,.scores thead .last{display:none}
.wide{width:24%;min-width:3.5rem}
th,td{padding-right:.55rem}
}
`;
