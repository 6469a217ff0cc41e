"""Person names, dates and times, tags, as Python objects."""

import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest

from dicodec.person_name import NameGroup, PersonName
from dicodec.ranges import DateRange, DateTimeRange, TimeRange
from dicodec.tag import Tag
from dicodec.temporal import Date, DateTime, Time


def test_person_name() -> None:
    name = PersonName("Yamada^Tarou^M^Dr^Jr=山田^太郎=やまだ^たろう")
    assert name.alphabetic == ("Yamada", "Tarou", "M", "Dr", "Jr")
    assert (name.family_name, name.given_name, name.middle_name) == ("Yamada", "Tarou", "M")
    assert (name.name_prefix, name.name_suffix) == ("Dr", "Jr")
    assert name.ideographic.family_name == "山田"
    assert name.phonetic.given_name == "たろう"
    assert str(name) == name == "Yamada^Tarou^M^Dr^Jr=山田^太郎=やまだ^たろう"
    assert {name: 1}[PersonName(str(name))] == 1
    assert hash(name) == hash(str(name))
    assert name != 5
    assert repr(PersonName("a^b")) == "PersonName('a^b')"


def test_person_name_of_components() -> None:
    name = PersonName(family_name="Yamada", given_name="Tarou", ideographic="山田^太郎")
    assert name == "Yamada^Tarou=山田^太郎"
    assert PersonName(name_suffix="Jr") == "^^^^Jr"
    assert PersonName("a^b", phonetic=NameGroup("c", "d")) == "a^b==c^d"
    assert str(NameGroup("a", name_suffix="z")) == "a^^^^z"
    assert not PersonName()
    with pytest.raises(TypeError):
        PersonName("a", family_name="b")


def test_person_names_do_not_change() -> None:
    name: Any = PersonName("a^b")
    with pytest.raises(AttributeError):
        name.family_name = "c"
    with pytest.raises(AttributeError):
        name._text = "c"
    with pytest.raises(AttributeError):
        del name._text


PRECISIONS = [
    (DateTime, "2020", "year", 0),
    (DateTime, "202002", "month", 0),
    (DateTime, "20200203", "day", 0),
    (DateTime, "2020020304", "hour", 0),
    (DateTime, "202002030405", "minute", 0),
    (DateTime, "20200203040506", "second", 0),
    (DateTime, "20200203040506.10", "second", 2),
    (DateTime, "20200203040506.000000+0130", "second", 6),
    (DateTime, "2020-1200", "year", 0),
    (DateTime, "20161231235960", "second", 0),
    (Time, "10", "hour", 0),
    (Time, "1015", "minute", 0),
    (Time, "101530", "second", 0),
    (Time, "101530.5", "second", 1),
    (Time, "235960.25", "second", 2),
]


@pytest.mark.parametrize(("kind", "text", "precision", "digits"), PRECISIONS)
def test_precision(kind: Any, text: str, precision: str, digits: int) -> None:
    value = kind.parse(text)
    for same in (value, pickle.loads(pickle.dumps(value)), copy.deepcopy(value), copy.copy(value)):
        assert str(same) == f"{same}" == text
        assert (same.precision, same.fraction_digits) == (precision, digits)
        assert same == value
    assert value.is_leap_second == ("60" in text)
    assert kind.of(value) is value


def test_leap_seconds_compare_as_the_second_before() -> None:
    assert Time.parse("235960") == time(23, 59, 59)
    assert Time.parse("235960") > Time.parse("235958")
    assert Time(23, 59, 60).is_leap_second


def test_dates_are_dates() -> None:
    day = Date.parse("19800229")
    assert day == date(1980, 2, 29) == Date.of(date(1980, 2, 29))
    assert str(day) == f"{day}" == "19800229"
    assert day.isoformat() == "1980-02-29"
    assert str(day + timedelta(days=1)) == "19800301"
    assert str(day.replace(day=1)) == "19800201"
    assert pickle.loads(pickle.dumps(day)) == copy.deepcopy(day) == day
    assert type(pickle.loads(pickle.dumps(day))) is Date
    assert str(Date.parse("1980.02.29")) == "19800229"
    assert str(Date(5, 1, 1)) == "00050101"
    assert day < date(1981, 1, 1)
    for wrong in ("1980", "1980-02-29", "198002291", "1980229", "19810229", "٢٠٢٠٠١٠١"):
        with pytest.raises(ValueError, match=r"is not a|must be in|out of range"):
            Date.parse(wrong)


def test_times_are_times() -> None:
    assert Time.parse("1015") == time(10, 15)
    assert str(Time.of(time(1, 2, 3, 40))) == "010203.00004"
    assert str(Time(1, 2).replace(hour=5)) == "050200"
    for wrong in ("", "1", "10:", "101", "2400", "1060", "101530.", "101530.1234567", "10+01"):
        with pytest.raises(ValueError, match=r"is not a|must be in|out of range"):
            Time.parse(wrong)
    with pytest.raises(ValueError, match="no time zone"):
        Time(1, tzinfo=UTC)


def test_moments_are_datetimes() -> None:
    moment = DateTime.parse("20200102030405.5-0530")
    assert moment == datetime(2020, 1, 2, 3, 4, 5, 500000, timezone(timedelta(hours=-5, minutes=-30)))
    assert DateTime.parse("2020") == datetime(2020, 1, 1)
    assert str(moment + timedelta(days=1)) == "20200103030405.5-0530"
    assert str(DateTime.of(datetime(2020, 1, 2, tzinfo=UTC))) == "20200102000000+0000"
    for wrong in ("20", "20201", "202013", "2020010224", "2020+1401", "2020-1201", "2020+0060", "2020+01"):
        with pytest.raises(ValueError, match=r"is not a|must be in|out of range"):
            DateTime.parse(wrong)


def test_ranges() -> None:
    assert DateRange.parse("20200101-20201231") == DateRange(Date(2020, 1, 1), Date(2020, 12, 31))
    assert DateRange.parse("-20201231") == DateRange(None, Date(2020, 12, 31))
    assert TimeRange.parse("10-") == TimeRange(Time.parse("10"))
    both = DateTimeRange.parse("2020-0500-2021-0500")
    assert (str(both.start), str(both.end)) == ("2020-0500", "2021-0500")
    assert DateTimeRange.parse("2020-2021").start == datetime(2020, 1, 1)
    for text in ("20200101-20201231", "-20201231", "20200101-"):
        assert str(DateRange.parse(text)) == text
        assert pickle.loads(pickle.dumps(DateRange.parse(text))) == DateRange.parse(text)
    for wrong in ("-", "x-y", "20200101", "20200101--"):
        with pytest.raises(ValueError, match="is not a range"):
            DateRange.parse(wrong)


def test_tags() -> None:
    for same in (Tag(0x00280010), Tag(0x28, 0x10), Tag("0028,0010"), Tag("(0028,0010)"), Tag("00280010")):
        assert same == 0x00280010
        assert str(same) == f"{same}" == "(0028,0010)"
        assert (same.group, same.element) == (0x28, 0x10)
        assert pickle.loads(pickle.dumps(same)) == same
    assert repr(Tag(0x7FE00010)) == "Tag(0x7FE00010)"
    assert f"{Tag(0x10):08x}" == "00000010"
    assert Tag(0x00090010).is_private_creator
    assert Tag(0x00091001).is_private
    assert not Tag(0x00280010).is_private
    wrong: Any
    for wrong in ("Rows", "(0028,001)", -1, 1 << 32, ""):
        with pytest.raises(ValueError, match="is not a tag"):
            Tag(wrong)
    with pytest.raises(ValueError, match="16 bits each"):
        Tag(0x10000, 0)
