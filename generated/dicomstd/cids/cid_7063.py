"""CID 7063 Model Scale Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID7063(ContextGroup, cid=7063, uid="1.2.840.10008.6.1.1204", keyword="ModelScaleUnit", title="Model Scale Unit", version="20180403", extensible=False):
    """Model Scale Unit, not extensible."""

    M = CodedConcept("m", "UCUM", "m")
    Cm = CodedConcept("cm", "UCUM", "cm")
    Mm = CodedConcept("mm", "UCUM", "mm")
    Um = CodedConcept("um", "UCUM", "um")
