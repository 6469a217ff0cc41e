"""CID 3500 Pressure Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID3500(ContextGroup, cid=3500, uid="1.2.840.10008.6.1.132", keyword="PressureUnit", title="Pressure Unit", version="20030327", extensible=False):
    """Pressure Unit, not extensible."""

    MmHg = CodedConcept("mm[Hg]", "UCUM", "mmHg")
    KPa = CodedConcept("kPa", "UCUM", "kPa")
