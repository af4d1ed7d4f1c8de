#!/usr/bin/env python3
"""Write tests/unit/values/full_dates.h: a day of each month, with its weekday, as each language writes it in full.

    pip install babel==2.18.0
    tools/make_full_dates.py > tests/unit/values/full_dates.h

The texts are the Unicode CLDR's format "full", as the Python package `babel` holds it.
"""
from datetime import date

from babel.dates import format_date

LANGUAGES = """en de fr es pt it nl ru pl tr uk cs sv da nb fi hu ro el bg hr sr sk sl lt lv et sq mk ar he hi bn ta te
    mr gu kn ml pa th vi id ms fil ja ko zh ka hy az kk be is ga cy eu ca gl af sw""".split()

print("/* Made by tools/make_full_dates.py from the Unicode CLDR: language, text, day. */")
print("/* clang-format off */")
print("static const struct full_date {\n    const char *language, *text, *day;\n} full_dates[] = {")
for language in LANGUAGES:
    for month in range(1, 13):
        day = date(2021, month, month * 5 % 7 + 8)
        print(f'    {{"{language}", "{format_date(day, "full", locale=language)}", "{day}"}},')
print("};\n/* clang-format on */")
