"""CID 7230 Automation of Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7230(ContextGroup, cid=7230, uid="1.2.840.10008.6.1.1340", keyword="AutomationOfMeasurement", title="Automation of Measurement", version="20200704", extensible=True):
    """Automation of Measurement, extensible."""

    Automated = CodedConcept("8359006", "SCT", "Automated")
    Manual = CodedConcept("87982008", "SCT", "Manual")
