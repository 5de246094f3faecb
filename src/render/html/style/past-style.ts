/** Agenda, lists of statements, track record and trend. */
export const pastStyle = `
.told li{margin:.6rem 0}
.agenda>li{margin:1.2rem 0;break-inside:avoid}
.agenda>li>*+*{margin-top:.35rem}
.agenda>li::marker{font-weight:600;color:var(--accent)}
.track-record th,.track-record td{vertical-align:top}
.track-record td:nth-child(2){min-width:16rem}
.track-record td:last-child{white-space:nowrap}
.trend .wide{width:26%}
.trend .figure{text-align:right}
.trend .day{display:block;font-weight:400}
.trend .overall th,.trend .overall td{font-weight:700}
.trend [scope=rowgroup]{padding-top:1rem;font-weight:700;color:var(--title)}
.course{stroke:var(--title);stroke-width:2}
.stop{fill:var(--title)}
`;
