/** The cover: a band on a screen, the first sheet on paper. */
export const coverStyle = `
.cover{background:var(--primary);color:var(--on-primary)}
.cover>*{max-width:72rem;margin:0 auto;padding:0 1.25rem}
.cover .brand{display:flex;align-items:center;gap:.9rem;padding-top:1.5rem;font-size:.95rem;letter-spacing:.02em}
.cover .brand img{height:3rem;width:auto;max-width:11rem;object-fit:contain;background:#fff;padding:.3rem;border-radius:3px}
.cover .title{padding-top:3.5rem}
.cover .kind{font-size:.84rem;letter-spacing:.14em;text-transform:uppercase}
.cover h1{font-size:clamp(2.1rem,6vw,3.6rem);letter-spacing:-.015em;margin:.5rem 0 .6rem}
.cover .when{font-size:1.1rem}
.cover .who-answered{margin-top:2.2rem;padding-bottom:2.6rem;font-size:.95rem}
@media (min-width:48rem){.cover>*{padding-left:3rem;padding-right:3rem}}
`;
