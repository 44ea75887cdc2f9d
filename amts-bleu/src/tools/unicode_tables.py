#!/usr/bin/env python3
"""Writes the Unicode tables under src/main/resources that make amts-bleu independent of the JDK's Unicode version.

usage: unicode_tables.py OUTPUT-FOLDER     (CPython 3.11 and the `regex` package that sacreBLEU 2.6 runs on)
The categories P, S and N are what `regex` matches; the lower-case mapping and the two properties that decide about a
final sigma are found by asking str.lower(). One range a line: `first-last`, hexadecimal; of lower-case.txt
`first-last/step+offset`, where the offset is added to every step-th code point.
"""
import sys
import unicodedata
import regex

CODE_POINTS = range(0x110000)


def ranges(test):
    found, first = [], None
    for c in CODE_POINTS:
        if test(c):
            first = c if first is None else first
        elif first is not None:
            found.append((first, c - 1))
            first = None
    return found


def write(name, comment, lines):
    with open(f"{sys.argv[1]}/{name}.txt", "w", encoding="ascii", newline="\n") as out:
        out.write(f"# {comment}\n")
        out.writelines(line + "\n" for line in lines)


def plain(found):
    return [f"{a:X}-{b:X}" if a != b else f"{a:X}" for a, b in found]


def lower_case():
    single = [(c, ord(chr(c).lower()) - c) for c in CODE_POINTS if len(chr(c).lower()) == 1 and chr(c).lower() != chr(c)]
    runs = []
    for c, offset in single:
        if runs and runs[-1][3] == offset:
            first, last, step, _ = runs[-1]
            if first == last and c - last <= 2 or first != last and c - last == step:
                runs[-1] = (first, c, c - last, offset)
                continue
        runs.append((c, c, 1, offset))
    return [f"{a:X}-{b:X}/{s}{o:+X}" for a, b, s, o in runs]


final = "\u03c2"
unicode = f"Unicode {unicodedata.unidata_version}, as in CPython {sys.version_info.major}.{sys.version_info.minor}"
categories = f"Unicode 17.0.0, as in regex {regex.__version__}"
for name, letter in (("punctuation", "P"), ("symbols", "S"), ("numbers", "N")):
    pattern = regex.compile(rf"\p{{{letter}}}")
    write(name, f"general category {letter}, {categories}", plain(ranges(lambda c: pattern.match(chr(c)))))
ends_final = lambda text: (text + "\u03a3").lower().endswith(final)
write("case-ignorable", f"skipped on both sides of a sigma, {unicode}",
      plain(ranges(lambda c: ends_final("A" + chr(c)) and not ends_final(chr(c)))))
write("cased", f"makes a sigma that follows final, {unicode}", plain(ranges(lambda c: ends_final(chr(c)))))
write("lower-case", f"simple lower-case mapping, {unicode}", lower_case())
