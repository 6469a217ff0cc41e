"""CID 12032 Transducer Scan Pattern, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12032(ContextGroup, cid=12032, uid="1.2.840.10008.6.1.807", keyword="TransducerScanPattern", title="Transducer Scan Pattern", version="20090409", extensible=True):
    """Transducer Scan Pattern, extensible."""

    LineScanPattern = CodedConcept("125240", "DCM", "Line scan pattern")
    PlaneScanPattern = CodedConcept("125241", "DCM", "Plane scan pattern")
    VolumeScanPattern = CodedConcept("125242", "DCM", "Volume scan pattern")
