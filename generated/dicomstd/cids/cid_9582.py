"""CID 9582 Radiotherapy Dose Region, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9582(ContextGroup, cid=9582, uid="1.2.840.10008.6.1.1444", keyword="RadiotherapyDoseRegion", title="Radiotherapy Dose Region", version="20220402", extensible=True):
    """Radiotherapy Dose Region, extensible."""

    IsodoseVolume = CodedConcept("130747", "DCM", "Isodose Volume")
