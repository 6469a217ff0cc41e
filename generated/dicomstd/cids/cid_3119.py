"""CID 3119 LV Function, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3119(ContextGroup, cid=3119, uid="1.2.840.10008.6.1.751", keyword="LVFunction", title="LV Function", version="20080927", extensible=True):
    """LV Function, extensible."""

    Normal = CodedConcept("17621005", "SCT", "Normal")
    ImpairedLeftVentricularFunction = CodedConcept("275514001", "SCT", "Impaired left ventricular function")
