"""What one value of an attribute may be written as, by VR: for the annotations of generated classes."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias

from dicodec.person_name import PersonName

# Several values are given as a tuple, or as a list of one of the types: a list of floats is no list of any of them to
# type checkers, since somebody might put a string into it.
AnyAT: TypeAlias = int | str
AnyDA: TypeAlias = date | str
AnyDS: TypeAlias = float | Decimal | str
AnyDT: TypeAlias = datetime | str
AnyFD: TypeAlias = float | Decimal
AnyPN: TypeAlias = PersonName | str
AnyTM: TypeAlias = time | str
ListAT: TypeAlias = list[AnyAT] | list[int] | list[str]
ListDA: TypeAlias = list[AnyDA] | list[date] | list[str]
ListDS: TypeAlias = list[AnyDS] | list[float] | list[int] | list[str]
ListDT: TypeAlias = list[AnyDT] | list[datetime] | list[str]
ListFD: TypeAlias = list[AnyFD] | list[float] | list[int]
ListPN: TypeAlias = list[AnyPN] | list[PersonName] | list[str]
ListTM: TypeAlias = list[AnyTM] | list[time] | list[str]
