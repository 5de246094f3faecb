/** What single parts look like. */
export const partStyle = `
.headline{font:600 clamp(1.35rem,3.4vw,1.95rem)/1.36 var(--serif);color:var(--title);border-left:4px solid var(--accent);padding-left:1.3rem;max-width:none!important;text-wrap:pretty}
.pair{display:grid;gap:1.2rem 2.5rem}
@media (min-width:44rem){.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
.ruling{font-size:1.1rem;padding:1.1rem 1.4rem;background:var(--soft);border-left:4px solid var(--fragile)}
.ruling.yes-sound{border-left-color:var(--strong)}
.ruling.yes-they-are{border-left-color:var(--weak)}
.ruling.cannot-say{border-left-color:var(--mark)}
.kicker{font-size:.9rem;color:var(--quiet)}
.cause{padding-top:2rem;border-top:2px solid var(--title);margin-top:2.6rem!important}
.cause>*+*,.step>*+*,.gap>*+*{margin-top:.85rem}
.cause .kicker{margin-top:.2rem}
.brief{display:grid;gap:0 2.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
.brief .cause{margin-top:1.2rem!important;padding-top:1.2rem}
.brief .measures dd:has(svg){grid-template-columns:minmax(0,1fr)!important}
.should{padding:.9rem 1.2rem;background:var(--soft);max-width:none!important}
.measures{display:grid;gap:.55rem;padding:.4rem 0}
.measures div{display:grid;grid-template-columns:5.2rem minmax(0,1fr);align-items:center}
.measures dt{font-weight:600;font-size:.92rem}
.measures dd{display:grid;gap:.1rem 1.2rem;align-items:center}
.measures span{font-size:.92rem}
@media (min-width:44rem){.measures dd:has(svg){grid-template-columns:minmax(0,1fr) minmax(0,1.35fr)}}
.said ul{list-style:none;padding:0}
.said li{margin:.9rem 0;break-inside:avoid}
.said li p+p{margin-top:.35rem}
.because{font-weight:600}
.asked{color:var(--quiet)}
.quote{padding-left:1rem;border-left:3px solid var(--line)}
.quote q{font-family:var(--serif);font-size:1.04em}
.quote .who{display:block;font-size:.86rem;color:var(--quiet)}
.level-0{border-left-color:var(--weak)}.level-1{border-left-color:var(--fragile)}.level-2{border-left-color:var(--mark)}.level-3{border-left-color:var(--sound)}.level-4{border-left-color:var(--strong)}
.evidence{margin-top:1.6rem!important}
.chain{list-style:none;padding:0;margin-left:.4rem}
.chain li{margin:0;padding:0 0 .7rem 1.5rem;position:relative;border-left:2px solid var(--line)}
.chain li::before{content:"";position:absolute;left:-6px;top:.5em;width:10px;height:10px;border-radius:50%;background:var(--accent)}
.chain li:last-child{border-left-color:transparent}
.chain li:last-child::before{background:var(--weak)}
.weak-points{list-style:none;padding:0}
.weak-points li{padding:.8rem 0;border-bottom:1px solid var(--line);margin:0;max-width:none;break-inside:avoid}
.relief-row{margin-top:.5rem;max-width:30rem}
.step{padding-top:1.4rem;margin-top:1.6rem!important;border-top:1px solid var(--line)}
.predictions,.skipped{color:var(--quiet)}
.gap{margin-top:2rem!important}
.flag{font:600 .78rem var(--sans);color:var(--accent);margin-left:.6rem;white-space:nowrap}
.ask li{margin:.8rem 0}
.ask .asked{color:inherit;font-weight:600}
.long{columns:2 20rem;column-gap:2.5rem}
.long li{break-inside:avoid;font-size:.94rem}
details{border-top:1px solid var(--line);padding-top:.3rem}
summary{cursor:pointer;padding:.5rem 0;font-weight:600;color:var(--title);min-height:2rem}
details.twin{border-top:0}
details.twin summary{font-weight:400;font-size:.9rem}
.answers{font-size:.92rem}
.answers dt{font-weight:600;margin-top:1.1rem}
.answers dd{margin:.3rem 0;padding-left:.8rem;border-left:3px solid var(--line)}
.answers .who{color:var(--quiet);font-size:.94em}
`;
