/** The table of capabilities and roles; the colours run from rust to green over a pale middle, for every eye. */
export const heatStyle = `
.heat-key{color:var(--quiet);font-size:.9rem;margin-bottom:.6rem}
.heat{width:auto;min-width:100%;border-collapse:separate;border-spacing:2px;font-size:.88rem}
.heat th,.heat td{border:0;padding:.32rem .5rem}
.heat thead th{white-space:normal;text-align:center;vertical-align:bottom;max-width:6rem;padding-inline:.3rem;overflow-wrap:normal}
.heat .people{display:block;font-weight:400}
.heat thead th{width:5rem}.heat tbody td{text-align:center;min-width:3.4rem;border-radius:3px}
.heat tbody th{min-width:13rem;padding-left:0}
@media screen{.heat tr>:first-child{position:sticky;left:0;background:var(--paper);box-shadow:-2px 0 var(--paper),2px 0 var(--paper)}}
@media screen and (max-width:42rem){.heat tbody th{min-width:8.5rem;max-width:8.5rem}}
.heat .domain th{padding-top:.9rem;font-weight:700;color:var(--title)}
.heat .domain td{vertical-align:bottom;padding-inline:.3rem;font-size:.85em;color:var(--quiet)}
.heat .withheld{background:var(--soft);color:var(--quiet)}
.heat-0{background:#9c3b24;color:#fff}.heat-1{background:#e0a184;color:#20262b}.heat-2{background:#ece5d3;color:#20262b}.heat-3{background:#9fcdc4;color:#20262b}.heat-4{background:#1d665d;color:#fff}
.heat-scale span{display:inline-block;padding:0 .5em;margin:0 1px;border-radius:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`;
