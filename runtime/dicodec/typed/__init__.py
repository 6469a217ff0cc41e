"""What generated classes are made of; `dicomstd` imports nothing else of the runtime but this and the schema."""

from typing import TYPE_CHECKING, Final

from dicodec.dataset import Dataset
from dicodec.items import Items
from dicodec.lazy import ClassMap, lazy
from dicodec.person_name import PersonName
from dicodec.tag import Tag
from dicodec.temporal import Date, DateTime, Time
from dicodec.typed.attribute import Attr, Buffer, Codes, CodesOf, OptCodes, OptCodesOf, OptSeq, Readable, Seq, reads
from dicodec.typed.concepts import CodedConcept, ContextGroup
from dicodec.typed.content import ContentItem
from dicodec.typed.decorators import content_item, iod, item
from dicodec.typed.frames import Frame, MultiFrame, group_c, group_m, group_u
from dicodec.typed.iods import CompositeObject, DirectoryObject, NormalizedObject
from dicodec.typed.objects import Item, Missing, TypedObject
from dicodec.typed.specifiers import filled, numbered, type1, type1c, type1u, type2, type2c, type2u, type3, untyped
from dicodec.uid import UID

if TYPE_CHECKING:
    # Annotations only: generated classes import these for type checkers.
    from dicodec.typed.writing import AnyAT as AnyAT
    from dicodec.typed.writing import AnyDA as AnyDA
    from dicodec.typed.writing import AnyDS as AnyDS
    from dicodec.typed.writing import AnyDT as AnyDT
    from dicodec.typed.writing import AnyFD as AnyFD
    from dicodec.typed.writing import AnyPN as AnyPN
    from dicodec.typed.writing import AnyTM as AnyTM
    from dicodec.typed.writing import ListAT as ListAT
    from dicodec.typed.writing import ListDA as ListDA
    from dicodec.typed.writing import ListDS as ListDS
    from dicodec.typed.writing import ListDT as ListDT
    from dicodec.typed.writing import ListFD as ListFD
    from dicodec.typed.writing import ListPN as ListPN
    from dicodec.typed.writing import ListTM as ListTM

AE: Final = "AE"
AS: Final = "AS"
AT: Final = "AT"
CS: Final = "CS"
DA: Final = "DA"
DS: Final = "DS"
DT: Final = "DT"
FD: Final = "FD"
FL: Final = "FL"
IS: Final = "IS"
LO: Final = "LO"
LT: Final = "LT"
OB: Final = "OB"
OD: Final = "OD"
OF: Final = "OF"
OL: Final = "OL"
OV: Final = "OV"
OW: Final = "OW"
PN: Final = "PN"
SH: Final = "SH"
SL: Final = "SL"
SQ: Final = "SQ"
SS: Final = "SS"
ST: Final = "ST"
SV: Final = "SV"
TM: Final = "TM"
UC: Final = "UC"
UI: Final = "UI"
UL: Final = "UL"
UN: Final = "UN"
UR: Final = "UR"
US: Final = "US"
UT: Final = "UT"
UV: Final = "UV"

__all__ = [
    "AE",
    "AS",
    "AT",
    "CS",
    "DA",
    "DS",
    "DT",
    "FD",
    "FL",
    "IS",
    "LO",
    "LT",
    "OB",
    "OD",
    "OF",
    "OL",
    "OV",
    "OW",
    "PN",
    "SH",
    "SL",
    "SQ",
    "SS",
    "ST",
    "SV",
    "TM",
    "UC",
    "UI",
    "UID",
    "UL",
    "UN",
    "UR",
    "US",
    "UT",
    "UV",
    "Attr",
    "Buffer",
    "ClassMap",
    "CodedConcept",
    "Codes",
    "CodesOf",
    "CompositeObject",
    "ContentItem",
    "ContextGroup",
    "Dataset",
    "Date",
    "DateTime",
    "DirectoryObject",
    "Frame",
    "Item",
    "Items",
    "Missing",
    "MultiFrame",
    "NormalizedObject",
    "OptCodes",
    "OptCodesOf",
    "OptSeq",
    "PersonName",
    "Readable",
    "Seq",
    "Tag",
    "Time",
    "TypedObject",
    "content_item",
    "filled",
    "group_c",
    "group_m",
    "group_u",
    "iod",
    "item",
    "lazy",
    "numbered",
    "reads",
    "type1",
    "type1c",
    "type1u",
    "type2",
    "type2c",
    "type2u",
    "type3",
    "untyped",
]
