"""Writes holidays.csv anew from the Python package `holidays`; see README.md."""

import csv
import re
from pathlib import Path

import holidays

FIRST, LAST = 2026, 2032
HERE = Path(__file__).parent


def base(name):
    """The name of the holiday itself, without what marks a substitute."""
    name = re.sub(r" \((observed, )?estimated\)| \(observed\)", "", name)
    return name.removeprefix("Alternative holiday for ").removeprefix("Monday following ")


def is_substitute(name):
    return bool(re.search(r"\(observed|^Substitute Holiday|^Alternative holiday|^Monday following", name))


def nominal_days(days, nominal):
    """Which free day of the weekend each substitute stands for; not those whose nominal day is worked."""
    taken, found = set(), {}
    for day in sorted(days):
        if day in nominal or not is_substitute(days[day]):
            continue
        near = [
            n
            for n in nominal
            if n in days and n not in taken and abs((n - day).days) <= 6 and n.weekday() in days.weekend
        ]
        same = [n for n in near if base(nominal[n]) in base(days[day])]
        chosen = min(same or near, key=lambda n: abs((n - day).days), default=None)
        if chosen is not None:
            taken.add(chosen)
            found[day] = chosen
    return found


def days_of(region):
    country, _, part = region.partition("-")

    # A year around: New Year's Day is sometimes kept in December. Without a language of its own the package
    # follows the machine's.
    def read(**options):
        years = range(FIRST - 1, LAST + 2)
        kind = getattr(holidays, country)
        language = "en_US" if kind.supported_languages else None
        return kind(subdiv=part or None, years=years, language=language, **options)

    days, nominal = read(), read(observed=False)
    stands_for = nominal_days(days, nominal)
    for day in sorted(days):
        if FIRST <= day.year <= LAST:
            yield region, day, days[day], stands_for.get(day, "")


with open(HERE / "regions.csv", encoding="utf-8", newline="") as file:
    regions = [row["region"] for row in csv.DictReader(file)]
with open(HERE / "holidays.csv", "w", encoding="utf-8", newline="") as file:
    write = csv.writer(file, lineterminator="\n")
    write.writerow(["region", "day", "name", "stands_for"])
    for region in regions:
        write.writerows(days_of(region))
