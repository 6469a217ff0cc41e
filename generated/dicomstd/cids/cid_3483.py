"""CID 3483 IVUS Longitudinal Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3483(ContextGroup, cid=3483, uid="1.2.840.10008.6.1.118", keyword="IVUSLongitudinalMeasurement", title="IVUS Longitudinal Measurement", version="20050110", extensible=True):
    """IVUS Longitudinal Measurement, extensible."""

    StentLength = CodedConcept("408703009", "SCT", "Stent Length")
    StenoticLesionLength = CodedConcept("408716009", "SCT", "Stenotic Lesion Length")
    CalciumLength = CodedConcept("122341", "DCM", "Calcium Length")
    StentGap = CodedConcept("122364", "DCM", "Stent Gap")
