"""CID 19 Patient Orientation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID19(ContextGroup, cid=19, uid="1.2.840.10008.6.1.13", keyword="PatientOrientation", title="Patient Orientation", version="20160314", extensible=True):
    """Patient Orientation, extensible."""

    Erect = CodedConcept("C86043", "NCIt", "erect")
    Recumbent = CodedConcept("102538003", "SCT", "recumbent")
    SemiErect = CodedConcept("102539006", "SCT", "semi-erect")
