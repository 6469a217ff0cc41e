"""CID 4263 Ophthalmic Thickness Map Value Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4263(ContextGroup, cid=4263, uid="1.2.840.10008.6.1.939", keyword="OphthalmicThicknessMapValueType", title="Ophthalmic Thickness Map Value Type", version="20110825", extensible=True):
    """Ophthalmic Thickness Map Value Type, extensible."""

    AbsoluteOphthalmicThickness = CodedConcept("111930", "DCM", "Absolute ophthalmic thickness")
    ThicknessDeviationCategoryFromNormativeData = CodedConcept("111931", "DCM", "Thickness deviation category from normative data")
    ThicknessDeviationFromNormativeData = CodedConcept("111932", "DCM", "Thickness deviation from normative data")
