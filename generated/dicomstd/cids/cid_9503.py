"""CID 9503 Radiotherapy Therapeutic Role Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9503(ContextGroup, cid=9503, uid="1.2.840.10008.6.1.1213", keyword="RadiotherapyTherapeuticRoleCategory", title="Radiotherapy Therapeutic Role Category", version="20181112", extensible=True):
    """Radiotherapy Therapeutic Role Category, extensible."""

    RTTarget = CodedConcept("130041", "DCM", "RT Target")
    RTDoseCalculationStructure = CodedConcept("130042", "DCM", "RT Dose Calculation Structure")
    RTRegistrationMark = CodedConcept("130746", "DCM", "RT Registration Mark")
