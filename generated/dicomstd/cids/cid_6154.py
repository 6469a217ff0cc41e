"""CID 6154 Echo Pattern, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6154(ContextGroup, cid=6154, uid="1.2.840.10008.6.1.469", keyword="EchoPattern", title="Echo Pattern", version="20050822", extensible=True):
    """Echo Pattern, extensible."""

    Anechoic = CodedConcept("111361", "DCM", "Anechoic")
    Hyperechoic = CodedConcept("111362", "DCM", "Hyperechoic")
    Complex = CodedConcept("111363", "DCM", "Complex")
    Hypoechoic = CodedConcept("111364", "DCM", "Hypoechoic")
    Isoechoic = CodedConcept("111365", "DCM", "Isoechoic")
