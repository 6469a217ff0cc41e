"""Visual Evaluation Result Macro Attributes, PS3.3 C.32.3.2. Generated from table_C.32.3.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, LO, SQ, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem


@item
class VisualEvaluationTestItem(Item):
    """Item of table C.32.3.2-1 in VisualEvaluationTestSequence, PS3.3 C.32.3.2."""

    TestResult: Literal["PASS", "FAIL", "SKIP"] | None = untyped(0x00287029, CS)
    TestResultComment: str | None = untyped(0x0028702A, LO)
    TestPatternCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x0028702C, SQ)
    ReferencedImageSequence: OptSeq[VisualEvaluationResultReferencedImageItem] = untyped(0x00081140, SQ)


@item
class VisualEvaluationResultReferencedImageItem(Item):
    """Item of table C.32.3.2-1 in VisualEvaluationTestSequence/ReferencedImageSequence, PS3.3 C.32.3.2."""

    TestImageValidation: Literal["MATCHED", "UNMATCHED"] | None = untyped(0x0028702B, CS)
