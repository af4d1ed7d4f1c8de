// Write tests/unit/values/full_times.h: how the locales of Intl (the Unicode CLDR of Node's ICU) write a day with its time.
//
//     node tools/make_full_times.mjs > tests/unit/values/full_times.h
//
// Only for a new release: the file lies in the tree.
const LOCALES = `en en-GB en-US en-AU en-CA en-IN de de-AT de-CH fr fr-CA fr-CH es es-MX es-AR pt pt-PT it nl ru pl tr uk cs sv
  da nb fi hu ro el bg hr sr sr-Latn sk sl lt lv et sq mk bs ar-EG ar ar-MA ar-SY fa he ur hi bn ta te mr gu kn ml pa ne
  th lo km my vi id ms fil ja ko zh zh-TW zh-HK ka hy az kk ky uz tk tg mn be is ga gd cy br mt lb eu ca gl oc af sw am so
  ha ig zu xh fo fy rm ps sd as or jv`.split(/\s+/);
const CLOCKS = [[21, 40], [9, 5], [0, 0], [12, 10]];
const two = (n) => String(n).padStart(2, '0');
const rows = new Set();
for (const locale of LOCALES) {
  for (const dateStyle of ['full', 'medium', 'short']) {
    for (const [hour, minute] of CLOCKS) {
      if (dateStyle !== 'full' && hour !== 21) continue;
      const text = new Intl.DateTimeFormat(locale, {dateStyle, timeStyle: 'short'}).format(new Date(2025, 2, 18, hour, minute));
      rows.add(`    {"${locale}", "${text}", "2025-03-18T${two(hour)}:${two(minute)}:00"},`);
    }
  }
}
console.log(`/* Made by tools/make_full_times.mjs from the Unicode CLDR ${process.versions.cldr}: language, text, time. */
/* clang-format off */
static const struct full_time {
    const char *language, *text, *time;
} full_times[] = {
${[...rows].join('\n')}
};`);
