"""CID 3621 Fractional Flow Reserve, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3621(ContextGroup, cid=3621, uid="1.2.840.10008.6.1.171", keyword="FractionalFlowReserve", title="Fractional Flow Reserve", version="20030327", extensible=True):
    """Fractional Flow Reserve, extensible."""

    FractionalFlowReserve = CodedConcept("371842003", "SCT", "Fractional flow reserve")
    FractionalFlowReserveUsingIntracoronaryBolus = CodedConcept("371835003", "SCT", "Fractional Flow Reserve using intracoronary bolus")
    FractionalFlowReserveUsingIntravenousInfusion = CodedConcept("371841005", "SCT", "Fractional Flow Reserve using intravenous infusion")
