"""CID 9302 Media Import PPS Discontinuation Reason, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9302(ContextGroup, cid=9302, uid="1.2.840.10008.6.1.813", keyword="MediaImportPPSDiscontinuationReason", title="Media Import PPS Discontinuation Reason", version="20090616", extensible=True):
    """Media Import PPS Discontinuation Reason, extensible."""

    ObjectsIncorrectlyFormatted = CodedConcept("110521", "DCM", "Objects incorrectly formatted")
    ObjectTypesNotSupported = CodedConcept("110522", "DCM", "Object Types not supported")
    ObjectSetIncomplete = CodedConcept("110523", "DCM", "Object Set incomplete")
    MediaFailure = CodedConcept("110524", "DCM", "Media Failure")
    EquipmentFailure = CodedConcept("110501", "DCM", "Equipment failure")
    DuplicateOrder = CodedConcept("110510", "DCM", "Duplicate order")
    DiscontinuedForUnspecifiedReason = CodedConcept("110513", "DCM", "Discontinued for unspecified reason")
    IncorrectWorklistEntrySelected = CodedConcept("110514", "DCM", "Incorrect worklist entry selected")
