"""CID 4204 Ophthalmic Filter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4204(ContextGroup, cid=4204, uid="1.2.840.10008.6.1.320", keyword="OphthalmicFilter", title="Ophthalmic Filter", version="20110112", extensible=True):
    """Ophthalmic Filter, extensible."""

    GreenOpticalFilter = CodedConcept("445465004", "SCT", "Green optical filter")
    RedOpticalFilter = CodedConcept("445279009", "SCT", "Red optical filter")
    BlueOpticalFilter = CodedConcept("445084008", "SCT", "Blue optical filter")
    YellowGreenOpticalFilter = CodedConcept("445340000", "SCT", "Yellow-green optical filter")
    BlueGreenOpticalFilter = CodedConcept("422915004", "SCT", "Blue-green optical filter")
    InfraredOpticalFilter = CodedConcept("445169002", "SCT", "Infrared optical filter")
    PolarizingOpticalFilter = CodedConcept("445391002", "SCT", "Polarizing optical filter")
    NoFilter = CodedConcept("111609", "DCM", "No filter")
