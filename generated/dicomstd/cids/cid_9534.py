"""CID 9534 Radiotherapy Target, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9534(ContextGroup, cid=9534, uid="1.2.840.10008.6.1.1244", keyword="RadiotherapyTarget", title="Radiotherapy Target", version="20181112", extensible=True):
    """Radiotherapy Target, extensible."""

    CTVNodal = CodedConcept("130049", "DCM", "CTV Nodal")
    CTVPrimary = CodedConcept("130050", "DCM", "CTV Primary")
    CTV = CodedConcept("228792002", "SCT", "CTV")
    GTVNodal = CodedConcept("130051", "DCM", "GTV Nodal")
    GTVPrimary = CodedConcept("130052", "DCM", "GTV Primary")
    GTV = CodedConcept("228791009", "SCT", "GTV")
    PTVNodal = CodedConcept("130053", "DCM", "PTV Nodal")
    PTVPrimary = CodedConcept("130054", "DCM", "PTV Primary")
    PTV = CodedConcept("228793007", "SCT", "PTV")
    ITV = CodedConcept("130056", "DCM", "ITV")
    TreatedVolume = CodedConcept("130059", "DCM", "Treated Volume")
    IrradiatedVolume = CodedConcept("228790005", "SCT", "Irradiated Volume")
    EntireBodyTargetVolume = CodedConcept("130055", "DCM", "Entire Body Target Volume")
    RadiationDoseNormalizationPoint = CodedConcept("130063", "DCM", "Radiation Dose Normalization Point")
    RadiationDoseReferencePoint = CodedConcept("130064", "DCM", "Radiation Dose Reference Point")
