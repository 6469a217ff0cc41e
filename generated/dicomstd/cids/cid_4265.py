"""CID 4265 Ophthalmic Thickness Deviation Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4265(ContextGroup, cid=4265, uid="1.2.840.10008.6.1.941", keyword="OphthalmicThicknessDeviationCategory", title="Ophthalmic Thickness Deviation Category", version="20110825", extensible=True):
    """Ophthalmic Thickness Deviation Category, extensible."""

    PGreaterThan5Percent = CodedConcept("111935", "DCM", "p>5%")
    PLessThan5Percent = CodedConcept("111936", "DCM", "p<5%")
    PLessThan2Percent = CodedConcept("111937", "DCM", "p<2%")
    PLessThan1Percent = CodedConcept("111938", "DCM", "p<1%")
    PLessThan05Percent = CodedConcept("111939", "DCM", "p<0.5%")
