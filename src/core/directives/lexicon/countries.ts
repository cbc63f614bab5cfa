/** Countries and parts of the world by the adjectives that say where something is from: `British shops` are shops in Britain. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  `african africa|american america|asian asia|european europe|australian australia|austrian austria|belgian belgium|brazilian brazil|british britain|bulgarian bulgaria|canadian canada|chilean chile|chinese china|colombian colombia|croatian croatia|cuban cuba|czech czechia
  danish denmark|dutch netherlands|egyptian egypt|english england|estonian estonia|ethiopian ethiopia|finnish finland|french france|german germany|greek greece|hungarian hungary|icelandic iceland|indian india|indonesian indonesia|iranian iran|iraqi iraq|irish ireland|israeli israel
  italian italy|japanese japan|kenyan kenya|korean korea|latvian latvia|lithuanian lithuania|malaysian malaysia|mexican mexico|moroccan morocco|nigerian nigeria|norwegian norway|pakistani pakistan|peruvian peru|polish poland|portuguese portugal|romanian romania|russian russia|scottish scotland
  serbian serbia|slovak slovakia|slovenian slovenia|spanish spain|swedish sweden|swiss switzerland|syrian syria|thai thailand|turkish turkey|ukrainian ukraine|vietnamese vietnam|welsh wales|californian california|parisian paris|roman rome|scandinavian scandinavia|venetian venice|viennese vienna`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
