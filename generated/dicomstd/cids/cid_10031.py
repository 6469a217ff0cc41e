"""CID 10031 CR/DR Mechanical Configuration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10031(ContextGroup, cid=10031, uid="1.2.840.10008.6.1.960", keyword="CRDRMechanicalConfiguration", title="CR/DR Mechanical Configuration", version="20120406", extensible=True):
    """CR/DR Mechanical Configuration, extensible."""

    UnmountedDetector = CodedConcept("113953", "DCM", "Unmounted Detector")
    TableMount = CodedConcept("113952", "DCM", "Table Mount")
    UprightStandMount = CodedConcept("113954", "DCM", "Upright Stand Mount")
    CArmMount = CodedConcept("113955", "DCM", "C-Arm Mount")
