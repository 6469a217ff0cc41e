"""CID 10040 Radiopharmaceutical Organ Dose Reference Authority, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10040(ContextGroup, cid=10040, uid="1.2.840.10008.6.1.972", keyword="RadiopharmaceuticalOrganDoseReferenceAuthority", title="Radiopharmaceutical Organ Dose Reference Authority", version="20140419", extensible=True):
    """Radiopharmaceutical Organ Dose Reference Authority, extensible."""

    MIRDPamphlet1 = CodedConcept("113520", "DCM", "MIRD Pamphlet 1")
    ICRPPublication53 = CodedConcept("113521", "DCM", "ICRP Publication 53")
    MIRDOSE = CodedConcept("113526", "DCM", "MIRDOSE")
    OLINDAEXM = CodedConcept("113527", "DCM", "OLINDA-EXM")
    PackageInsert = CodedConcept("113528", "DCM", "Package Insert")
    InstitutionallyApprovedEstimates = CodedConcept("113529", "DCM", "Institutionally Approved Estimates")
    InvestigationalNewDrug = CodedConcept("113530", "DCM", "Investigational New Drug")
    ICRPPublication80 = CodedConcept("113522", "DCM", "ICRP Publication 80")
    ICRPPublication106 = CodedConcept("113523", "DCM", "ICRP Publication 106")
