"""What one value of an attribute may be written as, by VR: for the annotations of generated classes."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias

from dicodec.person_name import PersonName

AnyAT: TypeAlias = int | str
AnyDA: TypeAlias = date | str
AnyDS: TypeAlias = float | Decimal | str
AnyDT: TypeAlias = datetime | str
AnyFD: TypeAlias = float | Decimal
AnyPN: TypeAlias = PersonName | str
AnyTM: TypeAlias = time | str
