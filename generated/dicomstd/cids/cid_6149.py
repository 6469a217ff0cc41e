"""CID 6149 Mediastinum Anatomy, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6149(ContextGroup, cid=6149, uid="1.2.840.10008.6.1.1314", keyword="MediastinumAnatomy", title="Mediastinum Anatomy", version="20200309", extensible=True):
    """Mediastinum Anatomy, extensible."""

    AxillaryFascia = CodedConcept("368536000", "SCT", "Axillary Fascia")
    Carina = CodedConcept("28700002", "SCT", "Carina")
    CarotidBody = CodedConcept("51345006", "SCT", "Carotid Body")
    CostalCartilage = CodedConcept("50016007", "SCT", "Costal Cartilage")
    EsophagealHiatus = CodedConcept("280062008", "SCT", "Esophageal Hiatus")
    Esophagus = CodedConcept("32849002", "SCT", "Esophagus")
    Heart = CodedConcept("80891009", "SCT", "Heart")
    LeftMainBronchus = CodedConcept("75245000", "SCT", "Left main bronchus")
    LigamentumArteriosum = CodedConcept("2160002", "SCT", "Ligamentum arteriosum")
    LymphNode = CodedConcept("59441001", "SCT", "Lymph node")
    MitralValve = CodedConcept("91134007", "SCT", "Mitral Valve")
    PulmonaryValve = CodedConcept("39057004", "SCT", "Pulmonary valve")
    RightMainBronchus = CodedConcept("70074004", "SCT", "Right main bronchus")
    ThoracicDuct = CodedConcept("1732005", "SCT", "Thoracic Duct")
    ThymusGland = CodedConcept("9875009", "SCT", "Thymus Gland")
    Thyroid = CodedConcept("69748006", "SCT", "Thyroid")
    Trachea = CodedConcept("44567001", "SCT", "Trachea")
    TrapeziusMuscle = CodedConcept("31764008", "SCT", "Trapezius muscle")
    TricuspidValve = CodedConcept("46030003", "SCT", "Tricuspid Valve")
    Ventricle = CodedConcept("21814001", "SCT", "Ventricle")
