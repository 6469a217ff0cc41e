"""CID 618 Airway Management Method Code Type from Anesthesia Quality Initiative, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID618(ContextGroup, cid=618, uid="1.2.840.10008.6.1.1083", keyword="AirwayManagementMethodCodeTypeFromAnesthesiaQualityInitiative", title="Airway Management Method Code Type from Anesthesia Quality Initiative", version="20151110", extensible=True):
    """Airway Management Method Code Type from Anesthesia Quality Initiative, extensible."""

    ControlledVentilation = CodedConcept("243147009", "SCT", "Controlled Ventilation")
    ArtificialRespiration = CodedConcept("40617009", "SCT", "Artificial Respiration")
    OxygenTherapy = CodedConcept("57485005", "SCT", "Oxygen Therapy")
    LaryngealMaskAirwayLMA = CodedConcept("424979004", "SCT", "Laryngeal Mask Airway (LMA)")
    IntubationOfRespiratoryTract = CodedConcept("447996002", "SCT", "Intubation of respiratory tract")
    AnestheticFaceMask = CodedConcept("297120004", "SCT", "Anesthetic face mask")
    NasalCannula = CodedConcept("127061", "DCM", "Nasal cannula")
    ViaTracheostomy = CodedConcept("180640008", "SCT", "Via tracheostomy")
