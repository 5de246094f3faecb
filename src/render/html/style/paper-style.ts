/** Colours, letters and the page itself. */
export const paperStyle = `
:root{color-scheme:light;--paper:#ffffff;--ground:#f4f2ed;--ink:#20262b;--quiet:#59636c;--line:#d9d6ce;--soft:#f3f1ec;
--weak:#b0442c;--fragile:#b97a1a;--sound:#4b958a;--strong:#1d665d;--mark:#8b949b;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Liberation Serif",serif;
--sans:-apple-system,"Segoe UI","Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#15191d;--ground:#0e1114;--ink:#e6e4de;--quiet:#a5aeb5;--line:#30373d;--soft:#1e2429;
--weak:#e08468;--fragile:#d9a352;--sound:#6fb3a8;--strong:#3f9d90;--mark:#7d8790}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 var(--sans);overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,table{margin:0}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.25;text-wrap:balance}
h2{font-size:1.9rem;color:var(--title);letter-spacing:-.01em}
h3{font-size:1.3rem;color:var(--title)}
h4{font-size:.82rem;letter-spacing:.06em;text-transform:uppercase;color:var(--quiet);font-weight:600}
p,li,dd{text-wrap:pretty}
ul,ol{padding-left:1.2rem}
li{margin:.3rem 0}
a{color:var(--title)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
.quiet{color:var(--quiet)}
.skip{position:absolute;left:-99rem;top:0;padding:.7rem 1rem;background:var(--paper);color:var(--title);z-index:2}
.skip:focus{left:0}
.sheet{max-width:76rem;margin:0 auto;padding:0 0 4rem}
main{background:var(--paper);max-width:60rem;margin:0 auto;padding:0 1.25rem}
.part{padding:3rem 0 3.25rem;border-top:1px solid var(--line)}
.part:first-child{border-top:0}
.part>*+*{margin-top:1.15rem}
.part>h3{margin-top:2.4rem}
h2 .number{display:block;font:600 .82rem/1 var(--sans);letter-spacing:.08em;color:var(--accent);margin-bottom:.7rem}
h3 .number{color:var(--accent);margin-right:.3rem}
.lead{font-size:1.1rem;line-height:1.6;max-width:46rem}
.part p,.part li{max-width:46rem}
.contents{padding:1.4rem 1.25rem}
.contents ol{list-style:none;padding:0;columns:10rem 2;column-gap:1.2rem}
.contents li{margin:0;break-inside:avoid}
.contents a{display:grid;grid-template-columns:1.6rem minmax(0,1fr);padding:.3rem 0;min-height:1.75rem;text-decoration:none;color:var(--quiet);font-size:.92rem;line-height:1.35}
.contents a:hover{color:var(--title);text-decoration:underline}

.contents .number{color:var(--accent);font-variant-numeric:tabular-nums}
@media (min-width:48rem){main,.contents{padding-left:3rem;padding-right:3rem}}
@media (min-width:75rem){
.sheet{padding:0 1.25rem 4rem;display:grid;grid-template-columns:12.5rem minmax(0,1fr);gap:2.5rem}
.contents{position:sticky;top:0;align-self:start;padding:3.2rem 0 2rem;max-height:100vh;overflow:auto}
.contents ol{columns:auto}
.contents a{padding:.36rem 0}
main{margin:0;max-width:none}
}
`;
