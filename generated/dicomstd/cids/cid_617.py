"""CID 617 Airway Management Method Code Type for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID617(ContextGroup, cid=617, uid="1.2.840.10008.6.1.1082", keyword="AirwayManagementMethodCodeTypeForSmallAnimalAnesthesia", title="Airway Management Method Code Type for Small Animal Anesthesia", version="20151110", extensible=True):
    """Airway Management Method Code Type for Small Animal Anesthesia, extensible, includes CID 618."""

    NoseCone = CodedConcept("127060", "DCM", "Nose cone")
    ControlledVentilation = CodedConcept("243147009", "SCT", "Controlled Ventilation")
    ArtificialRespiration = CodedConcept("40617009", "SCT", "Artificial Respiration")
    OxygenTherapy = CodedConcept("57485005", "SCT", "Oxygen Therapy")
    LaryngealMaskAirwayLMA = CodedConcept("424979004", "SCT", "Laryngeal Mask Airway (LMA)")
    IntubationOfRespiratoryTract = CodedConcept("447996002", "SCT", "Intubation of respiratory tract")
    AnestheticFaceMask = CodedConcept("297120004", "SCT", "Anesthetic face mask")
    NasalCannula = CodedConcept("127061", "DCM", "Nasal cannula")
    ViaTracheostomy = CodedConcept("180640008", "SCT", "Via tracheostomy")
