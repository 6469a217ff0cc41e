"""CID 12231 Volume Flow Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12231(ContextGroup, cid=12231, uid="1.2.840.10008.6.1.622", keyword="VolumeFlowMethod", title="Volume Flow Method", version="20030918", extensible=True):
    """Volume Flow Method, extensible."""

    DopplerVolumeFlow = CodedConcept("125219", "DCM", "Doppler Volume Flow")
    ProximalIsovelocitySurfaceArea = CodedConcept("125216", "DCM", "Proximal Isovelocity Surface Area")
