"""CID 6310 Prostate Reporting System, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6310(ContextGroup, cid=6310, uid="1.2.840.10008.6.1.1367", keyword="ProstateReportingSystem", title="Prostate Reporting System", version="20210714", extensible=True):
    """Prostate Reporting System, extensible."""

    PIRADSV20 = CodedConcept("130564", "DCM", "PI-RADS v2.0")
    PIRADSV21 = CodedConcept("130565", "DCM", "PI-RADS v2.1")
