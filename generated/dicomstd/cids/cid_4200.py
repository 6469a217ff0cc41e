"""CID 4200 Ophthalmic Imaging Agent, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4200(ContextGroup, cid=4200, uid="1.2.840.10008.6.1.316", keyword="OphthalmicImagingAgent", title="Ophthalmic Imaging Agent", version="20040921", extensible=True):
    """Ophthalmic Imaging Agent, extensible."""

    Fluorescein = CodedConcept("350086004", "SCT", "Fluorescein")
    IndocyanineGreen = CodedConcept("7292004", "SCT", "Indocyanine green")
    RoseBengal = CodedConcept("330888007", "SCT", "Rose Bengal")
    TrypanBlue = CodedConcept("60441008", "SCT", "Trypan blue")
    MethyleneBlue = CodedConcept("354064008", "SCT", "Methylene blue")
