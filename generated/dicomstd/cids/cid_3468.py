"""CID 3468 ED Volume, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3468(ContextGroup, cid=3468, uid="1.2.840.10008.6.1.110", keyword="EDVolume", title="ED Volume", version="20110124", extensible=True):
    """ED Volume, extensible."""

    LeftVentricularEDVolume = CodedConcept("8821-1", "LN", "Left Ventricular ED Volume")
    RightVentricularEDVolume = CodedConcept("8822-9", "LN", "Right Ventricular ED Volume")
    LeftAtrialEDVolume = CodedConcept("122407", "DCM", "Left Atrial ED Volume")
