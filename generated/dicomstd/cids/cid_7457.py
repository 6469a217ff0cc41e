"""CID 7457 Sex - Male Female or Both, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7457(ContextGroup, cid=7457, uid="1.2.840.10008.6.1.1067", keyword="SexMaleFemaleOrBoth", title="Sex - Male Female or Both", version="20151110", extensible=True):
    """Sex - Male Female or Both, extensible."""

    Male = CodedConcept("M", "DCM", "Male")
    Female = CodedConcept("F", "DCM", "Female")
    MixedSex = CodedConcept("127146", "DCM", "Mixed sex")
